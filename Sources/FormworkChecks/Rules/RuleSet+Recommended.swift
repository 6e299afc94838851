import FormworkIR

extension RuleSet {
  /// What most stacks should keep. The sources are named at each rule.
  public static let recommended = RuleSet([
    .logRetention, .wildcardAction, .wildcardPrincipal, .bucketPublicAccess, .bucketEncryption, .queueDeadLetter,
    .queueVisibility, .supportedRuntime,
  ])
}

extension StackRule {
  /// Log groups have a retention: without one they keep every line for ever
  /// (Working with log groups and log streams, Amazon CloudWatch Logs User Guide).
  public static let logRetention = StackRule(
    "log-retention", "log groups have a retention", type: "AWS::Logs::LogGroup",
    hint: "set retentionInDays, such as 30"
  ) { resource in
    resource["RetentionInDays"] == nil ? "\(resource.id) keeps its lines for ever" : nil
  }

  /// Buckets block public access (Blocking public access to your Amazon S3 storage, Amazon S3 User Guide).
  public static let bucketPublicAccess = StackRule(
    "bucket-public-access", "buckets block public access", type: "AWS::S3::Bucket",
    hint: "set all four members of publicAccessBlockConfiguration to true"
  ) { bucket in
    let open = ["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"].filter {
      bucket["PublicAccessBlockConfiguration"]?.entry($0) != .bool(true)
    }
    return open.isEmpty ? nil : "\(bucket.id) does not set \(open.joined(separator: ", "))"
  }

  /// Buckets say how they encrypt (Protecting data with server-side encryption, Amazon S3 User Guide).
  public static let bucketEncryption = StackRule(
    "bucket-encryption", "buckets say how they encrypt", type: "AWS::S3::Bucket", hint: "set bucketEncryption"
  ) { bucket in
    bucket["BucketEncryption"] == nil ? "\(bucket.id) does not say how it encrypts" : nil
  }

  /// Functions run on a runtime that AWS patches (Lambda runtimes, AWS Lambda Developer Guide).
  public static let supportedRuntime = StackRule(
    "supported-runtime", "functions run on a supported runtime", type: "AWS::Lambda::Function"
  ) { function in
    guard let runtime = function["Runtime"]?.literalText, let end = RuntimeLifecycle.ends[runtime] else { return nil }
    return "\(function.id) runs on \(runtime), which AWS deprecated on \(end.deprecated)"
  }

  /// A queue that a function works off gives what fails a place to go
  /// (Using Lambda with Amazon SQS, AWS Lambda Developer Guide).
  public static let queueDeadLetter = StackRule("queue-dead-letter", "queues with consumers have a dead-letter queue") {
    graph in
    consumers(in: graph).filter { $0.queue["RedrivePolicy"] == nil }.map {
      RuleFinding(
        $0.queue.node, "\($0.queue.id), which \($0.function.id) works off, has no dead-letter queue",
        hint: "set redrivePolicy")
    }
  }

  /// A queue hides a message for six times the timeout of the function that works it off
  /// (Creating and configuring an Amazon SQS event source mapping, AWS Lambda Developer Guide).
  public static let queueVisibility = StackRule(
    "queue-visibility", "queues hide messages for at least six times their function's timeout"
  ) { graph in
    consumers(in: graph).compactMap { queue, function in
      guard let visibility = number(queue["VisibilityTimeout"], otherwise: 30),
        let timeout = number(function["Timeout"], otherwise: 3), visibility < 6 * timeout
      else { return nil }
      return RuleFinding(
        queue.node,
        "\(queue.id) hides messages for \(visibility) s; \(function.id), whose timeout is \(timeout) s, needs \(6 * timeout)",
        hint: "set visibilityTimeout to at least \(6 * timeout)")
    }
  }

  /// Every resource that takes tags has some.
  public static func tagsPresent(_ keys: [String]) -> StackRule {
    StackRule("tags-present", "resources have the tags \(keys.joined(separator: ", "))") { graph in
      graph.resources.compactMap { resource in
        guard resource.node.schema?.tagPlaces.isEmpty == false else { return nil }
        let tags = resource.tags
        let missing = keys.filter { key in !tags.contains { hasTag(key, $0) } }
        if missing.isEmpty { return nil }
        return RuleFinding(
          resource.node, "\(resource.id) has no tag \(missing.joined(separator: ", "))",
          hint: "put Tags([…]) into the stack")
      }
    }
  }

  private static func hasTag(_ key: String, _ tags: Term) -> Bool {
    switch tags {
    case .map(let entries): entries.contains { $0.key.literal == key }
    case .list(let elements): elements.contains { $0.entry("Key") == .string(key) }
    // A parameter may hold it.
    default: true
    }
  }

  private static func number(_ term: Term?, otherwise: Int) -> Int? { term.map(\.wholeNumber) ?? otherwise }

  private static func consumers(in graph: Graph) -> [(queue: Resource, function: Resource)] {
    let names = PolicyNames(graph)
    return graph.resources.filter { $0.type == "AWS::Lambda::EventSourceMapping" }.compactMap { mapping in
      guard let queue = mapping["EventSourceArn"]?.referencedNodes.first, queue.type == "AWS::SQS::Queue",
        let function = mapping["FunctionName"]?.referencedNodes.first, let from = names.resource(queue),
        let to = names.resource(function)
      else { return nil }
      return (from, to)
    }
  }
}
