//! The routing of MedFlow by hand, on the generated types. `schemas/flows/medflow.arazzo.yaml` is the same as data, and bears
//! repetitions and crashes; write code where a flow does not suffice. This prints the calls of a delivery:
//! `cargo run -p vistoria-generated --example medflow -- calcom BOOKING_CREATED body.json`. The responses are examples of the
//! contracts; a program of your own gives `Calls` a function that sends requests.

use serde_json::json;
use vistoria_generated::support::{self, Maybe};
use vistoria_generated::{calcom, chatwoot, clinicarx, twenty};

pub mod calls;
use calls::{Call, Calls, Result, reachable_by};

/// Makes the calls that a delivery causes; an event that is not listed causes none.
pub fn deliver(calls: &mut Calls, vendor: &str, event: &str, body: &[u8]) -> Result<()> {
    match (vendor, event) {
        ("twenty", "person.created" | "person.updated") => sync_person(calls, support::decode(body)?),
        ("twenty", "opportunity.updated") => tell_stage(calls, &support::decode(body)?),
        ("calcom", _) => match calcom::Event::decode(event, body)? {
            calcom::Event::BookingCreated(delivery) => book(calls, delivery.payload.into()),
            calcom::Event::BookingRescheduled(delivery) => book(calls, delivery.payload.into()),
            calcom::Event::BookingCancelled(delivery) => book(calls, delivery.payload.into()),
            _ => Ok(()),
        },
        ("chatwoot", "contact_created") => sync_contact(calls, support::decode(body)?),
        ("chatwoot", "message_created") if calls.agent_enabled => answer(calls, &support::decode(body)?),
        ("clinicarx", "new-attendance") => check_in(calls, support::decode(body)?),
        _ => Ok(()),
    }
}

/// A person becomes a contact, or changes the one with the same e-mail address or telephone number.
fn sync_person(calls: &mut Calls, delivery: twenty::PersonDelivery) -> Result<()> {
    let person = delivery.record;
    let mut contact = chatwoot::NewContact::new();
    [contact.email, contact.phone_number] = reachable_by(&person);
    let name = person.name.value().map(|name| [name.first_name.value(), name.last_name.value()]);
    contact.name = name.map(|parts| parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" "));
    if contact.email.is_none() && contact.phone_number.is_none() {
        return Ok(());
    }
    if let Some(id) = calls.contact([&contact.email, &contact.phone_number])? {
        return calls.update_contact(id, contact.into());
    }
    contact.identifier = person.id;
    calls.create_contact(contact)
}

/// The patient gets the message of the stage that an opportunity has moved to.
fn tell_stage(calls: &mut Calls, delivery: &twenty::OpportunityUpdated) -> Result<()> {
    let text = match delivery.record.stage.as_deref() {
        Some("SCREENING") => "Olá! Recebemos o seu contato e a nossa equipe já está cuidando do seu caso.",
        Some("MEETING") => {
            "Olá! Vamos marcar a sua consulta? Responda com o dia e o horário que ficam melhores para você."
        }
        Some("PROPOSAL") => "Olá! O seu orçamento está pronto. É só responder a esta mensagem para recebê-lo.",
        _ => return Ok(()),
    };
    let is_moved = delivery.updated_fields.iter().any(|field| field == "stage");
    let Some(id) = delivery.record.point_of_contact_id.value().filter(|_| is_moved) else { return Ok(()) };
    let Some(person) = calls.person(json!({"id": {"eq": id}}))? else { return Ok(()) };
    tell(calls, &reachable_by(&person), text)
}

