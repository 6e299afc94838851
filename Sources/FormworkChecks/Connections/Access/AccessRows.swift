import FormworkIR

/// A property that names a resource by another attribute than its ARN, or by its ARN alone: whoever writes the wrong one, the
/// service does not find the resource.
struct AddressRow: Sendable {
  /// The type of the resource that has the property.
  let type: String
  /// Where the property is.
  let path: PropertyPath
  /// The type of what is named.
  let target: String
  /// The attribute by which it is named.
  let attribute: String
  /// What that is, in a finding's words.
  let words: String

  private init(_ type: String, _ path: String..., names target: String, by attribute: String, _ words: String) {
    self.type = type
    self.path = PropertyPath(path)
    self.target = target
    self.attribute = attribute
    self.words = words
  }

  /// The rows (the pages of the types in the AWS CloudFormation Template Reference Guide).
  static let all: [AddressRow] = [
    AddressRow("AWS::IAM::InstanceProfile", "Roles", "*", names: "AWS::IAM::Role", by: "RoleName", "name"),
    AddressRow("AWS::IAM::ManagedPolicy", "Roles", "*", names: "AWS::IAM::Role", by: "RoleName", "name"),
    AddressRow("AWS::IAM::Policy", "Roles", "*", names: "AWS::IAM::Role", by: "RoleName", "name"),
    AddressRow("AWS::IAM::RolePolicy", "RoleName", names: "AWS::IAM::Role", by: "RoleName", "name"),
    AddressRow("AWS::Logs::MetricFilter", "LogGroupName", names: "AWS::Logs::LogGroup", by: "LogGroupName", "name"),
    AddressRow(
      "AWS::Logs::SubscriptionFilter", "LogGroupName", names: "AWS::Logs::LogGroup", by: "LogGroupName", "name"),
    AddressRow("AWS::S3::BucketPolicy", "Bucket", names: "AWS::S3::Bucket", by: "BucketName", "name"),
    AddressRow("AWS::SNS::TopicPolicy", "Topics", "*", names: "AWS::SNS::Topic", by: "TopicArn", "ARN"),
    AddressRow("AWS::SQS::QueuePolicy", "Queues", "*", names: "AWS::SQS::Queue", by: "QueueUrl", "address"),
  ]

  /// Finds what is named by another attribute.
  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    for row in all {
      for resource in stack.resources(of: row.type) {
        for (place, term) in row.path.terms(in: resource) {
          row.check(term, at: place, of: resource, stack, &diagnostics)
        }
      }
    }
  }

  private func check(
    _ term: Term, at place: String, of resource: Resource, _ stack: ConnectedStack, _ diagnostics: inout Diagnostics
  ) {
    if case .string(let text) = term {
      guard text.hasPrefix("arn:") != (words == "ARN") else { return }
      diagnostics.add(
        resource.finding(
          .error, .wrongAddress,
          "\(place) of \(resource.id) is \"\(text)\", which is \(words == "ARN" ? "no" : "an") ARN; the \(words) belongs there",
          hint: "write the \(words)"))
      return
    }
    guard case .reference(let reference) = term, reference.target.type == target, reference.attribute != attribute,
      let end = stack.end(term)
    else { return }
    let found =
      AddressKind.of(end.type)?.what(end.attribute) ?? (end.isARN ? "its ARN" : "its \(end.attribute)")
    diagnostics.add(
      resource.finding(
        .error, .wrongAddress,
        "\(place) of \(resource.id) is \(end.id).\(end.attribute), \(found); the \(words) belongs there",
        hint: "write \(end.id).\(attribute)"))
  }
}

/// A property that names the role which a service takes on for a resource: whoever writes it there, the role has to let the
/// service in.
struct TrustRow: Sendable {
  /// The type of the resource.
  let type: String
  /// Where the role stands.
  let path: PropertyPath
  /// The service that takes it on.
  let service: String
  /// How grave it is where the service is not let in: some refuse such a role when they are deployed.
  let severity: Diagnostic.Severity

  private init(_ type: String, _ path: String..., by service: String, fails: Bool = true) {
    self.type = type
    self.path = PropertyPath(path)
    self.service = service
    severity = fails ? .error : .warning
  }

