import FormworkIR

/// Finds two resources of one type that have one name: a service has one of each name in an account and region, and some have
/// one in the world.
enum PhysicalNameCheck {
  /// The types with the property that names them, and the one that names in what they have to differ.
  private static let rows: [(type: String, name: String, within: String?)] = [
    ("AWS::ApiGateway::ApiKey", "Name", nil), ("AWS::CloudWatch::Alarm", "AlarmName", nil),
    ("AWS::CloudWatch::Dashboard", "DashboardName", nil), ("AWS::DynamoDB::Table", "TableName", nil),
    ("AWS::ECR::Repository", "RepositoryName", nil), ("AWS::ECS::Cluster", "ClusterName", nil),
    ("AWS::Events::EventBus", "Name", nil), ("AWS::Events::Rule", "Name", "EventBusName"),
    ("AWS::IAM::ManagedPolicy", "ManagedPolicyName", nil), ("AWS::IAM::Role", "RoleName", nil),
    ("AWS::Kinesis::Stream", "Name", nil), ("AWS::KinesisFirehose::DeliveryStream", "DeliveryStreamName", nil),
    ("AWS::KMS::Alias", "AliasName", nil), ("AWS::Lambda::Function", "FunctionName", nil),
    ("AWS::Lambda::Alias", "Name", "FunctionName"), ("AWS::Logs::LogGroup", "LogGroupName", nil),
    ("AWS::Pipes::Pipe", "Name", nil), ("AWS::S3::Bucket", "BucketName", nil),
    ("AWS::SNS::Topic", "TopicName", nil), ("AWS::SQS::Queue", "QueueName", nil), ("AWS::SSM::Parameter", "Name", nil),
    ("AWS::Scheduler::Schedule", "Name", "GroupName"), ("AWS::SecretsManager::Secret", "Name", nil),
    ("AWS::StepFunctions::StateMachine", "StateMachineName", nil),
  ]

  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    for row in rows {
      var first: [String: Resource] = [:]
      // Of resources under conditions one may take the other's place.
      for resource in stack.resources(of: row.type) where resource.settings.instances == .single {
        guard let name = resource.value(row.name)?.literalText else { continue }
        let scope = row.within.flatMap { resource.value($0) }.map { stack.names.text($0).description } ?? ""
        guard let other = first["\(scope) \(name)"] else {
          first["\(scope) \(name)"] = resource
          continue
        }
        diagnostics.add(
          resource.finding(
            .error, .duplicateName, "\(row.name) of \(resource.id) is \"\(name)\", which \(other.id) has too",
            hint: "leave the name out, so that AWS makes one up, or give each its own",
            notes: [.init("\(other.id) is declared here", at: other.location)]))
      }
    }
  }
}

/// Names of FIFO queues and topics end in `.fifo`, and no others do (CreateQueue, Amazon SQS API Reference; CreateTopic,
/// Amazon SNS API Reference).
enum FIFONameCheck {
  private static let rows = [
    ("AWS::SQS::Queue", "QueueName", "FifoQueue"), ("AWS::SNS::Topic", "TopicName", "FifoTopic"),
  ]

  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    for (type, nameProperty, flag) in rows {
      for resource in stack.resources(of: type) {
        guard let name = resource.value(nameProperty), let isNamed = ending(of: name) else { continue }
        let isFIFO: Bool
        switch resource.value(flag) {
        case nil: isFIFO = false
        case .bool?, .string?: isFIFO = resource.isFIFO
        default: continue
        }
        if isFIFO == isNamed { continue }
        diagnostics.add(
          resource.finding(
            .error, .fifoMismatch,
            isFIFO
              ? "\(resource.id) sets \(flag), but its \(nameProperty), \(name), does not end in .fifo"
              : "\(nameProperty) of \(resource.id), \(name), ends in .fifo, but \(flag) is not set",
            hint: isFIFO ? "let the name end in .fifo" : "set \(flag) to true, or take .fifo out of the name"))
      }
    }
  }

  /// Whether a name ends so; `nil` where only deployment knows its end.
  private static func ending(of name: Term) -> Bool? {
    switch name {
    case .string(let text): return text.hasSuffix(".fifo")
    case .text(let segments):
      guard case .literal(let words)? = segments.last else { return nil }
      if words.hasSuffix(".fifo") { return true }
      return words.utf8.count >= 5 ? false : nil
    default: return nil
    }
  }
}
