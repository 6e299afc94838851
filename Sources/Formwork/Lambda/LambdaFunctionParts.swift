import FormworkDSL
import FormworkIAM
import FormworkIR
import FormworkLambda
import FormworkLogs

/// What the braces of a function hold, and what is made of it.
struct LambdaFunctionParts {
  private let id: String
  private let location: SourceLocation
  private var environments: [Environment] = []
  private var layers: [Layers] = []
  private var tags: [Tags] = []
  private var policies: [Policy] = []
  private var changes: [Properties] = []
  private var logGroupChild: LogGroup?
  private var tracing: Tracing?
  private var vpc: VPC?
  private var deadLetter: DeadLetter?
  private(set) var url: FunctionURL?

  private(set) var logGroup: Logs.LogGroup?
  private(set) var role = Role.existing(arn: "")
  private(set) var companions: [Element] = []
  private(set) var dependsOn: [ResourceNode] = []
  private var attachedPolicies: [Policy] = []

  /// Sorts children; one that may stand only once and stands twice is a finding with both lines.
  init(_ children: [LambdaFunctionChild], id: String, at location: SourceLocation) {
    self.id = DeclarationContext.current.scope?.path ?? id
    self.location = location
    for child in children {
      switch child.kind {
      case .environment(let child): environments.append(child)
      case .layers(let child): layers.append(child)
      case .tags(let child): tags.append(child)
      case .policy(let child): policies.append(child)
      case .properties(let child): changes.append(child)
      case .logGroup(let child):
        take(child, after: logGroupChild?.location, "LogGroup", at: child.location) { $0.logGroupChild = $1 }
      case .tracing(let child):
        take(child, after: tracing?.location, "Tracing", at: child.location) { $0.tracing = $1 }
      case .vpc(let child): take(child, after: vpc?.location, "VPC", at: child.location) { $0.vpc = $1 }
      case .deadLetter(let child):
        take(child, after: deadLetter?.location, "DeadLetter", at: child.location) { $0.deadLetter = $1 }
      case .url(let child): take(child, after: url?.location, "FunctionURL", at: child.location) { $0.url = $1 }
      }
    }
    for tags in tags {
      companions.append(.tags(tags.term, scope: DeclarationContext.current.scope, location: tags.location))
    }
  }

  private mutating func take<Child>(
    _ child: Child, after first: SourceLocation?, _ name: String, at second: SourceLocation,
    _ store: (inout LambdaFunctionParts, Child) -> Void
  ) {
    guard let first else { return store(&self, child) }
    companions.append(
      .finding(
        Diagnostic(
          .error, .duplicateChild, "\(id) has two \(name) children; one is allowed", at: second,
          notes: [.init("the first stands here", at: first)])))
  }

  // MARK: The log group

  mutating func makeLogGroup(functionName: Value<String>?) {
    let source =
      logGroupChild?.source ?? .made(retention: LogRetention.days(14).days, kmsKeyArn: nil, onDelete: .delete)
    switch source {
    case .none: break
    case .declared(let group): logGroup = group
    case .made(let retention, let kmsKeyArn, let onDelete):
      var bag = PropertyBag()
      // Without a name of its own the function is told the group's, which then follows from the stack and the id.
      let name =
        functionName?.term ?? .text([.term(.pseudo(.stackName)), .literal("-" + id.replacing("/", with: "-"))])
      bag.set("LogGroupName", Value<String>("/aws/lambda/\(Value<String>(term: name))"))
      bag.set("RetentionInDays", retention)
      bag.set("KmsKeyId", kmsKeyArn)
      logGroup = Logs.LogGroup.declared(
        by: ResourceNode(
          declaring: "LogGroup", type: Logs.LogGroup.schema.type, schema: Logs.LogGroup.schema,
          properties: bag.properties, settings: Self.settings[onDelete] ?? ResourceSettings(),
          at: logGroupChild?.location ?? location))
    }
    if let logGroup {
      companions.append(.resource(logGroup.node))
      dependsOn.append(logGroup.node)
    }
  }