  /// The rows (the pages on execution and service roles of each service's guide: Defining Lambda function permissions with an
  /// execution role; Creating an IAM role for your state machine; Set up the execution role, EventBridge Scheduler User
  /// Guide; Permissions for Amazon EventBridge Pipes; Using IAM roles in Amazon EventBridge; Controlling access with Amazon
  /// Data Firehose; Fanout to Firehose delivery streams; Log group-level subscription filters; API Gateway permissions).
  static let all: [TrustRow] = [
    TrustRow("AWS::Lambda::Function", "Role", by: "lambda.amazonaws.com"),
    TrustRow("AWS::StepFunctions::StateMachine", "RoleArn", by: "states.amazonaws.com"),
    TrustRow("AWS::Scheduler::Schedule", "Target", "RoleArn", by: "scheduler.amazonaws.com"),
    TrustRow("AWS::Pipes::Pipe", "RoleArn", by: "pipes.amazonaws.com"),
    TrustRow("AWS::Events::Rule", "Targets", "*", "RoleArn", by: "events.amazonaws.com"),
    TrustRow(
      "AWS::KinesisFirehose::DeliveryStream", "ExtendedS3DestinationConfiguration", "RoleARN",
      by: "firehose.amazonaws.com"),
    TrustRow(
      "AWS::KinesisFirehose::DeliveryStream", "S3DestinationConfiguration", "RoleARN", by: "firehose.amazonaws.com"),
    TrustRow(
      "AWS::KinesisFirehose::DeliveryStream", "KinesisStreamSourceConfiguration", "RoleARN",
      by: "firehose.amazonaws.com"),
    TrustRow("AWS::SNS::Subscription", "SubscriptionRoleArn", by: "sns.amazonaws.com", fails: false),
    TrustRow("AWS::Logs::SubscriptionFilter", "RoleArn", by: "logs.amazonaws.com"),
    TrustRow("AWS::ApiGatewayV2::Integration", "CredentialsArn", by: "apigateway.amazonaws.com", fails: false),
    TrustRow("AWS::ApiGateway::Method", "Integration", "Credentials", by: "apigateway.amazonaws.com", fails: false),
    TrustRow("AWS::ApiGateway::Authorizer", "AuthorizerCredentials", by: "apigateway.amazonaws.com", fails: false),
    TrustRow("AWS::AppSync::DataSource", "ServiceRoleArn", by: "appsync.amazonaws.com", fails: false),
    TrustRow(
      "AWS::IoT::TopicRule", "TopicRulePayload", "Actions", "*", "Sqs", "RoleArn", by: "iot.amazonaws.com", fails: false
    ),
    TrustRow(
      "AWS::IoT::TopicRule", "TopicRulePayload", "Actions", "*", "Sns", "RoleArn", by: "iot.amazonaws.com", fails: false
    ),
  ]

  /// Says of which roles the service is kept out.
  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    for row in all {
      for resource in stack.resources(of: row.type) {
        for (place, term) in row.path.terms(in: resource) {
          row.check(term, at: place, of: resource, stack, &diagnostics)
        }
      }
    }
  }

  private func check(
    _ term: Term, at place: String, of resource: Resource, _ stack: ConnectedStack, _ diagnostics: inout Diagnostics
  ) {
    guard case .reference(let reference) = term, reference.target.type == "AWS::IAM::Role",
      let role = stack.names.resource(reference.target)
    else { return }
    if reference.attribute != "Arn" {
      let name = "\(role.id).\(reference.attribute)"
      diagnostics.add(
        resource.finding(
          .error, .wrongAddress, "\(place) of \(resource.id) is \(name), the name of a role; its ARN belongs there",
          hint: "write \(role.id).Arn"))
      return
    }
    guard stack.trusts(role, service) == .no else { return }
    diagnostics.add(
      resource.finding(
        severity, .missingTrust,
        "\(place) of \(resource.id) is \(role.id), which does not let \(service) assume it",
        hint: """
          let it in by the role's AssumeRolePolicyDocument: Role("\(role.node.name)", assumedBy: "\(service)")
          """, notes: [.init("\(role.id) is declared here", at: role.location)]))
  }
}
