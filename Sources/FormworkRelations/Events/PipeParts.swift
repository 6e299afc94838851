import FormworkIR

/// What a pipe needs besides its source, enrichment and target.
public struct PipeParts: Sendable {
  /// An engine of Amazon MQ.
  public enum Broker: Sendable {
    /// Apache ActiveMQ.
    case activeMQ
    /// RabbitMQ.
    case rabbitMQ
  }

  /// Something that the pipe's role may use, such as a secret with credentials.
  public struct Use: Sendable {
    let end: RelationEnd
    let verbs: [AccessVerb]

    /// What may be done to something.
    public init(_ verbs: [AccessVerb], _ end: RelationEnd) {
      self.end = end
      self.verbs = verbs
    }
  }

  /// The type of an end that is a Kafka cluster which AWS does not run; its ARN is `smk://` and a server.
  public static let selfManagedKafka = "SelfManagedKafka"

  /// The engine of the broker that is read, where its resource does not tell.
  public var broker: Broker?
  /// The stage, the method and the path of the API that enriches: `prod/POST/orders`.
  public var enrichmentPath: Term?
  /// The same of the API that is the target.
  public var targetPath: Term?
  /// How a task of Amazon ECS runs.
  public var task: TaskRun?
  /// What else the role may use.
  public var uses: [Use] = []
  /// What else the role may do.
  public var rights: [AccessRight] = []

  /// Nothing.
  public init() {}

  var ends: [RelationEnd] { uses.map(\.end) }

  var terms: [Term] {
    [enrichmentPath, targetPath].compactMap { $0 } + (task?.terms ?? [])
      + rights.flatMap { $0.resources + $0.conditions.map(\.value) }
  }

  func replacingTerms(_ replacement: (Term) -> Term) -> PipeParts {
    var replaced = self
    replaced.enrichmentPath = enrichmentPath.map(replacement)
    replaced.targetPath = targetPath.map(replacement)
    replaced.task = task?.replacingTerms(replacement)
    replaced.uses = uses.map { Use($0.verbs, $0.end.replacingTerms(replacement)) }
    replaced.rights = rights.map { $0.replacingTerms(replacement) }
    return replaced
  }

  /// What the role needs for them.
  func rights(of target: RelationEnd, _ expansion: RelationExpansion) -> [AccessRight] {
    let used = uses.flatMap { use in
      ResourceAccess.rights(use.verbs, to: use.end, resource: use.end.node.flatMap { expansion.resource($0) }) ?? []
    }
    return used + (task?.rights(target, expansion) ?? []) + rights
  }
}
