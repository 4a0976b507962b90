//! The calls that the example makes, with generated types for requests and responses. A response that breaks its contract is an error
//! with the place of the mistake, and without any value.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Value, json};
use vistoria_generated::support::{self, Integer, Maybe, RequestHead};
use vistoria_generated::{CONTRACTS, chatwoot, mivicall, twenty};

/// A result whose error is a sentence for the log.
pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

const PEOPLE: &str = "query ($filter: PersonFilterInput) { people(filter: $filter, first: 1) { edges { node { id emails { primaryEmail } phones { primaryPhoneNumber primaryPhoneCallingCode } } } } }";
const OPPORTUNITIES: &str =
    "query ($filter: OpportunityFilterInput) { opportunities(filter: $filter, first: 1) { edges { node { id } } } }";
const CREATE_PERSON: &str = "mutation ($data: PersonCreateInput!) { createPerson(data: $data) { id } }";
const CREATE_OPPORTUNITY: &str = "mutation ($data: OpportunityCreateInput!) { createOpportunity(data: $data) { id } }";
const UPDATE_OPPORTUNITY: &str =
    "mutation ($id: UUID!, $data: OpportunityUpdateInput!) { updateOpportunity(id: $id, data: $data) { id } }";

/// Sends a request, and returns status and body of the response.
pub type Send<'s> = dyn FnMut(&Call) -> Result<(u16, Vec<u8>)> + 's;

/// A request as it is sent; who sends it adds server and token.
#[derive(Debug)]
pub struct Call {
    /// The id of the vendor.
    pub vendor: &'static str,
    /// The `operationId`.
    pub operation: &'static str,
    /// The method, in capitals.
    pub method: &'static str,
    /// Path, query and headers.
    pub head: RequestHead,
    /// JSON, or nothing.
    pub body: Vec<u8>,
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let RequestHead { path, query, .. } = &self.head;
        let question = if query.is_empty() { "" } else { "?" };
        write!(f, "{}: {} {path}{question}{query}", self.vendor, self.method)?;
        if self.body.is_empty() { Ok(()) } else { write!(f, " {}", String::from_utf8_lossy(&self.body)) }
    }
}

/// Makes calls.
pub struct Calls<'s> {
    /// Sends requests.
    pub send: &'s mut Send<'s>,
    /// The account in Chatwoot.
    pub account: i64,
    /// The token of a user or bot of the account.
    pub token: String,
    /// Whether the AI agent answers messages.
    pub agent_enabled: bool,
}

