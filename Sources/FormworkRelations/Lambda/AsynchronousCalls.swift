import FormworkIR

/// What becomes of asynchronous calls of a function: `AWS::Lambda::EventInvokeConfig`; in SAM `EventInvokeConfig` of the
/// function.
public final class AsynchronousCalls: Relation {
  /// The id of the configuration, as SAM has it.
  public let id: String
  /// The function.
  public let function: ResourceNode
  /// Where calls are reported that succeeded.
  public let onSuccess: RelationEnd?
  /// Where calls are reported that were given up.
  public let onFailure: RelationEnd?
  /// Retries and age, as given.
  public let settings: [Property]
  /// Where it was declared.
  public let location: SourceLocation

  /// The configuration of a function.
  public init(
    of function: ResourceNode, onSuccess: RelationEnd?, onFailure: RelationEnd?, settings: [Property],
    location: SourceLocation
  ) {
    id = "\(function.id)/EventInvokeConfig"
    self.function = function
    self.onSuccess = onSuccess
    self.onFailure = onFailure
    self.settings = settings
    self.location = location
  }

  private var destinations: [(name: String, end: RelationEnd)] {
    [("OnSuccess", onSuccess), ("OnFailure", onFailure)].compactMap { name, end in end.map { (name, $0) } }
  }

  /// The scope of the function.
  public var scope: Scope? { function.scope }
  /// The function and its destinations.
  public var ends: [RelationEnd] { [.resource(function)] + destinations.map(\.end) }
  /// The terms of the ends and settings.
  public var terms: [Term] { ends.flatMap(\.terms) + settings.terms }
  /// Such as `Worker reports asynchronous calls to Failures`.
  public var description: String {
    let ends = destinations.map(\.end.description).joined(separator: " and ")
    return "\(function.id) reports asynchronous calls\(ends.isEmpty ? "" : " to ")\(ends)"
  }

  /// The configuration with its terms replaced.
  public func replacingTerms(_ replacement: (Term) -> Term) -> any Relation {
    AsynchronousCalls(
      of: function, onSuccess: onSuccess?.replacingTerms(replacement),
      onFailure: onFailure?.replacingTerms(replacement), settings: settings.replacingTerms(replacement),
      location: location)
  }

  /// Lets the function's role send to the destinations.
  public func contribute(to expansion: RelationExpansion) {
    for (name, end) in destinations {
      guard let rights = CallForm.failureRights(to: end, expansion),
        name == "OnFailure" || end.type != "AWS::S3::Bucket"
      else {
        expansion.find(
          .wrongKind, "\(description), but \(name) cannot be \(end.type)", of: self,
          hint: """
            a destination is AWS::SQS::Queue, AWS::SNS::Topic, AWS::Lambda::Function or AWS::Events::EventBus; of failed \
            calls AWS::S3::Bucket too
            """)
        continue
      }
      if let policy = expansion.allow(rights, to: function, on: end, for: self) {
        expansion.policies[id, default: []].append(policy)
      }
    }
  }

  /// Adds the configuration, which waits for the rights: Lambda tries them.
  public func expand(into expansion: RelationExpansion) {
    let alias = expansion.callee(of: function)
    let configuration = expansion.add(
      "AWS::Lambda::EventInvokeConfig", id: id, for: self, identity: ["FunctionName", "Qualifier"],
      dependsOn: alias.map { [$0] } ?? [],
      [
        Property("FunctionName", .reference(Reference(expansion.itself(function), "FunctionName"))),
        Property("Qualifier", alias.flatMap { expansion.resource($0)?["Name"] } ?? .string("$LATEST")),
      ] + destinationConfig { _ in nil } + settings)
    for policy in expansion.policies[id] ?? [] { expansion.wait(configuration, for: policy, unless: function) }
  }

  private func destinationConfig(type: (RelationEnd) -> String?) -> [Property] {
    if destinations.isEmpty { return [] }
    let entries = destinations.map { name, end in
      let kind = type(end).map { [MapEntry("Type", .string($0))] } ?? []
      return MapEntry(name, .map(kind + [MapEntry("Destination", ResourceAccess.arn(of: end))]))
    }
    return [Property("DestinationConfig", .map(entries))]
  }

  private static let serverlessTypes = [
    "AWS::Events::EventBus": "EventBridge", "AWS::Lambda::Function": "Lambda", "AWS::SNS::Topic": "SNS",
    "AWS::SQS::Queue": "SQS", "AWS::S3::Bucket": "S3Bucket",
  ]

  /// A property of the function.
  public var serverless: ServerlessForm? {
    let properties = destinationConfig { Self.serverlessTypes[$0.type] } + settings
    return .property(
      of: function,
      Property("EventInvokeConfig", .map(properties.map { MapEntry($0.name, $0.value) })))
  }
}
