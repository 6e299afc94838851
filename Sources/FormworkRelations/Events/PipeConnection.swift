import FormworkIR

/// A pipe of Amazon EventBridge takes records from a source, perhaps by way of an enrichment, to a target:
/// `AWS::Pipes::Pipe` and a role of its own.
public final class PipeConnection: Relation {
  /// The id of the pipe.
  public let id: String
  /// Where records come from.
  public let source: RelationEnd
  /// What looks at them on the way.
  public let enrichment: RelationEnd?
  /// Where they go.
  public let target: RelationEnd
  /// Settings of the source, the enrichment and the target, and of the pipe, in CloudFormation's names.
  public let settings: [Property]
  /// The scope in which it was made.
  public let scope: Scope?
  /// Where it was declared.
  public let location: SourceLocation

  /// A pipe.
  public init(
    id: String, from source: RelationEnd, by enrichment: RelationEnd?, to target: RelationEnd, settings: [Property],
    scope: Scope?, location: SourceLocation
  ) {
    self.id = id
    self.source = source
    self.enrichment = enrichment
    self.target = target
    self.settings = settings
    self.scope = scope
    self.location = location
  }

  /// The source, the enrichment and the target.
  public var ends: [RelationEnd] { [source] + (enrichment.map { [$0] } ?? []) + [target] }
  /// The terms of the ends and settings.
  public var terms: [Term] { ends.flatMap(\.terms) + settings.terms }
  /// The pipe with its terms replaced.
  public func replacingTerms(_ replacement: (Term) -> Term) -> any Relation {
    PipeConnection(
      id: id, from: source.replacingTerms(replacement), by: enrichment?.replacingTerms(replacement),
      to: target.replacingTerms(replacement), settings: settings.replacingTerms(replacement), scope: scope,
      location: location)
  }

  /// Such as `Jobs flows to Machine`.
  public var description: String { "\(source.description) flows to \(target.description)" }

  private static let sources: [String: PollingSource] = {
    let kinds: [PollingSource] = [.queue, .kinesis, .table, .kafka, .broker]
    return Dictionary(kinds.flatMap { kind in kind.types.map { ($0, kind) } }) { first, _ in first }
  }()

  private static let service = "pipes.amazonaws.com"

  /// Adds the pipe and its role.
  public func expand(into expansion: inout RelationExpansion) {
    guard let kind = Self.sources[source.type] else {
      let known = Self.sources.keys.sorted().joined(separator: ", ")
      expansion.find(
        .wrongKind, "\(description), but a pipe cannot read \(source.type)", of: self, hint: "it reads \(known)")
      return
    }
    let resource = source.node.flatMap { expansion.resource($0) }
    var rights = ResourceAccess.rights([.receive], to: source, resource: resource) ?? []
    if kind.isInNetwork { rights.append(PollingSource.network) }
    if let enrichment {
      guard let verbs = ResourceAccess.rights([.invoke], to: enrichment) else {
        expansion.find(
          .wrongKind, "\(description), but \(enrichment.type) cannot enrich", of: self,
          hint: "a function, an express state machine, an API or an API destination can")
        return
      }
      rights += verbs
    }
    let call = ServiceCall(service: Self.service, target: target)
    guard let passage = call.open(id, with: rights, in: &expansion, for: self), let role = passage.role else { return }
    var properties = [Property("Source", kind.arn(of: source))]
    if let enrichment { properties.append(Property("Enrichment", ResourceAccess.arn(of: enrichment))) }
    properties += [Property("Target", ResourceAccess.arn(of: target)), Property("RoleArn", role)]
    expansion.add("AWS::Pipes::Pipe", id: id, for: self, properties + settings)
  }
}
