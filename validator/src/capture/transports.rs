//! Records of queues, gateways and event buses that carry payloads: where in each the payload stands, and what of its request.
//!
//! Each is as its documentation shows it; a record of another form is read with pointers of the user's own.

use super::inside::{Encoding, Inside, RequestInside};

/// A form of records that carry payloads
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Transport {
    /// Amazon SQS: the event of a function, or what receive-message prints
    AwsSqs,
    /// Amazon SNS: the event of a function, or a notification
    AwsSns,
    /// Amazon SNS notifications in SQS messages
    AwsSnsInSqs,
    /// Amazon EventBridge
    AwsEventbridge,
    /// Amazon API Gateway (REST, HTTP and function URLs) and load balancers
    AwsApiGateway,
    /// Amazon Kinesis: the event of a function
    AwsKinesis,
    /// Google Cloud Pub/Sub: pushed or pulled
    Pubsub,
    /// CloudEvents as JSON, one or a batch
    Cloudevents,
    /// Apache Kafka messages as kcat -J prints them
    Kafka,
    /// Svix messages, one or a list
    Svix,
}

/// Where gateways put the parts of a request; a part is at the first of its pointers at which something stands.
const GATEWAY: RequestInside = RequestInside {
    method: &["/httpMethod", "/requestContext/http/method"],
    path: &["/path", "/rawPath"],
    headers: &["/headers", "/multiValueHeaders"],
};

impl Transport {
    /// Returns where the payloads stand.
    pub(super) fn inside(self) -> Vec<Inside> {
        use Encoding::{Base64, Base64If, Text};
        let places: &[(&str, Encoding)] = match self {
            Self::AwsSqs => &[("/Records/*/body", Text), ("/Messages/*/Body", Text)],
            Self::AwsSns => &[("/Records/*/Sns/Message", Text), ("/Message", Text)],
            Self::AwsSnsInSqs => &[("/Records/*/body/Message", Text), ("/Messages/*/Body/Message", Text)],
            Self::AwsEventbridge => &[("/detail", Text)],
            Self::AwsApiGateway => &[("/body", Base64If("/isBase64Encoded"))],
            Self::AwsKinesis => &[("/Records/*/kinesis/data", Base64)],
            Self::Pubsub => &[("/message/data", Base64), ("/receivedMessages/*/message/data", Base64)],
            Self::Cloudevents => &[("/data", Text), ("/data_base64", Base64)],
            Self::Kafka => &[("/payload", Text)],
            Self::Svix => &[("/payload", Text), ("/data/*/payload", Text)],
        };
        places.iter().map(|(pointer, encoding)| Inside::known(pointer, *encoding)).collect()
    }

    /// Returns where the parts of the request stand.
    pub(super) fn request(self) -> Option<&'static RequestInside> {
        (self == Self::AwsApiGateway).then_some(&GATEWAY)
    }
}
