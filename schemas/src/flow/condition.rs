//! Simple conditions, such as `$statusCode == 200 && $inputs.email != null`. Texts compare without regard to case, as Arazzo says.

use std::cmp::Ordering;

use serde_json::{Number, Value};

use super::expression::Expression;
use super::scope::Scope;

/// A simple condition, parsed.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// A literal.
    Literal(Value),
    /// An expression; one without a value is null.
    Expression(Expression),
    /// `!a`
    Not(Box<Condition>),
    /// `a && b`
    And(Box<Condition>, Box<Condition>),
    /// `a || b`
    Or(Box<Condition>, Box<Condition>),
    /// A comparison.
    Compare(Operator, Box<Condition>, Box<Condition>),
}

/// An operator of a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operator {
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
}

/// The operators as they are written, a longer one before what it starts with.
const OPERATORS: [(&str, Operator); 6] = [
    ("==", Operator::Equal),
    ("!=", Operator::NotEqual),
    ("<=", Operator::LessOrEqual),
    (">=", Operator::GreaterOrEqual),
    ("<", Operator::Less),
    (">", Operator::Greater),
];
/// Deepest nesting of parentheses and negations that is read.
const MAX_DEPTH: usize = 64;

impl Condition {
    /// Parses a condition.
    ///
    /// # Errors
    ///
    /// What is wrong with it, as a lower-case fragment.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut parser = Parser { rest: text.trim(), depth: 0 };
        let condition = parser.any()?;
        if parser.rest.is_empty() { Ok(condition) } else { Err(format!("\"{}\" does not belong there", parser.rest)) }
    }

    /// Checks whether the condition holds.
    pub fn holds(&self, scope: &Scope<'_>) -> bool {
        match self {
            Self::Not(inner) => !inner.holds(scope),
            Self::And(one, other) => one.holds(scope) && other.holds(scope),
            Self::Or(one, other) => one.holds(scope) || other.holds(scope),
            Self::Compare(operator, one, other) => operator.holds(&one.value(scope), &other.value(scope)),
            Self::Literal(_) | Self::Expression(_) => match self.value(scope) {
                Value::Null | Value::Bool(false) => false,
                Value::String(text) => !text.is_empty(),
                _ => true,
            },
        }
    }

    fn value(&self, scope: &Scope<'_>) -> Value {
        match self {
            Self::Literal(value) => value.clone(),
            Self::Expression(expression) => scope.value(expression).unwrap_or(Value::Null),
            condition => condition.holds(scope).into(),
        }
    }

    /// Calls `visit` for each expression.
    pub(super) fn each_expression<'c>(&'c self, visit: &mut impl FnMut(&'c Expression)) {
        match self {
            Self::Literal(_) => {}
            Self::Expression(expression) => visit(expression),
            Self::Not(inner) => inner.each_expression(visit),
            Self::And(one, other) | Self::Or(one, other) | Self::Compare(_, one, other) => {
                one.each_expression(visit);
                other.each_expression(visit);
            }
        }
    }
}

impl Operator {
    fn holds(self, one: &Value, other: &Value) -> bool {
        let order = order(one, other);
        match self {
            Self::Equal => order == Some(Ordering::Equal),
            Self::NotEqual => order != Some(Ordering::Equal),
            Self::Less => order == Some(Ordering::Less),
            Self::LessOrEqual => matches!(order, Some(Ordering::Less | Ordering::Equal)),
            Self::Greater => order == Some(Ordering::Greater),
            Self::GreaterOrEqual => matches!(order, Some(Ordering::Greater | Ordering::Equal)),
        }
    }
}

/// Compares two values; `None` when they cannot be compared. A number equals its text, since headers and queries have texts only.
fn order(one: &Value, other: &Value) -> Option<Ordering> {
    let number = |value: &Value| match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    };
    match (one, other) {
        (Value::Number(one), Value::Number(other)) if let (Some(one), Some(other)) = (whole(one), whole(other)) => {
            Some(one.cmp(&other))
        }
        (Value::String(one), Value::String(other)) => Some(one.to_lowercase().cmp(&other.to_lowercase())),
        (Value::Number(_), Value::Number(_) | Value::String(_)) | (Value::String(_), Value::Number(_)) => {
            number(one)?.partial_cmp(&number(other)?)
        }
        (Value::Bool(one), Value::Bool(other)) => Some(one.cmp(other)),
        _ => (one == other).then_some(Ordering::Equal),
    }
}

/// Returns a number that is written without a fraction, exactly.
fn whole(number: &Number) -> Option<i128> {
    number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from))
}

struct Parser<'t> {
    rest: &'t str,
    depth: usize,
}

/// Checks whether a character ends a word or a JSON Pointer in a condition.
fn is_end(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, ')' | '=' | '!' | '<' | '>' | '&' | '|')
}