impl Calls<'_> {
    /// Returns the contact with an e-mail address or a telephone number.
    pub fn contact(&mut self, searches: [&Option<String>; 2]) -> Result<Option<Integer>> {
        for search in searches.into_iter().flatten().filter(|text| !text.is_empty()) {
            let (account, token) = self.account();
            let head = chatwoot::SearchContactsParameters::new(account, token, search.clone()).encode()?;
            let found: chatwoot::ContactsFound = self.chatwoot(head, &chatwoot::Request::SearchContacts)?;
            // A search also finds the text inside of others.
            let has = |field: &Option<String>| field.as_ref().is_some_and(|text| text.eq_ignore_ascii_case(search));
            let contact = found.payload.into_iter().find(|contact| has(&contact.email) || has(&contact.phone_number));
            if let Some(contact) = contact {
                return Ok(Some(contact.id));
            }
        }
        Ok(None)
    }

    /// Creates a contact.
    pub fn create_contact(&mut self, contact: chatwoot::NewContact) -> Result<()> {
        let (account_id, api_access_token) = self.account();
        let head = chatwoot::CreateContactParameters { account_id, api_access_token }.encode()?;
        let _: chatwoot::ContactMade = self.chatwoot(head, &chatwoot::Request::CreateContact(contact))?;
        Ok(())
    }

    /// Changes the fields of a contact that are given.
    pub fn update_contact(&mut self, id: Integer, contact: chatwoot::ContactWritten) -> Result<()> {
        let (account_id, api_access_token) = self.account();
        let head = chatwoot::UpdateContactParameters { account_id, id, api_access_token }.encode()?;
        let _: chatwoot::ContactChanged = self.chatwoot(head, &chatwoot::Request::UpdateContact(contact))?;
        Ok(())
    }

    /// Returns the most recent conversation of a contact.
    pub fn conversation(&mut self, contact: Integer) -> Result<Option<Integer>> {
        let (account_id, api_access_token) = self.account();
        let head =
            chatwoot::ListContactConversationsParameters { account_id, id: contact, api_access_token }.encode()?;
        let listed: chatwoot::ContactConversationsListed =
            self.chatwoot(head, &chatwoot::Request::ListContactConversations)?;
        Ok(listed.payload.into_iter().next().map(|conversation| conversation.id))
    }

    /// Sends a message.
    pub fn create_message(&mut self, conversation_id: Integer, text: &str) -> Result<()> {
        let (account_id, api_access_token) = self.account();
        let head = chatwoot::CreateMessageParameters { account_id, conversation_id, api_access_token }.encode()?;
        let message = chatwoot::NewMessage { content: Some(text.to_owned()), ..chatwoot::NewMessage::new() };
        let _: chatwoot::MessageSent = self.chatwoot(head, &chatwoot::Request::CreateMessage(message))?;
        Ok(())
    }

    /// Returns a person that a filter such as `{"id": {"eq": …}}` finds.
    pub fn person(&mut self, filter: Value) -> Result<Option<twenty::Person>> {
        let mut variables = twenty::PeopleRequestVariables::new();
        variables.filter = serde_json::from_value::<BTreeMap<String, Value>>(filter)?.into();
        let request =
            twenty::PeopleRequest { variables: variables.into(), ..twenty::PeopleRequest::new(PEOPLE.into()) };
        let twenty::PeopleResult { data: Maybe::Value(data), .. } = self.twenty(&twenty::Request::People(request))?
        else {
            return Err("people: no data".into());
        };
        let edges = Option::from(data.people).and_then(|page: twenty::PeoplePage| page.edges).unwrap_or_default();
        Ok(edges.into_iter().find_map(|edge| edge.node))
    }

    /// Creates a person.
    pub fn create_person(&mut self, person: twenty::Person) -> Result<()> {
        let mut variables = twenty::CreatePersonRequestVariables::new();
        variables.data = Some(person);
        let mut request = twenty::CreatePersonRequest::new(CREATE_PERSON.to_owned());
        request.variables = variables.into();
        match self.twenty::<twenty::CreatePersonResult>(&twenty::Request::CreatePerson(request))?.data {
            Maybe::Value(_) => Ok(()),
            _ => Err("createPerson: no data".into()),
        }
    }

    /// Returns the id of an opportunity that a filter finds.
    pub fn opportunity(&mut self, filter: Value) -> Result<Option<String>> {
        let mut variables = twenty::OpportunitiesRequestVariables::new();
        variables.filter = serde_json::from_value::<BTreeMap<String, Value>>(filter)?.into();
        let mut request = twenty::OpportunitiesRequest::new(OPPORTUNITIES.to_owned());
        request.variables = variables.into();
        let result: twenty::OpportunitiesResult = self.twenty(&twenty::Request::Opportunities(request))?;
        let Maybe::Value(data) = result.data else { return Err("opportunities: no data".into()) };
        let page: Option<twenty::OpportunitiesPage> = data.opportunities.into();
        let mut edges = page.and_then(|page| page.edges).unwrap_or_default().into_iter();
        Ok(edges.find_map(|edge| edge.node?.id))
    }

    /// Creates an opportunity.
    pub fn create_opportunity(&mut self, opportunity: twenty::Opportunity) -> Result<()> {
        let mut variables = twenty::CreateOpportunityRequestVariables::new();
        variables.data = Some(opportunity);
        let mut request = twenty::CreateOpportunityRequest::new(CREATE_OPPORTUNITY.to_owned());
        request.variables = variables.into();
        match self.twenty::<twenty::CreateOpportunityResult>(&twenty::Request::CreateOpportunity(request))?.data {
            Maybe::Value(_) => Ok(()),
            _ => Err("createOpportunity: no data".into()),
        }
    }

    /// Changes the fields of an opportunity that are given.
    pub fn update_opportunity(&mut self, id: String, changes: twenty::Opportunity) -> Result<()> {
        let mut variables = twenty::UpdateOpportunityRequestVariables::new();
        (variables.id, variables.data) = (Some(id), Some(changes));
        let mut request = twenty::UpdateOpportunityRequest::new(UPDATE_OPPORTUNITY.to_owned());
        request.variables = variables.into();
        match self.twenty::<twenty::UpdateOpportunityResult>(&twenty::Request::UpdateOpportunity(request))?.data {
            Maybe::Value(_) => Ok(()),
            _ => Err("updateOpportunity: no data".into()),
        }
    }

    /// Marks an appointment as attended; the key keeps a repetition from being a second change.
    pub fn mark_attended(&mut self, id: String) -> Result<()> {
        let key = format!("pms-checkin-{id}");
        let head = mivicall::UpdateAppointmentParameters { id, idempotency_key: Some(key) }.encode()?;
        let mut change = mivicall::AppointmentChange::new();
        change.status = Some(mivicall::Status::Attended);
        let request = mivicall::Request::UpdateAppointment(change);
        self.call("mivicall", mivicall::CALLS, request.operation(), head, request.encode()?).map(drop)
    }

    /// Returns the answer of the AI agent, whose contract is not a vendor's: see `schemas/flows/ai-agent.openapi.yaml`.
    pub fn ask(&mut self, message: &chatwoot::Message, text: &str) -> Result<Option<String>> {
        const CALLS: &[support::Call] =
            &[support::Call { operation: "answerMessage", method: "POST", path: "/messages" }];
        let question =
            json!({"message": {"id": message.id, "text": text}, "conversation": {"id": message.conversation.id}});
        let head = RequestHead { path: CALLS[0].path.to_owned(), query: String::new(), headers: Vec::new() };
        let answer = self.call("agent", CALLS, CALLS[0].operation, head, question.to_string().into_bytes())?;
        Ok(serde_json::from_slice::<Value>(&answer)?["reply"].as_str().map(str::to_owned))
    }

    fn account(&self) -> (Integer, String) {
        (self.account.into(), self.token.clone())
    }

    fn chatwoot<T: support::Decode>(&mut self, head: RequestHead, request: &chatwoot::Request) -> Result<T> {
        let body = self.call("chatwoot", chatwoot::CALLS, request.operation(), head, request.encode()?)?;
        Ok(support::decode(&body)?)
    }

    fn twenty<T: support::Decode>(&mut self, request: &twenty::Request) -> Result<T> {
        let head = RequestHead { path: "/graphql".to_owned(), query: String::new(), headers: Vec::new() };
        let body = self.call("twenty", twenty::CALLS, request.operation(), head, request.encode()?)?;
        Ok(support::decode(&body)?)
    }

    /// Sends a request, and returns the body of the response, whose status is one of success.
    fn call(
        &mut self,
        vendor: &'static str,
        calls: &[support::Call],
        operation: &'static str,
        head: RequestHead,
        body: Vec<u8>,
    ) -> Result<Vec<u8>> {
        let described = calls.iter().find(|call| call.operation == operation).ok_or("the contract has no such call")?;
        let call = Call { vendor, operation, method: described.method, head, body };
        match (self.send)(&call)? {
            (200..300, body) => Ok(body),
            (status, _) => Err(format!("{vendor} answers {operation} with {status}").into()),
        }
    }
}

/// Returns the e-mail address and the telephone number of a person, the latter with its calling code.
pub fn reachable_by(person: &twenty::Person) -> [Option<String>; 2] {
    let email = person.emails.value().and_then(|emails| emails.primary_email.value().cloned());
    let number = person.phones.value().and_then(|phones| {
        let number = phones.primary_phone_number.value().filter(|number| !number.is_empty())?;
        Some(format!("{}{number}", phones.primary_phone_calling_code.value()?))
    });
    [email.filter(|email| !email.is_empty()), number]
}

/// Returns the contract's example of the response to a call, or an answer of the agent.
pub fn example(call: &Call) -> Vec<u8> {
    let examples = CONTRACTS.iter().find(|contract| contract.vendor == call.vendor).map(|contract| contract.examples);
    let examples: BTreeMap<String, String> =
        examples.and_then(|examples| serde_json::from_str(examples).ok()).unwrap_or_default();
    let name = format!("valid/{}/response-200/example.json", call.operation);
    examples.get(&name).cloned().unwrap_or_else(|| json!({"reply": "Olá!"}).to_string()).into_bytes()
}
