//! Recognisers of `date` and `date-time`.

/// Reads decimal digits.
fn digits(text: &[u8]) -> Option<u32> {
    text.iter().try_fold(0, |number, byte| byte.is_ascii_digit().then(|| number * 10 + u32::from(byte - b'0')))
}

/// Recognises a day that exists in every year, so that no calendar is needed: `jsonschema` decides about 29 February.
pub(super) fn is_date(text: &str) -> bool {
    let [year @ .., b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return false };
    let (month, day) = (digits(&[*m1, *m2]), digits(&[*d1, *d2]));
    let last = match month {
        Some(2) => 28,
        Some(4 | 6 | 9 | 11) => 30,
        Some(1..=12) => 31,
        _ => return false,
    };
    year.len() == 4 && digits(year).is_some() && day.is_some_and(|day| (1..=last).contains(&day))
}

/// Recognises a timestamp of RFC 3339 without a leap second.
pub(super) fn is_date_time(text: &str) -> bool {
    let Some((date, rest)) = text.split_at_checked(10) else { return false };
    let [b'T', h1, h2, b':', m1, m2, b':', s1, s2, rest @ ..] = rest.as_bytes() else { return false };
    let within = |one: u8, two: u8, most: u32| digits(&[one, two]).is_some_and(|number| number <= most);
    let rest = match rest {
        [b'.', fraction @ ..] => {
            let length = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
            if !(1..=9).contains(&length) {
                return false;
            }
            &fraction[length..]
        }
        rest => rest,
    };
    let is_offset = match rest {
        b"Z" => true,
        [b'+' | b'-', h1, h2, b':', m1, m2] => within(*h1, *h2, 23) && within(*m1, *m2, 59),
        _ => false,
    };
    is_offset && is_date(date) && within(*h1, *h2, 23) && within(*m1, *m2, 59) && within(*s1, *s2, 59)
}
