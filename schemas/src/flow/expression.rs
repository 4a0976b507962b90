//! Runtime expressions, such as `$steps.find.outputs.id` or `$response.body#/items/0`, and texts that have some in braces.

use std::fmt;

use crate::pointer::Pointer;

/// A runtime expression of Arazzo, parsed. Displays as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expression {
    text: String,
    /// What it starts at.
    pub root: Root,
    /// The place inside of that.
    pub pointer: Pointer,
}

/// What an expression starts at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Root {
    /// `$url`
    Url,
    /// `$method`
    Method,
    /// `$statusCode`
    StatusCode,
    /// `$request.…`
    Request(Part),
    /// `$response.…`
    Response(Part),
    /// `$inputs.NAME`
    Input(String),
    /// `$outputs.NAME`
    Output(String),
    /// `$steps.STEP.outputs.NAME`
    StepOutput(String, String),
    /// `$workflows.WORKFLOW.outputs.NAME`
    WorkflowOutput(String, String),
    /// `$trigger.id`, an expression of Vistoria's in an `x-trigger`: a UUID of the workflow and the delivery.
    TriggerId,
}

/// A part of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// `header.NAME`
    Header(String),
    /// `query.NAME`
    Query(String),
    /// `path.NAME`
    Path(String),
    /// `body`
    Body,
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Text as it is.
    Text(String),
    /// An expression in braces.
    Expression(Expression),
}

impl fmt::Display for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Checks whether a byte can be in the name of an input, a step or an output.
fn is_of_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')
}

impl Expression {
    /// Parses a text that is one expression as a whole.
    ///
    /// # Errors
    ///
    /// What is wrong with it, as a lower-case fragment.
    pub fn parse(text: &str) -> Result<Self, String> {
        let (expression, rest) = Self::parse_start(text, char::is_whitespace)?;
        if rest.is_empty() { Ok(expression) } else { Err(format!("\"{rest}\" does not belong to the expression")) }
    }

    /// Parses the expression that a text starts with. Returns the rest of the text too. A JSON Pointer in it ends where `is_end` says.
    pub(super) fn parse_start(text: &str, is_end: fn(char) -> bool) -> Result<(Self, &str), String> {
        let (root, rest) = root(text)?;
        let (pointer, rest) = place(rest, is_end)?;
        let has_inner = matches!(
            root,
            Root::Request(Part::Body)
                | Root::Response(Part::Body)
                | Root::Input(_)
                | Root::Output(_)
                | Root::StepOutput(..)
                | Root::WorkflowOutput(..)
        );
        if !has_inner && !pointer.tokens().is_empty() {
            return Err("only a body, an input or an output can be followed by a pointer".to_owned());
        }
        let text = text[..text.len() - rest.len()].to_owned();
        Ok((Self { text, root, pointer }, rest))
    }
}

/// Takes a name off the start of a text.
fn name(text: &str) -> Result<(String, &str), String> {
    let length = text.bytes().take_while(|byte| is_of_name(*byte)).count();
    if length == 0 { Err("a name is missing".to_owned()) } else { Ok((text[..length].to_owned(), &text[length..])) }
}

/// Takes what an expression starts at off the start of a text.
fn root(text: &str) -> Result<(Root, &str), String> {
    let Some(after) = text.strip_prefix('$') else { return Err("an expression starts with $".to_owned()) };
    let (word, rest) = name(after)?;
    let below = || rest.strip_prefix('.').ok_or_else(|| format!("${word} needs a dot and a name"));
    match word.as_str() {
        "url" => Ok((Root::Url, rest)),
        "method" => Ok((Root::Method, rest)),
        "statusCode" => Ok((Root::StatusCode, rest)),
        "request" => part(below()?).map(|(part, rest)| (Root::Request(part), rest)),
        "response" => part(below()?).map(|(part, rest)| (Root::Response(part), rest)),
        "inputs" => name(below()?).map(|(name, rest)| (Root::Input(name), rest)),
        "outputs" => name(below()?).map(|(name, rest)| (Root::Output(name), rest)),
        "steps" => output(below()?).map(|(step, name, rest)| (Root::StepOutput(step, name), rest)),
        "workflows" => output(below()?).map(|(workflow, name, rest)| (Root::WorkflowOutput(workflow, name), rest)),
        "trigger" => match below()?.strip_prefix("id") {
            Some(rest) => Ok((Root::TriggerId, rest)),
            None => Err("of $trigger there is only $trigger.id".to_owned()),
        },
        "sourceDescriptions" | "components" => Err(format!("${word} has no value here")),
        _ => Err(format!("there is no expression ${word}")),
    }
}

