import FormworkIR

/// What the policies of one resource type are about: its ARN, the actions of each verb, where its own policy stands.
///
/// Every type is a row; neither the language nor the evaluation of policies knows a type besides. `Documentation/Verbs.md`
/// shows the rows, and where they differ from AWS's own policies.
public struct ResourceAccess: Sendable {
  /// The attribute that is the ARN; empty for a type that has none, whose ARN is put together.
  public var arnAttribute = "Arn"
  /// The ARN with properties in braces (Actions, resources, and condition keys for AWS services, Service Authorization
  /// Reference); `{region}` and `{account}` are those of the deployment.
  public var arn: String
  /// The ARN, taken to pieces once.
  public internal(set) var arnShape: ARNShape = .itself
  /// What verbs stand for, in the order in which the documentation shows them.
  public var verbs: [AccessVerb: [AccessRule]] = [:]
  /// Actions that no verb stands for, and that are not about the resource itself.
  public var others: [AccessRule] = []
  /// The form of the ARNs of what is inside, such as the objects of a bucket.
  public var objects: ARNShape?
  /// The ARNs of what belongs to the resource, by the names that shapes have for them: an attribute, such as `StreamArn`, or
  /// a word of the table's own.
  public var otherARNs: [String: OtherARN] = [:]
  /// The ARN of the resource as the source of calls that it makes.
  public var callsAs: ARNShape = .itself
  /// The customer's key with which the resource encrypts.
  public var key: KeyUse?
  /// Whether CloudFormation's reference to the resource gives its ARN, although the schema's identifier is another.
  public var refersByARN = false
  /// The property in which the resource has a policy of its own.
  public var ownPolicy: [String] = []
  /// The properties that name the role under which the resource works, or members inside them after a `.`.
  public var roles: [String] = []
  /// The service as which the resource calls others where it has no role.
  public var service: String?
  /// Whether policies of identities count only where the resource's own policy lets the account's identities in.
  public var needsOwnPolicy = false

  /// The facts of a type.
  public static func of(_ type: String) -> ResourceAccess? { rows[type] }

  /// The types that have a row, in the order of their names.
  public static var types: [String] { rows.keys.sorted() }

  /// The actions that verbs stand for, by verb, without those that only come along.
  public var actions: [AccessVerb: [String]] {
    verbs.mapValues { rules in
      var seen: Set<String> = []
      return rules.filter { !$0.comesAlong }.flatMap(\.actions).filter { seen.insert($0).inserted }
    }
  }

  /// The rules that name an action: those of its verbs, or the one that says what else it is about.
  public func rules(for action: String) -> [AccessRule] {
    var found: [AccessRule] = []
    for rule in verbs.sorted(by: { $0.key.name < $1.key.name }).flatMap(\.value) + others
    where rule.actions.contains(action) {
      var narrowed = rule
      narrowed.actions = [action]
      narrowed.comesAlong = false
      if !found.contains(narrowed) { found.append(narrowed) }
    }
    return found.isEmpty ? [AccessRule(actions: [action], shapes: [.itself])] : found
  }

  private static let rows: [String: ResourceAccess] = {
    var rows: [String: ResourceAccess] = [:]
    for table in [
      analytics, apis, compute, databases, identities, integration, messaging, observability, secrets, storage, streams,
    ] {
      rows.merge(table) { first, _ in first }
    }
    return rows.mapValues { row in
      var row = row
      row.arnShape = ARNShape(stringLiteral: row.arn)
      return row
    }
  }()
}

extension ResourceAccess {
  /// The ARN of an end of a relation.
  public static func arn(of end: RelationEnd) -> Term {
    switch end {
    case .existing(_, let arn): return arn
    case .resource(let node):
      guard let access = of(node.type) else { return .reference(Reference(node, "Arn")) }
      if access.arnAttribute.isEmpty {
        return access.term(ARNShape(stringLiteral: access.arn), of: end) ?? .string("*")
      }
      return .reference(Reference(node, access.arnAttribute))
    }
  }

