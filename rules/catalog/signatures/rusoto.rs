// Any `rusoto_*` crate. Operations of a client differ by service; each is a future of a result.

pub struct RusotoFuture;
#[derive(Clone, Debug)]
pub struct Answer;
impl std::future::Future for RusotoFuture {
    type Output = Result<Answer, rusoto_core::RusotoError<()>>;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context) -> std::task::Poll<Self::Output> {}
}
#[derive(Clone)]
#[otherwise(returns = "RusotoFuture")]
pub struct S3Client;
impl S3Client {
    pub fn new(region: rusoto_core::Region) -> S3Client {}
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: rusoto_core::Region) -> S3Client {}
    pub fn new_with_client(client: rusoto_core::Client, region: rusoto_core::Region) -> S3Client {}
}
#[derive(Clone)]
#[otherwise(returns = "RusotoFuture")]
pub struct DynamoDbClient;
impl DynamoDbClient {
    pub fn new(region: rusoto_core::Region) -> DynamoDbClient {}
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: rusoto_core::Region) -> DynamoDbClient {}
    pub fn new_with_client(client: rusoto_core::Client, region: rusoto_core::Region) -> DynamoDbClient {}
}
#[derive(Clone)]
#[otherwise(returns = "RusotoFuture")]
pub struct DynamoDbStreamsClient;
impl DynamoDbStreamsClient {
    pub fn new(region: rusoto_core::Region) -> DynamoDbStreamsClient {}
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: rusoto_core::Region) -> DynamoDbStreamsClient {}
    pub fn new_with_client(client: rusoto_core::Client, region: rusoto_core::Region) -> DynamoDbStreamsClient {}
}
#[derive(Clone)]
#[otherwise(returns = "RusotoFuture")]
pub struct LambdaClient;
impl LambdaClient {
    pub fn new(region: rusoto_core::Region) -> LambdaClient {}
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: rusoto_core::Region) -> LambdaClient {}
    pub fn new_with_client(client: rusoto_core::Client, region: rusoto_core::Region) -> LambdaClient {}
}
#[derive(Clone)]
#[otherwise(returns = "RusotoFuture")]
pub struct SqsClient;
impl SqsClient {
    pub fn new(region: rusoto_core::Region) -> SqsClient {}
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: rusoto_core::Region) -> SqsClient {}
    pub fn new_with_client(client: rusoto_core::Client, region: rusoto_core::Region) -> SqsClient {}
}
#[derive(Clone)]
#[otherwise(returns = "RusotoFuture")]
pub struct SnsClient;
impl SnsClient {
    pub fn new(region: rusoto_core::Region) -> SnsClient {}
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: rusoto_core::Region) -> SnsClient {}
    pub fn new_with_client(client: rusoto_core::Client, region: rusoto_core::Region) -> SnsClient {}
}
#[derive(Clone)]
#[otherwise(returns = "RusotoFuture")]
pub struct SesClient;
impl SesClient {
    pub fn new(region: rusoto_core::Region) -> SesClient {}
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: rusoto_core::Region) -> SesClient {}
    pub fn new_with_client(client: rusoto_core::Client, region: rusoto_core::Region) -> SesClient {}
}
#[derive(Clone)]
#[otherwise(returns = "RusotoFuture")]
pub struct SsmClient;
impl SsmClient {
    pub fn new(region: rusoto_core::Region) -> SsmClient {}
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: rusoto_core::Region) -> SsmClient {}
    pub fn new_with_client(client: rusoto_core::Client, region: rusoto_core::Region) -> SsmClient {}
}
#[derive(Clone)]
#[otherwise(returns = "RusotoFuture")]
pub struct SecretsManagerClient;
impl SecretsManagerClient {
    pub fn new(region: rusoto_core::Region) -> SecretsManagerClient {}
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: rusoto_core::Region) -> SecretsManagerClient {}
    pub fn new_with_client(client: rusoto_core::Client, region: rusoto_core::Region) -> SecretsManagerClient {}
}
#[derive(Clone)]
#[otherwise(returns = "RusotoFuture")]
pub struct KinesisClient;
impl KinesisClient {
    pub fn new(region: rusoto_core::Region) -> KinesisClient {}
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: rusoto_core::Region) -> KinesisClient {}
    pub fn new_with_client(client: rusoto_core::Client, region: rusoto_core::Region) -> KinesisClient {}
}
#[derive(Clone)]
#[otherwise(returns = "RusotoFuture")]
pub struct KinesisFirehoseClient;
impl KinesisFirehoseClient {
    pub fn new(region: rusoto_core::Region) -> KinesisFirehoseClient {}
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: rusoto_core::Region) -> KinesisFirehoseClient {}
    pub fn new_with_client(client: rusoto_core::Client, region: rusoto_core::Region) -> KinesisFirehoseClient {}
}
#[derive(Clone)]
#[otherwise(returns = "RusotoFuture")]
pub struct StepFunctionsClient;
impl StepFunctionsClient {
    pub fn new(region: rusoto_core::Region) -> StepFunctionsClient {}
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: rusoto_core::Region) -> StepFunctionsClient {}
    pub fn new_with_client(client: rusoto_core::Client, region: rusoto_core::Region) -> StepFunctionsClient {}
}
#[derive(Clone)]
#[otherwise(returns = "RusotoFuture")]
pub struct CloudWatchClient;
impl CloudWatchClient {
    pub fn new(region: rusoto_core::Region) -> CloudWatchClient {}
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: rusoto_core::Region) -> CloudWatchClient {}
    pub fn new_with_client(client: rusoto_core::Client, region: rusoto_core::Region) -> CloudWatchClient {}
}
#[derive(Clone)]
#[otherwise(returns = "RusotoFuture")]
pub struct CloudWatchLogsClient;
impl CloudWatchLogsClient {
    pub fn new(region: rusoto_core::Region) -> CloudWatchLogsClient {}
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: rusoto_core::Region) -> CloudWatchLogsClient {}
    pub fn new_with_client(client: rusoto_core::Client, region: rusoto_core::Region) -> CloudWatchLogsClient {}
}
#[derive(Clone)]
#[otherwise(returns = "RusotoFuture")]
pub struct EventBridgeClient;
impl EventBridgeClient {
    pub fn new(region: rusoto_core::Region) -> EventBridgeClient {}
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: rusoto_core::Region) -> EventBridgeClient {}
    pub fn new_with_client(client: rusoto_core::Client, region: rusoto_core::Region) -> EventBridgeClient {}
}
#[derive(Clone)]
#[otherwise(returns = "RusotoFuture")]
pub struct CloudFormationClient;
impl CloudFormationClient {
    pub fn new(region: rusoto_core::Region) -> CloudFormationClient {}
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: rusoto_core::Region) -> CloudFormationClient {}
    pub fn new_with_client(client: rusoto_core::Client, region: rusoto_core::Region) -> CloudFormationClient {}
}
#[derive(Clone)]
#[otherwise(returns = "RusotoFuture")]
pub struct CognitoIdentityProviderClient;
impl CognitoIdentityProviderClient {
    pub fn new(region: rusoto_core::Region) -> CognitoIdentityProviderClient {}
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: rusoto_core::Region) -> CognitoIdentityProviderClient {}
    pub fn new_with_client(client: rusoto_core::Client, region: rusoto_core::Region) -> CognitoIdentityProviderClient {}
}
#[derive(Clone)]
#[otherwise(returns = "RusotoFuture")]
pub struct Ec2Client;
impl Ec2Client {
    pub fn new(region: rusoto_core::Region) -> Ec2Client {}
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: rusoto_core::Region) -> Ec2Client {}
    pub fn new_with_client(client: rusoto_core::Client, region: rusoto_core::Region) -> Ec2Client {}
}
#[derive(Clone)]
#[otherwise(returns = "RusotoFuture")]
pub struct EcsClient;
impl EcsClient {
    pub fn new(region: rusoto_core::Region) -> EcsClient {}
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: rusoto_core::Region) -> EcsClient {}
    pub fn new_with_client(client: rusoto_core::Client, region: rusoto_core::Region) -> EcsClient {}
}
#[derive(Clone)]
#[otherwise(returns = "RusotoFuture")]
pub struct EcrClient;
impl EcrClient {
    pub fn new(region: rusoto_core::Region) -> EcrClient {}
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: rusoto_core::Region) -> EcrClient {}
    pub fn new_with_client(client: rusoto_core::Client, region: rusoto_core::Region) -> EcrClient {}
}
#[derive(Clone)]
#[otherwise(returns = "RusotoFuture")]
pub struct StsClient;
impl StsClient {
    pub fn new(region: rusoto_core::Region) -> StsClient {}
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: rusoto_core::Region) -> StsClient {}
    pub fn new_with_client(client: rusoto_core::Client, region: rusoto_core::Region) -> StsClient {}
}
#[derive(Clone)]
#[otherwise(returns = "RusotoFuture")]
pub struct IamClient;
impl IamClient {
    pub fn new(region: rusoto_core::Region) -> IamClient {}
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: rusoto_core::Region) -> IamClient {}
    pub fn new_with_client(client: rusoto_core::Client, region: rusoto_core::Region) -> IamClient {}
}
#[derive(Clone)]
#[otherwise(returns = "RusotoFuture")]
pub struct KmsClient;
impl KmsClient {
    pub fn new(region: rusoto_core::Region) -> KmsClient {}
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: rusoto_core::Region) -> KmsClient {}
    pub fn new_with_client(client: rusoto_core::Client, region: rusoto_core::Region) -> KmsClient {}
}
#[derive(Clone)]
#[otherwise(returns = "RusotoFuture")]
pub struct Route53Client;
impl Route53Client {
    pub fn new(region: rusoto_core::Region) -> Route53Client {}
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: rusoto_core::Region) -> Route53Client {}
    pub fn new_with_client(client: rusoto_core::Client, region: rusoto_core::Region) -> Route53Client {}
}
#[derive(Clone)]
#[otherwise(returns = "RusotoFuture")]
pub struct RdsDataClient;
impl RdsDataClient {
    pub fn new(region: rusoto_core::Region) -> RdsDataClient {}
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: rusoto_core::Region) -> RdsDataClient {}
    pub fn new_with_client(client: rusoto_core::Client, region: rusoto_core::Region) -> RdsDataClient {}
}
#[derive(Clone)]
#[otherwise(returns = "RusotoFuture")]
pub struct AthenaClient;
impl AthenaClient {
    pub fn new(region: rusoto_core::Region) -> AthenaClient {}
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: rusoto_core::Region) -> AthenaClient {}
    pub fn new_with_client(client: rusoto_core::Client, region: rusoto_core::Region) -> AthenaClient {}
}
#[derive(Clone)]
#[otherwise(returns = "RusotoFuture")]
pub struct GlueClient;
impl GlueClient {
    pub fn new(region: rusoto_core::Region) -> GlueClient {}
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: rusoto_core::Region) -> GlueClient {}
    pub fn new_with_client(client: rusoto_core::Client, region: rusoto_core::Region) -> GlueClient {}
}