impl Parser<'_> {
    fn take(&mut self, word: &str) -> bool {
        match self.rest.strip_prefix(word) {
            Some(rest) => {
                self.rest = rest.trim_start();
                true
            }
            None => false,
        }
    }

    fn any(&mut self) -> Result<Condition, String> {
        let mut condition = self.all()?;
        while self.take("||") {
            condition = Condition::Or(condition.into(), self.all()?.into());
        }
        Ok(condition)
    }

    fn all(&mut self) -> Result<Condition, String> {
        let mut condition = self.comparison()?;
        while self.take("&&") {
            condition = Condition::And(condition.into(), self.comparison()?.into());
        }
        Ok(condition)
    }

    fn comparison(&mut self) -> Result<Condition, String> {
        let one = self.operand()?;
        match OPERATORS.into_iter().find(|(word, _)| self.take(word)) {
            Some((_, operator)) => Ok(Condition::Compare(operator, one.into(), self.operand()?.into())),
            None if self.rest.starts_with('=') => Err("to compare, write ==".to_owned()),
            None => Ok(one),
        }
    }

    fn operand(&mut self) -> Result<Condition, String> {
        if self.take("!") {
            return Ok(Condition::Not(self.deeper(Self::operand)?.into()));
        }
        if self.take("(") {
            let inner = self.deeper(Self::any)?;
            return if self.take(")") { Ok(inner) } else { Err("a parenthesis is not closed".to_owned()) };
        }
        if self.rest.starts_with('$') {
            let (expression, rest) = Expression::parse_start(self.rest, is_end)?;
            self.rest = rest.trim_start();
            return Ok(Condition::Expression(expression));
        }
        self.literal().map(Condition::Literal)
    }

    fn deeper(&mut self, parse: fn(&mut Self) -> Result<Condition, String>) -> Result<Condition, String> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err("the condition is nested too deeply".to_owned());
        }
        let parsed = parse(self);
        self.depth -= 1;
        parsed
    }

    fn literal(&mut self) -> Result<Value, String> {
        if let Some(quote) = self.rest.chars().next().filter(|letter| matches!(letter, '\'' | '"')) {
            return self.quoted(quote);
        }
        let length = self.rest.find(is_end).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(length);
        self.rest = rest.trim_start();
        match word {
            "" => Err("a value is missing".to_owned()),
            "true" => Ok(true.into()),
            "false" => Ok(false.into()),
            "null" => Ok(Value::Null),
            _ => match serde_json::from_str::<Value>(word) {
                Ok(number @ Value::Number(_)) => Ok(number),
                _ => Err(format!("\"{word}\" is no value: put a text in quotes")),
            },
        }
    }

    /// Takes a text in quotes; a quote in it is doubled.
    fn quoted(&mut self, quote: char) -> Result<Value, String> {
        let (mut text, mut rest) = (String::new(), &self.rest[1..]);
        loop {
            let (before, after) = rest.split_once(quote).ok_or("a quote is not closed")?;
            text.push_str(before);
            let Some(more) = after.strip_prefix(quote) else {
                self.rest = after.trim_start();
                return Ok(text.into());
            };
            text.push(quote);
            rest = more;
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Condition;
    use crate::flow::scope::Scope;

    /// Checks whether a condition holds where the inputs are `n` (3), `text` (`Ana`), `list` and `none` (null).
    #[track_caller]
    fn check(text: &str, expected: bool) {
        let inputs =
            json!({"n": 3, "text": "Ana", "list": [{"id": "7"}], "none": null, "id": 9_007_199_254_740_993_u64});
        let Value::Object(inputs) = inputs else { unreachable!() };
        let condition = Condition::parse(text).unwrap_or_else(|why| panic!("{text}: {why}"));
        assert_eq!(condition.holds(&Scope { inputs: Some(&inputs), ..Scope::default() }), expected, "{text}");
    }

    #[test]
    fn conditions() {
        check("$inputs.n == 3", true);
        check("$inputs.n==3", true);
        check("$inputs.n != 3 || $inputs.n >= 3", true);
        check("$inputs.n > 2 && $inputs.n <= 2", false);
        check("$inputs.n < '10'", true);
        check("$inputs.text == 'ANA'", true);
        check("$inputs.text == \"Ana\" && !($inputs.n == 4)", true);
        check("$inputs.text != 'it''s'", true);
        check("$inputs.none == null", true);
        check("$inputs.absent == null", true);
        check("$inputs.absent", false);
        check("$inputs.text", true);
        check("$inputs.list[0].id == 7", true);
        check("$inputs.list#/0/id == '7'", true);
        check("$inputs.list#/1/id != null", false);
        check("$inputs.list < 3", false);
        check("true && (false || true)", true);
        check("$inputs.list#/0/id=='7'&&$inputs.n>2", true);
        check("$inputs.list#/0/id!=7||$inputs.n<3", false);
        check("$inputs.id == 9007199254740993", true);
        check("$inputs.id == 9007199254740992", false);
        check("$inputs.text == 'a' || $inputs.text == 'b' && true", false);
    }

    #[test]
    fn mistakes() {
        let deep = "(".repeat(100) + "true" + &")".repeat(100);
        for text in [
            "",
            "==",
            "$inputs.n =",
            "$inputs.n = 3",
            "$inputs.n == ",
            "(true",
            "true)",
            "'a",
            "abc",
            "$x == 1",
            "!",
            "true true",
            &deep,
        ] {
            assert!(Condition::parse(text).is_err(), "{text}");
        }
    }
}