  /// What verbs ask for on something: one right per set of ARNs, in the order of the actions, and then the rights on the
  /// customer's key with which it encrypts; `nil` where the type knows one of the verbs not.
  ///
  /// - Parameters:
  ///   - verbs: The verbs; one that is an action stands for itself.
  ///   - end: What they are about.
  ///   - object: What inside is meant, such as `in/*` of a bucket; everything without it.
  ///   - resource: The end as it is in the graph, whose encryption by a customer's key asks for rights on that key.
  public static func rights(
    _ verbs: [AccessVerb], to end: RelationEnd, object: Term? = nil, resource: Resource? = nil
  ) -> [AccessRight]? {
    guard let access = of(end.type) else { return nil }
    var rights: [AccessRight] = []
    for verb in verbs {
      guard let rules = verb.isAction ? access.rules(for: verb.name) : access.verbs[verb] else { return nil }
      for rule in rules {
        let resources = rule.shapes.compactMap { access.term($0, of: end, object: object, resource: resource) }
        if resources.isEmpty { continue }
        let conditions = rule.conditions.compactMap { condition in
          access.term(condition.value, of: end, object: object, resource: resource).map {
            MapEntry(condition.name, .map([MapEntry(condition.key, $0)]))
          }
        }
        add(AccessRight(rule.actions, on: resources, when: conditions), to: &rights)
      }
    }
    return rights + keyRights(verbs, to: end, resource: resource)
  }

  /// What verbs ask for on the customer's key with which something encrypts: one right, or none.
  static func keyRights(_ verbs: [AccessVerb], to end: RelationEnd, resource: Resource?) -> [AccessRight] {
    guard let access = of(end.type), let use = access.key, let key = use.key(of: resource) else { return [] }
    var actions: [String] = []
    for verb in verbs {
      for action in use.actions(for: verb, of: access) where !actions.contains(action) { actions.append(action) }
    }
    return actions.isEmpty ? [] : [use.right(actions, on: key)]
  }

  /// Adds a right, to one on the same resources if there is one.
  private static func add(_ right: AccessRight, to rights: inout [AccessRight]) {
    guard
      let index = rights.firstIndex(where: { $0.resources == right.resources && $0.conditions == right.conditions })
    else { return rights.append(right) }
    rights[index].actions += right.actions.filter { !rights[index].actions.contains($0) }
  }

  /// A shape as a term; `nil` where it names what is not there.
  public func term(
    _ shape: ARNShape, of end: RelationEnd, object: Term? = nil, resource: Resource? = nil
  ) -> Term? {
    var segments: [TextSegment] = []
    for piece in shape.pieces {
      switch piece {
      case .words(let words) where words.hasPrefix("arn:aws:"):
        segments += [.literal("arn:"), .term(.pseudo(.partition)), .literal(String(words.dropFirst(7)))]
      case .words(let words): segments.append(.literal(words))
      case .name("arn"): segments.append(.term(Self.arn(of: end)))
      case .name("region"): segments.append(.term(.pseudo(.region)))
      case .name("account"): segments.append(.term(.pseudo(.accountID)))
      case .name("object"): segments.append(.term(object ?? .string("*")))
      case .name("/object"), .name(":object"):
        guard let object else { continue }
        segments += [.literal(piece == .name("/object") ? "/" : ":"), .term(object)]
      case .name("object?"):
        guard let object else { return nil }
        segments.append(.term(object))
      case .name(let name):
        guard let term = value(of: name, at: end, object: object, resource: resource) else { return nil }
        segments.append(.term(term))
      }
    }
    return TermFolder.joined(segments)
  }

  private func value(of name: String, at end: RelationEnd, object: Term?, resource: Resource?) -> Term? {
    guard case .resource(let node) = end else {
      return otherARNs[name].flatMap { term($0.ofExisting, of: end, object: object) }
    }
    if let shape = otherARNs[name]?.ofResource { return term(shape, of: end, object: object, resource: resource) }
    let property = String(name.dropFirst())
    let isCurrent = resource?.node.id == node.id
    switch name.first {
    case "=": return (isCurrent ? resource : Resource(node))?[property]
    case "^": return (isCurrent ? resource : Resource(node))?[property].flatMap(Self.arn(referredToBy:))
    default: return .reference(Reference(node, name))
    }
  }

