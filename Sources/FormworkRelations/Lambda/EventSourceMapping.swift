import FormworkIR

/// Lambda polls a source and calls a function with what it finds: a queue, a stream, a broker.
///
/// It becomes `AWS::Lambda::EventSourceMapping`, which waits until the function's role may read the source. SAM has it as an
/// event of the function.
public final class EventSourceMapping: Relation {
  /// The id of the mapping: the function's and the source's.
  public let id: String
  /// The kind of source.
  public let kind: PollingSource
  /// The source; `nil` for one that its settings name.
  public let source: RelationEnd?
  /// The function.
  public let function: ResourceNode
  /// Where batches go that could not be handled.
  public let onFailure: RelationEnd?
  /// The settings in CloudFormation's names, as given.
  public let settings: [Property]
  /// What the source needs besides, such as a secret with its credentials.
  public let credentials: [RelationEnd]
  /// The scope in which it was made.
  public let scope: Scope?
  /// Where it was declared.
  public let location: SourceLocation

  /// A mapping.
  public init(
    id: String, _ kind: PollingSource, from source: RelationEnd?, to function: ResourceNode,
    onFailure: RelationEnd? = nil, settings: [Property], credentials: [RelationEnd] = [], scope: Scope?,
    location: SourceLocation
  ) {
    self.id = id
    self.kind = kind
    self.source = source
    self.function = function
    self.onFailure = onFailure
    self.settings = settings
    self.credentials = credentials
    self.scope = scope
    self.location = location
  }

  /// The source, the function, and where failures go.
  public var ends: [RelationEnd] {
    (source.map { [$0] } ?? []) + [.resource(function)] + (onFailure.map { [$0] } ?? []) + credentials
  }

  /// The terms of the ends and settings.
  public var terms: [Term] { ends.flatMap(\.terms) + settings.terms }

  /// The mapping with its terms replaced.
  public func replacingTerms(_ replacement: (Term) -> Term) -> any Relation {
    EventSourceMapping(
      id: id, kind, from: source?.replacingTerms(replacement), to: function,
      onFailure: onFailure?.replacingTerms(replacement), settings: settings.replacingTerms(replacement),
      credentials: credentials.map { $0.replacingTerms(replacement) }, scope: scope, location: location)
  }

  /// Such as `Jobs calls Worker`.
  public var description: String { "\(source?.description ?? kind.name) calls \(function.id)" }

  /// Where batches can go that could not be handled (DestinationConfig, AWS Lambda API Reference).
  private static let failureTypes = ["AWS::S3::Bucket", "AWS::SNS::Topic", "AWS::SQS::Queue"]

  /// Lets the function's role read the source and send what failed.
  public func contribute(to expansion: RelationExpansion) {
    guard expansion.isFunction(function, for: self) else { return }
    if let source {
      guard kind.types.contains(source.type) else {
        expansion.find(
          .wrongKind, "\(description), but \(source.description) is \(source.type)", of: self,
          hint: "this trigger takes \(kind.types.joined(separator: " or "))")
        return
      }
      let resource = source.node.flatMap { expansion.resource($0) }
      if let rights = ResourceAccess.rights([.receive], to: source, object: topic, resource: resource),
        let policy = expansion.allow(
          rights + (kind.isInNetwork ? [PollingSource.network] : []), to: function, on: source, for: self)
      {
        expansion.policies[id, default: []].append(policy)
      }
    } else if namesNetwork, let policy = expansion.allow([PollingSource.network], to: function, on: nil, for: self) {
      expansion.policies[id, default: []].append(policy)
    }
    if let onFailure {
      guard Self.failureTypes.contains(onFailure.type),
        let rights = CallForm.failureRights(to: onFailure, expansion)
      else {
        expansion.find(
          .wrongKind, "\(description), but failures cannot go to \(onFailure.type)", of: self,
          hint: "they can go to \(Self.failureTypes.joined(separator: ", "))")
        return
      }
      if let policy = expansion.allow(rights, to: function, on: onFailure, for: self) {
        expansion.policies[id, default: []].append(policy)
      }
    }
    for end in credentials {
      if let rights = ResourceAccess.rights([.read], to: end, resource: end.node.flatMap({ expansion.resource($0) })),
        let policy = expansion.allow(rights, to: function, on: end, for: self)
      {
        expansion.policies[id, default: []].append(policy)
      }
    }
  }

  /// The one topic that is polled of a cluster.
  private var topic: Term? {
    guard kind == .kafka, case .list(let topics)? = settings.first(where: { $0.name == "Topics" })?.value,
      topics.count == 1
    else { return nil }
    return topics[0]
  }

  /// Whether the settings name a network through which a source that AWS does not run is reached.
  private var namesNetwork: Bool {
    guard case .list(let access)? = settings.first(where: { $0.name == "SourceAccessConfigurations" })?.value else {
      return false
    }
    return access.contains { $0.entry("Type")?.literalText?.hasPrefix("VPC_") ?? false }
  }

  /// Adds the mapping.
  public func expand(into expansion: RelationExpansion) {
    guard function.type == "AWS::Lambda::Function" else { return }
    var properties = [Property("FunctionName", .reference(Reference(function, "FunctionName")))]
    if let source { properties.append(Property("EventSourceArn", kind.arn(of: source))) }
    properties += settings + destination
    let mapping = expansion.add(
      "AWS::Lambda::EventSourceMapping", id: id, for: self, identity: ["FunctionName", "EventSourceArn"], properties)
    for policy in expansion.policies[id] ?? [] { expansion.wait(mapping, for: policy, unless: function) }
  }

  private var destination: [Property] {
    guard let onFailure else { return [] }
    let target = Term.map([MapEntry("Destination", ResourceAccess.arn(of: onFailure))])
    return [Property("DestinationConfig", .map([MapEntry("OnFailure", target)]))]
  }

  /// An event of the function, which waits for its rights.
  public var serverless: ServerlessForm? {
    guard let settings = serverlessSettings else { return nil }
    var properties = source.map { [Property(kind.eventProperty, kind.arn(of: $0))] } ?? []
    properties += settings + destination
    return .event(
      ServerlessEvent(
        of: function, named: ServerlessEvent.name(of: id, for: function), type: kind.event, properties,
        needsRights: true))
  }

  /// The settings in SAM's names; `nil` where SAM has no name for one.
  private var serverlessSettings: [Property]? {
    var properties: [Property] = []
    for setting in settings {
      let paths = kind.flattened.keys.filter { $0.hasPrefix(setting.name + ".") }
      if paths.isEmpty {
        properties.append(setting)
        continue
      }
      var left = setting.value.leafCount
      for path in paths.sorted() {
        guard let name = kind.flattened[path],
          let value = setting.value.member(path.split(separator: ".").dropFirst().map(String.init))
        else { continue }
        properties.append(Property(name, value))
        left -= 1
      }
      if left != 0 { return nil }
    }
    return properties
  }
}

extension Term {
  /// How many members there are inside maps.
  fileprivate var leafCount: Int {
    guard case .map(let entries) = self else { return 1 }
    return entries.reduce(0) { $0 + $1.value.leafCount }
  }

  /// The member at a path.
  fileprivate func member(_ path: [String]) -> Term? {
    path.reduce(Optional(self)) { $0?.entry($1) }
  }
}