  /// The settings of log groups, shared by all that say the same.
  private static let settings: [RetentionPolicy: ResourceSettings] = {
    let policies: [RetentionPolicy] = [.delete, .retain, .retainExceptOnCreate, .snapshot]
    return Dictionary(
      uniqueKeysWithValues: policies.map { policy in
        var settings = ResourceSettings()
        settings.deletionPolicy = policy
        settings.updateReplacePolicy = policy == .retainExceptOnCreate ? .retain : policy
        return (policy, settings)
      })
  }()

  // MARK: The role

  mutating func makeRole(_ given: Role?) {
    if let given {
      role = given
      if let declared = given.resource { companions.append(.resource(declared.node)) }
      if policies.isEmpty { return }
      guard given.resource != nil else {
        companions.append(
          .finding(
            Diagnostic(
              .error, .unsupported,
              "\(id) has a Policy, but its role is an existing one that the stack does not change",
              at: policies[0].location,
              hint: "let the stack make the role, or attach the policy where the role is made")))
        return
      }
      companions += policies.findings(in: id)
      attachedPolicies = policies
      return
    }
    var statements = ownPolicies
    statements += policies
    companions += statements.findings(in: id)
    role = .declared(
      IAM.Role(
        "Role", assumeRolePolicyDocument: PolicyDocument.trust(.lambda).json,
        policies: statements.isEmpty ? nil : Value(statements.map(\.inline)), fileID: location.file,
        line: location.line))
    if let node = role.resource?.node { companions.append(.resource(node)) }
  }

  /// The rights that follow from the children: to log, to trace, to make network interfaces, to send failed calls away.
  private var ownPolicies: [Policy] {
    var policies: [Policy] = []
    func add(_ name: String, _ actions: [String], on resources: Value<[String]>) {
      policies.append(
        Policy(name, [PolicyStatement(effect: "Allow", actions: actions, resources: resources)], at: location))
    }
    if let logGroup {
      add("WriteLogs", ["logs:CreateLogStream", "logs:PutLogEvents"], on: [logGroup.arn])
    } else {
      add(
        "WriteLogs", ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
        on: [
          "arn:\(Value<String>(term: .pseudo(.partition))):logs:\(Value<String>(term: .pseudo(.region))):\(Value<String>(term: .pseudo(.accountID))):log-group:/aws/lambda/*"
        ])
    }
    if tracing != nil {
      add("SendTraces", ["xray:PutTraceSegments", "xray:PutTelemetryRecords"], on: ["*"])
    }
    if vpc != nil {
      // Lambda manages the interfaces itself and these actions know no narrower resource
      // (Giving Lambda functions access to resources in an Amazon VPC, AWS Lambda Developer Guide).
      add(
        "ManageNetworkInterfaces",
        [
          "ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets",
          "ec2:DeleteNetworkInterface", "ec2:AssignPrivateIpAddresses", "ec2:UnassignPrivateIpAddresses",
        ], on: ["*"])
    }
    if let deadLetter, let action = deadLetter.action {
      add("SendFailedCalls", [action], on: [deadLetter.target])
    }
    return policies
  }

  // MARK: Settings of the function itself

  mutating func addSettings(to bag: inout PropertyBag, functionName: Value<String>?) {
    if let layers = joinedLayers { bag.set("Layers", layers) }
    if let variables = joinedEnvironment {
      bag.set("Environment", Lambda.Function.Environment(variables: variables))
    }
    if functionName == nil || isGivenLogGroup, let logGroup {
      bag.set("LoggingConfig", Lambda.Function.LoggingConfig(logGroup: logGroup.logGroupName))
    }
    if let tracing { bag.set("TracingConfig", Lambda.Function.TracingConfig(mode: tracing.mode)) }
    if let vpc {
      bag.set(
        "VpcConfig", Lambda.Function.VpcConfig(securityGroupIds: vpc.securityGroups, subnetIds: vpc.subnets))
    }
    if let deadLetter { bag.set("DeadLetterConfig", Lambda.Function.DeadLetterConfig(targetArn: deadLetter.target)) }
    if let tags = joinedTags { bag.set("Tags", Value<JSON>(term: tags)) }
  }