  /// The ARN of what a property refers to; `nil` for a plain name.
  static func arn(referredToBy term: Term) -> Term? {
    if case .reference(let reference) = term { return arn(of: .resource(reference.target)) }
    if let text = term.literalText, !text.hasPrefix("arn:") { return nil }
    return term
  }
}

extension ResourceAccess {
  /// What the policy of a key has to allow a service that sends to a resource which encrypts with the key, such as a topic
  /// that tells an encrypted queue; `nil` for types to which services do not send.
  ///
  /// In a key's policy the resource `*` is the key itself (Key policies in AWS KMS, AWS KMS Developer Guide).
  ///
  /// - Parameters:
  ///   - service: The service, such as `sns.amazonaws.com`.
  ///   - type: The type of what it sends to, such as `AWS::SQS::Queue`.
  public static func keyRight(for service: String, sendingTo type: String) -> AccessRight? {
    guard let actions = of(type)?.key?.sending, !service.isEmpty else { return nil }
    return AccessRight(
      actions, on: [.string("*")],
      when: [MapEntry("StringEquals", .map([MapEntry("aws:SourceAccount", .pseudo(.accountID))]))])
  }
}

extension KeyUse {
  /// A customer's key.
  enum Key {
    /// By its ARN.
    case arn(Term)
    /// By its alias, which may lead to any key of the account.
    case alias(String)
  }

  /// The key that a resource names; `nil` if it names none of a customer's.
  func key(of resource: Resource?) -> Key? {
    guard let resource, let first = path.first, let value = resource[first] else { return nil }
    var terms = [value]
    for name in path.dropFirst() {
      terms = terms.flatMap { term -> [Term] in
        if name != "*" { return term.entry(name).map { [$0] } ?? [] }
        if case .list(let elements) = term { return elements }
        return [term]
      }
    }
    return terms.first.flatMap(Self.key)
  }

  private static func key(_ term: Term) -> Key? {
    switch term {
    case .absent: return nil
    case .reference(let reference) where reference.target.type == "AWS::KMS::Key":
      return .arn(.reference(Reference(reference.target, "Arn")))
    case .reference(let reference) where reference.target.type == "AWS::KMS::Alias":
      return Resource(reference.target)["TargetKeyId"].flatMap(key)
    case .string(let text):
      let name = text.hasPrefix("arn:") ? text.split(separator: ":", maxSplits: 5).last.map(String.init) ?? "" : text
      if name.hasPrefix("alias/") { return name.hasPrefix("alias/aws/") ? nil : .alias(name) }
      if text.hasPrefix("arn:") { return .arn(term) }
      return .arn(
        .text([
          .literal("arn:"), .term(.pseudo(.partition)), .literal(":kms:"), .term(.pseudo(.region)), .literal(":"),
          .term(.pseudo(.accountID)), .literal(":key/" + text),
        ]))
    default: return .arn(term)
    }
  }

  /// The actions on the key that a verb, or one action, asks for.
  func actions(for verb: AccessVerb, of access: ResourceAccess) -> [String] {
    if !verb.isAction { return actions[verb] ?? [] }
    let verbs = access.verbs.keys.sorted { $0.name < $1.name }
    return verbs.first { access.actions[$0]?.contains(verb.name) ?? false }.flatMap { actions[$0] } ?? []
  }

  /// A right on the key that holds only where the service uses it (kms:ViaService, AWS KMS Developer Guide).
  func right(_ actions: [String], on key: Key) -> AccessRight {
    let via = MapEntry(
      "StringEquals",
      .map([
        MapEntry(
          "kms:ViaService", .text([.literal(service + "."), .term(.pseudo(.region)), .literal(".amazonaws.com")]))
      ]))
    switch key {
    case .arn(let arn): return AccessRight(actions, on: [arn], when: [via])
    case .alias(let name):
      // An alias is no resource of these actions; its keys are (Use aliases to control access to KMS keys).
      let keys = Term.text([
        .literal("arn:"), .term(.pseudo(.partition)), .literal(":kms:"), .term(.pseudo(.region)), .literal(":"),
        .term(.pseudo(.accountID)), .literal(":key/*"),
      ])
      let alias = MapEntry("ForAnyValue:StringEquals", .map([MapEntry("kms:ResourceAliases", .string(name))]))
      return AccessRight(actions, on: [keys], when: [via, alias])
    }
  }
}

