import Formwork
import FormworkDSL
import FormworkIR
import FormworkRelations

extension Pipe {
  /// A pipe of any source, enrichment and target that AWS has, each with its settings:
  /// `Pipe("Orders", from: .queue(jobs, batchSize: 5), by: .machine(check), to: .task(pack, on: cluster, subnets: subnets))`.
  ///
  /// It makes what ``Pipe`` makes: `AWS::Pipes::Pipe` and a role that may read the source, call the enrichment and send to the
  /// target; in Terraform `aws_pipes_pipe` and `aws_iam_role`.
  ///
  /// - Parameters:
  ///   - id: The name in its scope.
  ///   - source: What is read, such as `.queue(jobs)`, `.kafka(cluster, topic: "orders")`.
  ///   - enrichment: What each batch passes, such as `.function(check)`; nothing without it.
  ///   - target: Where the records go, such as `.bus(shop)`, `.job(definition, on: queue, named: "pack")`.
  ///   - filters: Patterns of records that go at all, five at most.
  ///   - input: The template of what the target gets, with parts of the record in `<$.…>`: at most 8,192 characters.
  ///   - name: 1 to 64 letters, digits, `.`, `-` and `_`. AWS makes one up without it.
  ///   - description: At most 512 characters.
  ///   - runs: Whether the pipe runs.
  ///   - key: The key of yours that encrypts the pipe's own data, such as filters; AWS's own without it.
  public init(
    _ id: String, from source: PipeSource, by enrichment: PipeEnrichment? = nil, to target: PipeTarget,
    filters: [Value<JSON>] = [], input: Value<String>? = nil, name: Value<String>? = nil,
    description: Value<String>? = nil, runs: Bool = true, key: (any Connectable)? = nil,
    fileID: String = #fileID, line: Int = #line
  ) {
    var settings: [Property] = []
    if !filters.isEmpty { settings.append(Property("SourceParameters", Self.criteria(filters))) }
    if let parameters = enrichment?.parameters, !parameters.isEmpty {
      settings.append(Property("EnrichmentParameters", .map(parameters)))
    }
    let template = input.map { [MapEntry("InputTemplate", $0.term)] } ?? []
    if !(template + target.settings).isEmpty {
      settings.append(Property("TargetParameters", .map(template + target.settings)))
    }
    if let name { settings.append(Property("Name", name.term)) }
    if let description { settings.append(Property("Description", description.term)) }
    if !runs { settings.append(Property("DesiredState", .string("STOPPED"))) }
    if let key { settings.append(Property("KmsKeyIdentifier", ResourceAccess.arn(of: key.relationEnd))) }
    var parts = PipeParts()
    parts.broker = source.broker
    parts.enrichmentPath = enrichment?.path
    parts.targetPath = target.path
    parts.task = target.task
    parts.uses = source.secrets.map { PipeParts.Use(["secretsmanager:GetSecretValue"], $0) } + target.uses
    parts.rights = target.rights
    let context = DeclarationContext.current
    self.init(
      PipeConnection(
        id: DeclarationContext.id(id), from: source.end, by: enrichment?.end, to: target.end, reading: source.reading,
        parameters: target.parameters, onFailure: source.onFailure, parts: parts, settings: settings,
        scope: context.scope, location: SourceLocation(fileID, line)))
  }

  private static func criteria(_ filters: [Value<JSON>]) -> Term {
    let filters = filters.map { Term.map([MapEntry("Pattern", $0.term.jsonText)]) }
    return .map([MapEntry("FilterCriteria", .map([MapEntry("Filters", .list(filters))]))])
  }
}
