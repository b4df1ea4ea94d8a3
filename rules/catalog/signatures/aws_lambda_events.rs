// aws_lambda_events: events most functions take. Fields of the common ones only; an unlisted field has an unknown type.

pub mod event {
    pub use super::{alb, apigw, cloudwatch_events, cloudwatch_logs, dynamodb, eventbridge, kinesis, s3, sns, sqs};
}
pub mod encodings {
    #[derive(Clone, Debug, Default)]
    pub enum Body {
        Empty,
        Text(String),
        Binary(Vec<u8>),
    }
    impl std::ops::Deref for Body {
        type Target = [u8];
        fn deref(&self) -> &[u8] {}
    }
    impl AsRef<[u8]> for Body {
        fn as_ref(&self) -> &[u8] {}
    }
    impl From<&str> for Body {
        fn from(s: &str) -> Self {}
    }
    impl From<String> for Body {
        fn from(s: String) -> Self {}
    }
    impl From<Vec<u8>> for Body {
        fn from(s: Vec<u8>) -> Self {}
    }
    impl From<()> for Body {
        fn from(s: ()) -> Self {}
    }
    #[derive(Clone, Debug)]
    pub struct Base64Data(pub Vec<u8>);
    impl std::ops::Deref for Base64Data {
        type Target = Vec<u8>;
        fn deref(&self) -> &Vec<u8> {}
    }
}
pub mod sqs {
    use std::collections::HashMap;
    #[derive(Clone, Debug)]
    pub struct SqsEvent {
        pub records: Vec<SqsMessage>,
    }
    #[derive(Clone, Debug, Default)]
    pub struct SqsMessage {
        pub message_id: Option<String>,
        pub receipt_handle: Option<String>,
        pub body: Option<String>,
        pub attributes: HashMap<String, String>,
        pub message_attributes: HashMap<String, SqsMessageAttribute>,
        pub event_source_arn: Option<String>,
        pub event_source: Option<String>,
        pub aws_region: Option<String>,
    }
    #[derive(Clone, Debug)]
    pub struct SqsEventObj<T> {
        pub records: Vec<SqsMessageObj<T>>,
    }
    #[derive(Clone, Debug)]
    pub struct SqsMessageObj<T> {
        pub message_id: Option<String>,
        pub receipt_handle: Option<String>,
        pub body: T,
        pub attributes: HashMap<String, String>,
    }
    #[derive(Clone, Debug)]
    pub struct SqsMessageAttribute {
        pub string_value: Option<String>,
        pub data_type: Option<String>,
    }
    #[derive(Clone, Debug, Default)]
    pub struct SqsBatchResponse {
        pub batch_item_failures: Vec<BatchItemFailure>,
    }
    #[derive(Clone, Debug, Default)]
    pub struct BatchItemFailure {
        pub item_identifier: String,
    }
}
pub mod sns {
    #[derive(Clone, Debug)]
    pub struct SnsEvent {
        pub records: Vec<SnsRecord>,
    }
    #[derive(Clone, Debug)]
    pub struct SnsRecord {
        pub event_source: String,
        pub sns: SnsMessage,
    }
    #[derive(Clone, Debug)]
    pub struct SnsMessage {
        pub message_id: String,
        pub topic_arn: String,
        pub subject: Option<String>,
        pub message: String,
    }
}
pub mod s3 {
    #[derive(Clone, Debug)]
    pub struct S3Event {
        pub records: Vec<S3EventRecord>,
    }
    #[derive(Clone, Debug)]
    pub struct S3EventRecord {
        pub event_name: Option<String>,
        pub aws_region: Option<String>,
        pub s3: S3Entity,
    }
    #[derive(Clone, Debug)]
    pub struct S3Entity {
        pub bucket: S3Bucket,
        pub object: S3Object,
    }
    #[derive(Clone, Debug)]
    pub struct S3Bucket {
        pub name: Option<String>,
        pub arn: Option<String>,
    }
    #[derive(Clone, Debug)]
    pub struct S3Object {
        pub key: Option<String>,
        pub size: Option<i64>,
        pub url_decoded_key: Option<String>,
        pub e_tag: Option<String>,
    }
}
pub mod dynamodb {
    #[derive(Clone, Debug)]
    pub struct Event {
        pub records: Vec<EventRecord>,
    }
    #[derive(Clone, Debug)]
    pub struct EventRecord {
        pub event_name: String,
        pub event_id: String,
        pub change: StreamRecord,
    }
    #[derive(Clone, Debug)]
    pub struct StreamRecord;
}
pub mod kinesis {
    #[derive(Clone, Debug)]
    pub struct KinesisEvent {
        pub records: Vec<KinesisEventRecord>,
    }
    #[derive(Clone, Debug)]
    pub struct KinesisEventRecord {
        pub event_id: Option<String>,
        pub kinesis: KinesisRecord,
    }
    #[derive(Clone, Debug)]
    pub struct KinesisRecord {
        pub data: crate::encodings::Base64Data,
        pub partition_key: String,
        pub sequence_number: String,
    }
}
pub mod eventbridge {
    #[derive(Clone, Debug)]
    pub struct EventBridgeEvent<T1 = serde_json::Value> {
        pub id: Option<String>,
        pub detail_type: String,
        pub source: String,
        pub detail: T1,
        pub resources: Vec<String>,
    }
}
pub mod cloudwatch_events {
    #[derive(Clone, Debug)]
    pub struct CloudWatchEvent<T1 = serde_json::Value> {
        pub id: Option<String>,
        pub detail_type: Option<String>,
        pub source: Option<String>,
        pub detail: Option<T1>,
    }
}
pub mod cloudwatch_logs {
    #[derive(Clone, Debug)]
    pub struct LogsEvent {
        pub aws_logs: AwsLogs,
    }
    #[derive(Clone, Debug)]
    pub struct AwsLogs {
        pub data: LogData,
    }
    #[derive(Clone, Debug)]
    pub struct LogData {
        pub log_group: String,
        pub log_stream: String,
        pub log_events: Vec<LogEntry>,
    }
    #[derive(Clone, Debug)]
    pub struct LogEntry {
        pub id: String,
        pub timestamp: i64,
        pub message: String,
    }
}
pub mod alb {
    #[derive(Clone, Debug)]
    pub struct AlbTargetGroupRequest {
        pub path: Option<String>,
        pub headers: http::HeaderMap,
        pub body: Option<String>,
    }
}
pub mod apigw {
    use crate::encodings::Body;
    use query_map::QueryMap;
    use std::collections::HashMap;
    #[derive(Clone, Debug, Default)]
    pub struct ApiGatewayProxyRequest {
        pub resource: Option<String>,
        pub path: Option<String>,
        pub http_method: http::Method,
        pub headers: http::HeaderMap,
        pub query_string_parameters: QueryMap,
        pub path_parameters: HashMap<String, String>,
        pub stage_variables: HashMap<String, String>,
        pub request_context: ApiGatewayProxyRequestContext,
        pub body: Option<String>,
        pub is_base64_encoded: bool,
    }
    #[derive(Clone, Debug, Default)]
    pub struct ApiGatewayProxyRequestContext {
        pub account_id: Option<String>,
        pub stage: Option<String>,
        pub request_id: Option<String>,
    }
    #[derive(Clone, Debug, Default)]
    pub struct ApiGatewayProxyResponse {
        pub status_code: i64,
        pub headers: http::HeaderMap,
        pub multi_value_headers: http::HeaderMap,
        pub body: Option<Body>,
        pub is_base64_encoded: bool,
    }
    #[derive(Clone, Debug, Default)]
    pub struct ApiGatewayV2httpRequest {
        pub raw_path: Option<String>,
        pub raw_query_string: Option<String>,
        pub cookies: Option<Vec<String>>,
        pub headers: http::HeaderMap,
        pub query_string_parameters: QueryMap,
        pub path_parameters: HashMap<String, String>,
        pub request_context: ApiGatewayV2httpRequestContext,
        pub body: Option<String>,
        pub is_base64_encoded: bool,
    }
    #[derive(Clone, Debug, Default)]
    pub struct ApiGatewayV2httpRequestContext {
        pub account_id: Option<String>,
        pub stage: Option<String>,
        pub request_id: Option<String>,
    }
    #[derive(Clone, Debug, Default)]
    pub struct ApiGatewayV2httpResponse {
        pub status_code: i64,
        pub headers: http::HeaderMap,
        pub body: Option<Body>,
        pub is_base64_encoded: bool,
        pub cookies: Vec<String>,
    }
}