fn part(text: &str) -> Result<(Part, &str), String> {
    let (word, rest) = name(text)?;
    let below = || rest.strip_prefix('.').ok_or_else(|| format!("{word} needs a dot and a name"));
    match word.as_str() {
        "body" => Ok((Part::Body, rest)),
        "header" => name(below()?).map(|(name, rest)| (Part::Header(name), rest)),
        "query" => name(below()?).map(|(name, rest)| (Part::Query(name), rest)),
        "path" => name(below()?).map(|(name, rest)| (Part::Path(name), rest)),
        _ => Err(format!("a message has body, header, query and path, not \"{word}\"")),
    }
}

fn output(text: &str) -> Result<(String, String, &str), String> {
    let (of, rest) = name(text)?;
    let rest = rest.strip_prefix(".outputs.").ok_or("after the id comes .outputs. and a name")?;
    let (name, rest) = name(rest)?;
    Ok((of, name, rest))
}

/// Takes the place inside of a value off the start of a text: a JSON Pointer after `#`, or keys and indices as in `.key[0]`.
fn place(text: &str, is_end: fn(char) -> bool) -> Result<(Pointer, &str), String> {
    if let Some(after) = text.strip_prefix('#') {
        let length = after.find(is_end).unwrap_or(after.len());
        let (pointer, rest) = after.split_at(length);
        let pointer = Pointer::parse(pointer).ok_or("after # comes a JSON Pointer, which starts with /")?;
        return Ok((pointer, rest));
    }
    let (mut pointer, mut rest) = (Pointer::root(), text);
    loop {
        if let Some(after) = rest.strip_prefix('.') {
            let (key, after) = name(after)?;
            pointer.push(key);
            rest = after;
        } else if let Some(after) = rest.strip_prefix('[') {
            let (index, after) = after.split_once(']').ok_or("a bracket is not closed")?;
            let index = index.trim().trim_matches(['"', '\'']);
            pointer.push(index);
            rest = after;
        } else {
            return Ok((pointer, rest));
        }
    }
}

/// Splits a text into its pieces: what stands between `{$` and `}` is an expression.
pub(super) fn pieces(text: &str) -> Result<Vec<Piece>, String> {
    let (mut pieces, mut rest) = (Vec::new(), text);
    while let Some(at) = rest.find("{$") {
        let (before, from) = rest.split_at(at);
        if !before.is_empty() {
            pieces.push(Piece::Text(before.to_owned()));
        }
        let (expression, after) = Expression::parse_start(&from[1..], |letter| letter == '}')?;
        rest = after.strip_prefix('}').ok_or_else(|| format!("after {expression} a brace is missing"))?;
        pieces.push(Piece::Expression(expression));
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest.to_owned()));
    }
    Ok(pieces)
}

#[cfg(test)]
mod tests {
    use super::{Expression, Part, Piece, Root, pieces};

    #[track_caller]
    fn check(text: &str, root: &Root, pointer: &str) {
        let parsed = Expression::parse(text).expect("an expression");
        assert_eq!((&parsed.root, parsed.pointer.to_string().as_str()), (root, pointer), "{text}");
        assert_eq!(parsed.to_string(), text);
    }

    #[test]
    fn every_form() {
        check("$url", &Root::Url, "");
        check("$statusCode", &Root::StatusCode, "");
        check("$inputs.email", &Root::Input("email".into()), "");
        check("$inputs.person#/name/first", &Root::Input("person".into()), "/name/first");
        check("$inputs.people[0].name", &Root::Input("people".into()), "/0/name");
        check("$response.body", &Root::Response(Part::Body), "");
        check("$response.body#/a~1b/0", &Root::Response(Part::Body), "/a~1b/0");
        check("$response.body.items[1]", &Root::Response(Part::Body), "/items/1");
        check("$response.header.Retry-After", &Root::Response(Part::Header("Retry-After".into())), "");
        check("$request.query.page", &Root::Request(Part::Query("page".into())), "");
        check("$steps.find-it.outputs.id", &Root::StepOutput("find-it".into(), "id".into()), "");
        check("$workflows.w.outputs.id", &Root::WorkflowOutput("w".into(), "id".into()), "");
        check("$trigger.id", &Root::TriggerId, "");
    }

    #[test]
    fn mistakes() {
        for text in [
            "",
            "$",
            "$input.a",
            "$inputs",
            "$inputs.",
            "$steps.a",
            "$steps.a.b",
            "$response.bdy",
            "$url#/a",
            "$trigger.x",
            "$inputs.a b",
            "$response.body#a",
        ] {
            assert!(Expression::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn pieces_of_texts() {
        let found = pieces("Olá {$inputs.name}, {nada} {$inputs.b#/c}").expect("pieces");
        let shown: Vec<String> = found
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => format!("{text:?}"),
                Piece::Expression(expression) => expression.to_string(),
            })
            .collect();
        assert_eq!(shown, ["\"Olá \"", "$inputs.name", "\", {nada} \"", "$inputs.b#/c"]);
        assert!(pieces("{$inputs.a").is_err());
        assert!(pieces("{$nothing.a}").is_err());
    }
}