extension ResourceAccess {
  /// The types that have a policy of their own in a property. A test holds it against the rows, which need not be made to
  /// tell that a graph has no policies.
  public static let typesWithOwnPolicy: Set<String> = [
    "AWS::ApiGateway::RestApi", "AWS::DynamoDB::Table", "AWS::ECR::Repository", "AWS::EFS::FileSystem",
    "AWS::Events::EventBus", "AWS::IAM::Role", "AWS::KMS::Key", "AWS::OpenSearchService::Domain",
  ]

  /// A type whose resources are the policies of others.
  public struct PolicyType: Sendable {
    /// The type of what it is the policy of.
    public let owner: String
    /// The property that names that.
    public let subject: String
    /// The attribute by which it is named.
    public let attribute: String
    /// Whether the property takes several.
    public let isList: Bool
    /// The property that holds the document.
    public let document: String

    init(of owner: String, _ subject: String, by attribute: String, isList: Bool = false, _ document: String) {
      self.owner = owner
      self.subject = subject
      self.attribute = attribute
      self.isList = isList
      self.document = document
    }
  }

  /// The types whose resources are the policies of others.
  public static let policyTypes: [String: PolicyType] = [
    "AWS::ECR::RepositoryPolicy": PolicyType(
      of: "AWS::ECR::Repository", "RepositoryName", by: "RepositoryName", "PolicyText"),
    "AWS::S3::BucketPolicy": PolicyType(of: "AWS::S3::Bucket", "Bucket", by: "BucketName", "PolicyDocument"),
    "AWS::SNS::TopicPolicy": PolicyType(
      of: "AWS::SNS::Topic", "Topics", by: "TopicArn", isList: true, "PolicyDocument"),
    "AWS::SQS::QueuePolicy": PolicyType(
      of: "AWS::SQS::Queue", "Queues", by: "QueueUrl", isList: true, "PolicyDocument"),
    "AWS::SecretsManager::ResourcePolicy": PolicyType(
      of: "AWS::SecretsManager::Secret", "SecretId", by: "Id", "ResourcePolicy"),
  ]

  /// The types that attach a document to roles, users or groups: the property that names them.
  public static let attachments: [String: [String]] = [
    "AWS::IAM::Policy": ["Roles", "Users", "Groups"],
    "AWS::IAM::ManagedPolicy": ["Roles", "Users", "Groups"],
    "AWS::IAM::RolePolicy": ["RoleName"],
    "AWS::IAM::UserPolicy": ["UserName"],
    "AWS::IAM::GroupPolicy": ["GroupName"],
  ]

  /// What some of AWS's own policies allow, by name: enough of each to answer whether an action is allowed
  /// (AWS Managed Policy Reference Guide). A policy that is not here leaves the answer open.
  public static let managedPolicies: [String: [String]] = [
    "AdministratorAccess": ["*"],
    "service-role/AWSLambdaBasicExecutionRole": [
      "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents",
    ],
    "service-role/AWSLambdaSQSQueueExecutionRole": [
      "sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "logs:CreateLogGroup",
      "logs:CreateLogStream", "logs:PutLogEvents",
    ],
    "service-role/AWSLambdaDynamoDBExecutionRole": [
      "dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams",
      "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents",
    ],
    "AWSXRayDaemonWriteAccess": [
      "xray:PutTraceSegments", "xray:PutTelemetryRecords", "xray:GetSamplingRules", "xray:GetSamplingTargets",
      "xray:GetSamplingStatisticSummaries",
    ],
    "AmazonS3ReadOnlyAccess": [
      "s3:Get*", "s3:List*", "s3:Describe*", "s3-object-lambda:Get*", "s3-object-lambda:List*",
    ],
    "AmazonS3FullAccess": ["s3:*", "s3-object-lambda:*"],
  ]
}
