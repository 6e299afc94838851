import FormworkIR

/// The state of rendering one graph: what is known of its resources, and what was found and needed on the way.
final class TerraformRenderer {
  let graph: Graph
  let pathPrefix: String
  var diagnostics = Diagnostics()

  /// Resources that `hashicorp/awscc` makes since `hashicorp/aws` cannot have all of them, with the reason, by id.
  let fallbacks: [String: String]
  /// What `hashicorp/aws` cannot have of resources that `hashicorp/awscc` could make, by their ids.
  var refusals: [String: String] = [:]
  /// The bindings of the resources by id.
  var bindings = NameTable<ResourceBinding>()
  /// The blocks of the `resource` section.
  var blocks: [ResourceBlock] = []
  /// The names of data sources that something refers to: type and name.
  var dataSources: [DataSource] = []
  var usedDataSources: Set<DataSource> = []
  /// The data sources that read a value by its name, each once.
  var readings = Readings()
  /// The variables that stand for what other stacks export.
  var imports = ImportedVariables()
  /// The `archive_file` data sources.
  var archives: [Document.Member] = []
  var usedArchiveNames: Set<String> = []
  /// The archives by what is packed.
  var sharedArchives: [ArchiveKey: String] = [:]
  var usesAWSCC = false
  /// The `terraform_data` resources that hold what replaces others when it changes, each with what it replaces.
  var replacements: [(member: Document.Member, owner: Resource)] = []
  /// Whether something takes the stack's id, which then comes from a resource of its own.
  var usesStackIdentity = false
  static let stackIdentity = "terraform_data.stack_id"
  /// Providers besides those of AWS that some block needs.
  var utilities: [Utility] = []
  /// Data sources with arguments of their own: type, name, arguments.
  var lookups: [(type: String, member: Document.Member)] = []
  /// The security groups for which rules about what leaves them are resources of their own.
  lazy var groupsWithEgress = findGroupsWithEgress()
  /// The secrets that something rotates.
  lazy var rotatedSecrets = findRotatedSecrets()
  /// What lets S3 tell functions, queues and topics, by their ids.
  lazy var bucketPermissions = findBucketPermissions()
  /// The policies of event buses, gathered by their buses.
  lazy var busPolicies = findBusPolicies()
  /// The ids of the resources to which those of a type refer, for types that were asked about.
  var movedResources: [String: Set<String>] = [:]
  /// The ends of addresses that have the name of a renamed thing, with what they were before.
  lazy var formerSuffixes = Dictionary(
    graph.resources.compactMap { resource in
      resource.settings.formerIDs.first.map {
        ("_" + TerraformName.snake(resource.id), "_" + TerraformName.snake($0))
      }
    }, uniquingKeysWith: { first, _ in first })
  /// What can be done only when all resources are lowered.
  var deferred: [() -> Void] = []
  var moved: [Document] = []

  /// The resource that is lowered at the moment.
  var lowered: ResourceBinding?
  /// What is rendered at the moment, for messages.
  var subject: Subject
  /// The properties from the resource down to the value at hand, for messages.
  var path: [String] = []

  /// Whether the graph has secrets at all; most have none, and then nothing is searched for them.
  private let hasSecrets: Bool
  private var parameterNames: [ObjectIdentifier: String] = [:]
  private var secrets: [String: Bool] = [:]
  let tables = AWSTables()

  init(_ graph: Graph, pathPrefix: String, fallbacks: [String: String] = [:]) {
    self.graph = graph
    self.pathPrefix = pathPrefix
    self.fallbacks = fallbacks
    hasSecrets =
      graph.parameters.contains(where: \.isSecret)
      || graph.resources.contains { $0.settings.isSensitive || $0.properties.contains { $0.value.readsSecret } }
    let name = graph.name
    subject = Subject(title: { "Stack '\(name)'" }, location: graph.location)
  }

  /// A parameter's variable.
  func variableName(_ parameter: ParameterNode) -> String {
    let key = ObjectIdentifier(parameter)
    if let name = parameterNames[key] { return name }
    let name = TerraformName.variable(parameter.name)
    parameterNames[key] = name
    return name
  }

  /// Notes that a data source is referred to.
  func use(_ source: DataSource) {
    if usedDataSources.insert(source).inserted { dataSources.append(source) }
  }

  /// Notes that a provider is needed.
  func use(_ utility: Utility) {
    if !utilities.contains(utility) { utilities.append(utility) }
  }

  /// The address of a data source with arguments; one that is there already serves again.
  func lookup(_ type: String, named wanted: String, _ arguments: Document) -> String {
    var name = wanted
    var count = 1
    while let known = lookups.first(where: { $0.type == type && $0.member.key == name }) {
      if known.member.value == arguments { return "data.\(type).\(name)" }
      count += 1
      name = "\(wanted)_\(count)"
    }
    lookups.append((type, Document.Member(name, arguments)))
    return "data.\(type).\(name)"
  }