/// A booking creates its opportunity or changes it, and the patient is told.
fn book(calls: &mut Calls, booking: calcom::Booking) -> Result<()> {
    let attendees = booking.attendees.unwrap_or_default();
    // Cal.com leaves the address empty when it has lost the attendee.
    let Some(attendee) = attendees.into_iter().find(|attendee| !attendee.email.is_empty()) else { return Ok(()) };
    let (is_moved, is_cancelled) = (booking.reschedule_uid.is_some(), booking.status.as_deref() == Some("CANCELLED"));
    let person =
        calls.person(json!({"emails": {"primaryEmail": {"eq": attendee.email}}}))?.and_then(|person| person.id);
    let id = match (booking.metadata.unwrap_or_default().remove("twenty_opportunity_id").flatten(), &person) {
        (Some(calcom::MetadataValue::Text(id)), _) => Some(id),
        (_, Some(person)) if is_moved || is_cancelled => {
            calls.opportunity(json!({"pointOfContactId": {"eq": person}, "stage": {"eq": "MEETING_SCHEDULED"}}))?
        }
        _ => None,
    };
    let what = if is_moved { "foi remarcada" } else { "está confirmada" };
    let (stage, what) = if is_cancelled { ("CANCELLED", "foi cancelada") } else { ("MEETING_SCHEDULED", what) };
    let mut opportunity = twenty::Opportunity { stage: Some(stage.to_owned()), ..twenty::Opportunity::new() };
    opportunity.close_date = Maybe::from_optional(booking.start_time.filter(|time| !time.is_empty()));
    if let Some(id) = id {
        calls.update_opportunity(id, opportunity)?;
    } else if !is_moved && !is_cancelled {
        opportunity.name = Maybe::from_optional(booking.title);
        opportunity.point_of_contact_id = Maybe::from_optional(person);
        calls.create_opportunity(opportunity)?;
    }
    let text = format!("Olá, {}! A sua consulta {what}.", attendee.name);
    tell(calls, &[Some(attendee.email), attendee.phone_number.into()], &text)
}

/// A contact becomes a person, unless one has its address or its number.
fn sync_contact(calls: &mut Calls, contact: chatwoot::Contact) -> Result<()> {
    let [email, phone] = [contact.email, contact.phone_number].map(|text| text.filter(|text| !text.is_empty()));
    let by_email = email.as_ref().map(|email| json!({"emails": {"primaryEmail": {"eq": email}}}));
    // Twenty takes the calling code off a number.
    let national = phone.as_ref().map(|phone| phone.strip_prefix("+55").unwrap_or(phone));
    let by_number = national.map(|number| json!({"phones": {"primaryPhoneNumber": {"eq": number}}}));
    if by_email.is_none() && by_number.is_none() {
        return Ok(());
    }
    for filter in [by_email, by_number].into_iter().flatten() {
        if calls.person(filter)?.is_some() {
            return Ok(());
        }
    }
    let (mut name, mut emails, mut phones) = (twenty::FullName::new(), twenty::Emails::new(), twenty::Phones::new());
    name.first_name = Maybe::from_nullable(contact.name);
    emails.primary_email = Maybe::from_optional(email);
    phones.primary_phone_number = Maybe::from_optional(phone);
    let person =
        twenty::Person { name: name.into(), emails: emails.into(), phones: phones.into(), ..twenty::Person::new() };
    calls.create_person(person)
}

/// The AI agent answers what a patient writes; what agents, bots and this program write is outgoing.
fn answer(calls: &mut Calls, message: &chatwoot::Message) -> Result<()> {
    let Some(text) = message.content.as_deref().filter(|_| message.message_type == "incoming") else { return Ok(()) };
    match calls.ask(message, text)? {
        Some(reply) => calls.create_message(message.conversation.id.clone(), &reply),
        None => Ok(()),
    }
}

/// Mivicall learns that the patient of an appointment has come.
fn check_in(calls: &mut Calls, delivery: clinicarx::NewAttendanceDelivery) -> Result<()> {
    delivery.data.appointment.id.map_or(Ok(()), |id| calls.mark_attended(id))
}

/// Sends a message to the contact with an address or a number, in the most recent conversation, if there is one.
fn tell(calls: &mut Calls, searches: &[Option<String>; 2], text: &str) -> Result<()> {
    let Some(contact) = calls.contact(searches.each_ref())? else { return Ok(()) };
    let Some(conversation) = calls.conversation(contact)? else { return Ok(()) };
    calls.create_message(conversation, text)
}

fn main() -> Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [vendor, event, file] = words.as_slice() else { return Err("usage: medflow VENDOR EVENT FILE".into()) };
    let mut send = |call: &Call| {
        println!("{call}");
        Ok((200, calls::example(call)))
    };
    let mut calls = Calls { send: &mut send, account: 1, token: "made-up-token".to_owned(), agent_enabled: true };
    deliver(&mut calls, vendor, event, &std::fs::read(file)?)
}
