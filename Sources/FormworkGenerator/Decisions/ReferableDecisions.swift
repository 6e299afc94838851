/// Settable properties that can be referred to besides what `Ref` returns; schemas do not say which.
enum ReferableDecisions {
  static let decisions: [String: [String]] = [
    "AWS::EC2::Instance": ["AvailabilityZone"],
    "AWS::EC2::Subnet": ["AvailabilityZone", "CidrBlock", "VpcId"],
    "AWS::EC2::VPC": ["CidrBlock"],
    "AWS::Events::EventBus": ["Name"],
    "AWS::Kinesis::StreamConsumer": ["ConsumerName", "StreamARN"],
    "AWS::S3::AccessPoint": ["Name"],
    "AWS::SNS::Topic": ["TopicName"],
    "AWS::SQS::Queue": ["QueueName"],
    "AWS::SageMaker::Endpoint": ["EndpointName"],
    "AWS::SageMaker::EndpointConfig": ["EndpointConfigName"],
    "AWS::SageMaker::Model": ["ModelName"],
    "AWS::SageMaker::NotebookInstance": ["NotebookInstanceName"],
    "AWS::ServiceDiscovery::Service": ["Name"],
    "AWS::Transfer::User": ["ServerId", "UserName"],
  ]
}