  /// Whether a value comes from a secret parameter.
  func isSecret(_ term: Term) -> Bool {
    switch term {
    case .absent, .bool, .int, .double, .string, .pseudo: false
    case .text(let segments): segments.contains(where: isSecret)
    case .list(let elements): elements.contains(where: isSecret)
    case .map(let entries): entries.contains { isSecret($0.value) || isSecret($0.key) }
    case .parameter(let parameter): parameter.isSecret
    case .artefact(let artefact): artefact.terms.contains(where: isSecret)
    case .reference(let reference): isSecret(reference)
    case .function(let function): isSecret(function)
    }
  }

  private func isSecret(_ segment: TextSegment) -> Bool {
    if case .term(let term) = segment { return isSecret(term) }
    return false
  }

  private func isSecret(_ key: MapKey) -> Bool {
    if case .text(let segments) = key { return segments.contains(where: isSecret) }
    return false
  }

  private func isSecret(_ function: Intrinsic) -> Bool {
    switch function {
    case .conditional(_, let then, let otherwise): isSecret(then) || isSecret(otherwise)
    case .join(_, let term), .split(_, let term), .select(_, let term), .base64(let term), .jsonString(let term),
      .number(let term), .length(let term):
      isSecret(term)
    case .merge(let maps): maps.contains(where: isSecret)
    case .cidr(let block, let count, let bits): isSecret(block) || isSecret(count) || (bits.map(isSecret) ?? false)
    case .find(let lookup):
      isSecret(lookup.topKey) || isSecret(lookup.secondKey) || (lookup.defaultValue.map(isSecret) ?? false)
    case .dynamic(let reference): reference.isSecret
    case .parameterOfTurn(_, let turns): turns.contains { isSecret($0.value) }
    case .availabilityZones, .importValue, .transform, .repeated, .loopVariable, .parameterValues, .parameterAttribute,
      .parameterAttributes:
      false
    }
  }

  /// A property set from a secret is one wherever it is read again.
  private func isSecret(_ reference: Reference) -> Bool {
    guard let binding = bindings[reference.target.id] else { return reference.attribute == "SecretAccessKey" }
    if case .aws(let mapping) = binding.provider, mapping.secrets.contains(reference.attribute) { return true }
    guard hasSecrets else { return false }
    let key = reference.target.id + "\n" + reference.attribute
    if let known = secrets[key] { return known }
    secrets[key] = false
    let name = reference.attribute.split(separator: ".").first.map(String.init) ?? reference.attribute
    let result = binding.resource[name].map { binding.resource.settings.isSensitive || isSecret($0) } ?? false
    secrets[key] = result
    return result
  }
}

/// A provider that makes values on the way.
enum Utility: String {
  case random
  case tls

  var version: String { self == .random ? ">= 3.5" : ">= 4.0" }
}

/// What messages are about.
struct Subject {
  /// The thing in words, spelled when there is something to say: `AWS::Lambda::Function 'Api'`.
  var title: () -> String
  /// The user's line.
  var location: SourceLocation?
}

/// A data source that Terraform reads for facts about the deployment.
enum DataSource: String, CaseIterable {
  case region = "aws_region"
  case callerIdentity = "aws_caller_identity"
  case partition = "aws_partition"
  case availabilityZones = "aws_availability_zones"

  /// The name under which the configuration reads it.
  var name: String { self == .availabilityZones ? "available" : "current" }

  /// Its arguments: of the availability zones, those that are open without opting in, as CloudFormation lists them.
  var arguments: Document {
    if self != .availabilityZones { return [:] }
    return [
      "state": "available", "filter": [["name": "opt-in-status", "values": ["opt-in-not-required"]]],
    ]
  }
}

extension TerraformRenderer {
  /// Reports a finding about the value at hand.
  func report(
    _ code: DiagnosticCode, _ message: String, severity: Diagnostic.Severity = .error, notes: [Diagnostic.Note] = [],
    hint: String? = nil
  ) {
    let place = path.isEmpty ? "" : ", \(path.joined(separator: "."))"
    diagnostics.add(
      Diagnostic(
        severity, code, "\(subject.title())\(place): \(message)", at: subject.location, notes: notes, hint: hint)
    )
  }

  /// Runs a closure with a further step in the path of messages.
  func within<Value>(_ name: String, _ body: () -> Value) -> Value {
    path.append(name)
    defer { path.removeLast() }
    return body()
  }

  /// Runs a closure with another thing as the subject of messages.
  func about<Value>(_ title: @escaping @autoclosure () -> String, at location: SourceLocation?, _ body: () -> Value)
    -> Value
  {
    let (oldSubject, oldPath) = (subject, path)
    subject = Subject(title: title, location: location)
    path = []
    defer { (subject, path) = (oldSubject, oldPath) }
    return body()
  }
}
