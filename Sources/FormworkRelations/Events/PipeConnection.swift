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
  /// How the source is read, in the names that CloudFormation has for sources of its type.
  public let reading: [Property]
  /// What the target takes beside the record.
  public let parameters: TargetParameters
  /// Where batches of a stream are reported that were given up.
  public let onFailure: RelationEnd?
  /// What else the pipe needs, such as a secret, or the path of an API.
  public let parts: PipeParts
  /// Further settings of the source, the enrichment and the target, and of the pipe, in CloudFormation's names.
  public let settings: [Property]
  /// The scope in which it was made.
  public let scope: Scope?
  /// Where it was declared.
  public let location: SourceLocation

  /// A pipe.
  public init(
    id: String, from source: RelationEnd, by enrichment: RelationEnd?, to target: RelationEnd,
    reading: [Property] = [], parameters: TargetParameters = TargetParameters(), onFailure: RelationEnd? = nil,
    parts: PipeParts = PipeParts(), settings: [Property], scope: Scope?, location: SourceLocation
  ) {
    self.id = id
    self.source = source
    self.enrichment = enrichment
    self.target = target
    self.reading = reading
    self.parameters = parameters
    self.onFailure = onFailure
    self.parts = parts
    self.settings = settings
    self.scope = scope
    self.location = location
  }

  /// The source, the enrichment, the target, where failures go, and what else is used.
  public var ends: [RelationEnd] { [source, enrichment, target, onFailure].compactMap { $0 } + parts.ends }
  /// The terms of the ends and settings.
  public var terms: [Term] {
    ends.flatMap(\.terms) + reading.terms + parameters.terms + parts.terms + settings.terms
  }
  /// The pipe with its terms replaced.
  public func replacingTerms(_ replacement: (Term) -> Term) -> any Relation {
    PipeConnection(
      id: id, from: source.replacingTerms(replacement), by: enrichment?.replacingTerms(replacement),
      to: target.replacingTerms(replacement), reading: reading.replacingTerms(replacement),
      parameters: parameters.replacingTerms(replacement), onFailure: onFailure?.replacingTerms(replacement),
      parts: parts.replacingTerms(replacement), settings: settings.replacingTerms(replacement), scope: scope,
      location: location)
  }

  /// Such as `Jobs flows to Machine`.
  public var description: String { "\(source.description) flows to \(target.description)" }

  private static let service = "pipes.amazonaws.com"

  /// Adds the pipe and its role.
  public func expand(into expansion: RelationExpansion) {
    guard let read = readingRights(in: expansion), let enriched = enrichmentRights(in: expansion) else { return }
    var rights = read + enriched
    if let onFailure {
      guard Self.failureTypes.contains(onFailure.type), let right = CallForm.failureRights(to: onFailure, expansion)
      else {
        expansion.find(
          .wrongKind, "\(description), but failures cannot go to \(onFailure.type)", of: self,
          hint: "they can go to \(Self.failureTypes.joined(separator: ", "))")
        return
      }
      rights += right
    }
    rights += parts.rights(of: target, expansion)
    var call = ServiceCall(service: Self.service, target: target)
    call.path = parts.targetPath
    if isWaiting { call.actions = ["states:StartSyncExecution"] }
    guard hasTarget(in: expansion),
      let passage = call.open(id, with: rights, in: expansion, for: self), let role = passage.role
    else { return }
    check(in: expansion)
    var properties = [Property("Source", PipeSource.arn(of: source))]
    if let enrichment {
      var asked = ServiceCall(service: Self.service, target: enrichment)
      asked.path = parts.enrichmentPath
      properties.append(Property("Enrichment", asked.address))
    }
    let address = parts.task.map { ResourceAccess.arn(of: $0.cluster) } ?? call.address
    properties += [Property("Target", address), Property("RoleArn", role)]
    expansion.add("AWS::Pipes::Pipe", id: id, for: self, properties + allSettings)
  }

  /// What the role needs to read the source; `nil` for what a pipe cannot read, which is a finding.
  private func readingRights(in expansion: RelationExpansion) -> [AccessRight]? {
    guard let rights = PipeSource.rights(to: source, reading, expansion) else {
      let known = PipeSource.types.joined(separator: ", ")
      expansion.find(
        .wrongKind, "\(description), but a pipe cannot read \(source.type)", of: self, hint: "it reads \(known)")
      return nil
    }
    return rights
  }

  /// What can enrich, by what is asked (Amazon EventBridge Pipes enrichment, Amazon EventBridge User Guide).
  private static let enrichments: [String: [String]] = [
    "AWS::ApiGateway::RestApi": ["execute-api:Invoke"], "AWS::ApiGatewayV2::Api": ["execute-api:Invoke"],
    "AWS::Events::ApiDestination": ["events:InvokeApiDestination"],
    "AWS::Lambda::Function": ["lambda:InvokeFunction"],
    "AWS::StepFunctions::StateMachine": ["states:StartSyncExecution"],
  ]

  /// What the role needs to call the enrichment; `nil` for what cannot enrich, which is a finding.
  private func enrichmentRights(in expansion: RelationExpansion) -> [AccessRight]? {
    guard let enrichment else { return [] }
    guard let actions = Self.enrichments[enrichment.type] else {
      expansion.find(
        .wrongKind, "\(description), but \(enrichment.type) cannot enrich", of: self,
        hint: "a function, an express state machine, an API or an API destination can")
      return nil
    }
    guard isExpress(enrichment, "its enrichment", in: expansion),
      isPath(parts.enrichmentPath, of: enrichment, "by", in: expansion)
    else { return nil }
    var call = ServiceCall(service: Self.service, target: enrichment)
    call.path = parts.enrichmentPath
    return [AccessRight(actions, on: [call.address])]
  }

  /// Whether the pipe waits for the state machine that is its target.
  private var isWaiting: Bool {
    guard target.type == "AWS::StepFunctions::StateMachine" else { return false }
    let settings = setting("TargetParameters")?.entry("StepFunctionStateMachineParameters")
    return settings?.entry("InvocationType")?.literalText == "REQUEST_RESPONSE"
  }

  /// Whether the target can be called as it is meant to be; otherwise that is a finding.
  private func hasTarget(in expansion: RelationExpansion) -> Bool {
    if isWaiting, !isExpress(target, "its target", in: expansion) { return false }
    if target.type == "AWS::ECS::TaskDefinition", parts.task == nil {
      expansion.find(
        .missingProperty, "\(description), but nothing says on which cluster \(target.description) runs", of: self,
        hint: "import FormworkIntegration, and write to: .task(task, on: cluster, subnets: …)")
      return false
    }
    return isPath(parts.targetPath, of: target, "to", in: expansion)
  }

  /// A pipe waits for express state machines alone: a standard one may run for a year (Amazon EventBridge Pipes enrichment).
  private func isExpress(_ end: RelationEnd, _ what: String, in expansion: RelationExpansion) -> Bool {
    guard end.type == "AWS::StepFunctions::StateMachine", let machine = end.node.flatMap({ expansion.resource($0) })
    else { return true }
    let type = machine["StateMachineType"] ?? .string("STANDARD")
    guard type.literalText == "STANDARD" else { return true }
    expansion.find(
      .wrongKind, "\(description) and waits for \(what), but \(end.description) is a standard state machine",
      of: self,
      notes: [.init("\(end.description) is declared here", at: machine.location)],
      hint: "a pipe waits for express ones: StateMachine(…, type: .express)")
    return false
  }

  private func isPath(
    _ path: Term?, of end: RelationEnd, _ label: String, in expansion: RelationExpansion
  ) -> Bool {
    guard path == nil, end.type == "AWS::ApiGateway::RestApi" || end.type == "AWS::ApiGatewayV2::Api" else {
      return true
    }
    expansion.find(
      .missingProperty, "\(description), but nothing says which path of \(end.description) is called", of: self,
      hint: "import FormworkIntegration, and write \(label): .api(api, stage: …, .post, \"/…\")")
    return false
  }

  /// Where batches can go that were given up (DeadLetterConfig, Amazon EventBridge Pipes API Reference).
  private static let failureTypes = ["AWS::SNS::Topic", "AWS::SQS::Queue"]

  private func setting(_ name: String) -> Term? { settings.first { $0.name == name }?.value }

  private func check(in expansion: RelationExpansion) {
    PipeSource.of(source, parts.broker)?.check(
      allReading, further: setting("SourceParameters"), source, in: expansion, for: self)
    parameters.check(Self.service, target, further: setting("TargetParameters"), in: expansion, for: self)
  }

  /// How the source is read, and where batches are reported that were given up.
  private var allReading: [Property] {
    guard let onFailure else { return reading }
    return reading + [Property("DeadLetterConfig", .map([MapEntry("Arn", ResourceAccess.arn(of: onFailure))]))]
  }

  /// The settings, to which those of the source and the target are added.
  private var allSettings: [Property] {
    var own: [String: Property] = [:]
    if let source = PipeSource.of(source, parts.broker), !allReading.isEmpty {
      own["SourceParameters"] = Property(source.property, .map(allReading.map { MapEntry($0.name, $0.value) }))
    }
    own["TargetParameters"] = parameters.property(for: Self.service, to: target) ?? start ?? task
    let names = ["SourceParameters", "EnrichmentParameters", "TargetParameters"]
    let known = names.compactMap { name -> Property? in
      guard let part = own[name] else { return setting(name).map { Property(name, $0) } }
      return Property(name, Self.joined(part, with: setting(name)))
    }
    return known + settings.filter { !names.contains($0.name) }
  }

  /// A state machine is started and not waited for: a standard one knows nothing else, and the role allows no more
  /// (PipeTargetStateMachineParameters, Amazon EventBridge Pipes API Reference).
  private var start: Property? {
    guard target.type == "AWS::StepFunctions::StateMachine" else { return nil }
    return Property(
      "StepFunctionStateMachineParameters", .map([MapEntry("InvocationType", .string("FIRE_AND_FORGET"))]))
  }

  /// How a task runs, in the names that pipes have for it (PipeTargetEcsTaskParameters).
  private var task: Property? {
    parts.task.map { run in
      Property("EcsTaskParameters", run.parameters(target, network: "AwsvpcConfiguration").value)
    }
  }

  /// Settings with a part added, in which what they say themselves wins.
  private static func joined(_ part: Property, with further: Term?) -> Term {
    let added = MapEntry(part.name, part.value)
    guard let further else { return .map([added]) }
    guard case .map(var entries) = further else { return TermFolder.merged([.map([added]), further]) }
    guard let index = entries.firstIndex(where: { $0.key.literal == part.name }) else {
      return .map(entries + [added])
    }
    if case .map = entries[index].value {
      entries[index].value = TermFolder.merged([part.value, entries[index].value])
    }
    return .map(entries)
  }
}