  private var isGivenLogGroup: Bool {
    if case .declared? = logGroupChild?.source { return true }
    return false
  }

  /// The properties after the changes that the braces ask for.
  func changed(_ properties: [Property]) -> [Property] {
    if changes.isEmpty { return properties }
    var reader = PropertyReader<Lambda.Function>(properties: properties)
    for change in changes { change.change(&reader) }
    return reader.properties
  }

  private mutating func duplicateKey(_ key: String, _ what: String, _ first: SourceLocation, _ second: SourceLocation) {
    companions.append(
      .finding(
        Diagnostic(
          .error, .duplicateKey, "\(id) sets the \(what) \(key) twice", at: second,
          notes: [.init("first set here", at: first)])))
  }

  private mutating func joined(_ parts: [(term: Term, location: SourceLocation)], _ what: String) -> Term? {
    if parts.isEmpty { return nil }
    var seen: [(key: String, location: SourceLocation)] = []
    var index: [String: SourceLocation] = [:]
    for part in parts {
      guard case .map(let entries) = part.term else { continue }
      for entry in entries {
        guard let key = entry.key.literal else { continue }
        // Few keys are compared one by one; an index pays only for many.
        let first: SourceLocation?
        if seen.count < 16 {
          first = seen.first { $0.key == key }?.location
        } else {
          if index.isEmpty { for known in seen { index[known.key] = index[known.key] ?? known.location } }
          first = index.updateValue(part.location, forKey: key)
        }
        if let first { duplicateKey(key, what, first, part.location) }
        if seen.count < 16 { seen.append((key, part.location)) }
      }
    }
    return parts.count == 1 ? parts[0].term : TermFolder.merged(parts.map(\.term))
  }

  private var joinedEnvironment: Value<[String: String]>? {
    mutating get {
      guard let term = joined(environments.map { ($0.term, $0.location) }, "environment variable") else { return nil }
      if term == .map([]) { return nil }
      return Value(term: term)
    }
  }

  private var joinedTags: Term? {
    mutating get {
      guard let term = joined(tags.map { ($0.term, $0.location) }, "tag"), term != .map([]) else { return nil }
      return term
    }
  }

  private var joinedLayers: Value<[String]>? {
    mutating get {
      if layers.count <= 1 {
        guard let term = layers.first?.term, term != .list([]) else { return nil }
        return Value(term: term)
      }
      var elements: [Term] = []
      for child in layers {
        guard case .list(let more) = child.term else {
          companions.append(
            .finding(
              Diagnostic(
                .error, .unsupported, "\(id) joins a list of layers that is known only at deployment with others",
                at: child.location, hint: "give all layers in one list")))
          continue
        }
        elements += more
      }
      return elements.isEmpty ? nil : Value(term: .list(elements))
    }
  }

  // MARK: What refers to the function

  /// Makes the function's address, and the policies for a role that was declared elsewhere.
  var followers: Followers? {
    let (url, policies, role, location) = (url, attachedPolicies, role.resource?.node, location)
    if url == nil && policies.isEmpty { return nil }
    return { function in
      var elements = url?.elements(of: function) ?? []
      guard let role else { return elements }
      for policy in policies {
        elements.append(
          .resource(
            ResourceNode(
              following: function, as: policy.name, type: IAM.RolePolicy.schema.type, schema: IAM.RolePolicy.schema,
              properties: [
                Property("RoleName", .reference(Reference(role, "RoleName"))),
                Property("PolicyName", .string(policy.name)),
                Property("PolicyDocument", policy.document.json.term),
              ], at: location)))
      }
      return elements
    }
  }
}
