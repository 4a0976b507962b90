//! Values: templates, selectors, outputs, criteria.

use std::collections::BTreeMap;

use roas_arazzo::v1_1::{
    Criterion as Described, CriterionKind, CriterionType, ExpressionKind, Selector, SelectorKind, SelectorType,
    ValueOrSelector,
};
use serde_json::Value;
use serde_json_path::JsonPath;

use crate::flow::codes;
use crate::flow::condition::Condition;
use crate::flow::context::Context;
use crate::flow::criterion::Criterion;
use crate::flow::expression::Expression;
use crate::flow::template::Template;
use crate::flow::workflow::Output;
use crate::pointer::Pointer;

/// Languages in which a place of a value is given.
enum Language {
    Pointer,
    JsonPath,
    XPath,
}

impl Context<'_> {
    /// Compiles the template that stands at a place.
    pub(super) fn template(&mut self, pointer: &Pointer) -> Template {
        let mut mistakes = Vec::new();
        let template = self.node(pointer).map(|node| Template::parse(node, &mut mistakes));
        for (inner, why) in mistakes {
            self.error(&codes::EXPRESSION, &pointer.join(&inner), why);
        }
        template.unwrap_or(Template::Literal(Value::Null))
    }

    /// Compiles an expression; `None` when it is none.
    pub(super) fn expression(&mut self, text: &str, pointer: &Pointer) -> Option<Expression> {
        Expression::parse(text)
            .map_err(|why| {
                self.error(&codes::EXPRESSION, pointer, why);
            })
            .ok()
    }

    /// Compiles a value that may be selected in another.
    pub(super) fn output(&mut self, value: &ValueOrSelector, pointer: &Pointer) -> Output {
        let nothing = || Output::Template(Template::Literal(Value::Null));
        match value {
            ValueOrSelector::Literal(_) => Output::Template(self.template(pointer)),
            ValueOrSelector::Selector(Selector { context, selector, type_, .. }) => {
                let Some(context) = self.expression(context, &pointer.child("context")) else { return nothing() };
                let at = pointer.child("selector");
                match language(type_) {
                    Language::Pointer => match Pointer::parse(selector) {
                        Some(inner) => return Output::Pointer(context, inner),
                        None => {
                            self.error(&codes::EXPRESSION, &at, "a JSON Pointer starts with /");
                        }
                    },
                    Language::JsonPath => match JsonPath::parse(selector) {
                        Ok(path) => return Output::JsonPath(context, path.into()),
                        Err(error) => {
                            self.error(&codes::EXPRESSION, &at, error.to_string());
                        }
                    },
                    Language::XPath => {
                        self.error(&codes::UNSUPPORTED, &pointer.child("type"), "XPath is not supported");
                    }
                }
                nothing()
            }
        }
    }

    /// Compiles outputs.
    pub(super) fn outputs(
        &mut self,
        outputs: &BTreeMap<String, ValueOrSelector>,
        pointer: &Pointer,
    ) -> Vec<(String, Output)> {
        let outputs = outputs.iter();
        outputs.map(|(name, value)| (name.clone(), self.output(value, &pointer.child(name)))).collect()
    }

    /// Compiles criteria; what cannot be read is left out.
    pub(super) fn criteria(&mut self, criteria: &[Described], pointer: &Pointer) -> Vec<Criterion> {
        let criteria = criteria.iter().enumerate();
        criteria.filter_map(|(index, one)| self.criterion(one, &pointer.child(index.to_string()))).collect()
    }

    fn criterion(&mut self, described: &Described, pointer: &Pointer) -> Option<Criterion> {
        let at = pointer.child("condition");
        let condition = described.condition.as_str();
        let kind = match &described.type_ {
            None | Some(CriterionType::Simple(CriterionKind::Simple)) => {
                let condition = Condition::parse(condition);
                return condition
                    .map(Criterion::Simple)
                    .map_err(|why| {
                        self.error(&codes::CONDITION, &at, why);
                    })
                    .ok();
            }
            Some(CriterionType::Simple(kind)) => *kind,
            Some(CriterionType::Expression(expression)) => match expression.type_ {
                ExpressionKind::Jsonpath => CriterionKind::Jsonpath,
                ExpressionKind::Xpath | ExpressionKind::Jsonpointer => CriterionKind::Xpath,
            },
        };
        let context = self.expression(described.context.as_deref().unwrap_or_default(), &pointer.child("context"))?;
        match kind {
            CriterionKind::Regex => match Criterion::regex(context, condition) {
                Ok(criterion) => return Some(criterion),
                Err(why) => {
                    self.error(&codes::CONDITION, &at, why);
                }
            },
            CriterionKind::Jsonpath => match Criterion::json_path(context, condition) {
                Ok(criterion) => return Some(criterion),
                Err(why) => {
                    self.error(&codes::CONDITION, &at, why);
                }
            },
            CriterionKind::Simple | CriterionKind::Xpath => {
                self.error(&codes::UNSUPPORTED, &pointer.child("type"), "criteria are simple, regex or jsonpath");
            }
        }
        None
    }
}

fn language(kind: &SelectorType) -> Language {
    match kind {
        SelectorType::Simple(SelectorKind::Jsonpointer) => Language::Pointer,
        SelectorType::Simple(SelectorKind::Jsonpath) => Language::JsonPath,
        SelectorType::Simple(SelectorKind::Xpath) => Language::XPath,
        SelectorType::Expression(expression) => match expression.type_ {
            ExpressionKind::Jsonpath => Language::JsonPath,
            ExpressionKind::Xpath => Language::XPath,
            ExpressionKind::Jsonpointer => Language::Pointer,
        },
    }
}
