import FormworkIR

/// Actions that a verb stands for, and the forms of the ARNs that they are about.
public struct AccessRule: Sendable, Equatable {
  /// A condition under which the actions are allowed.
  public struct Condition: Sendable, Equatable {
    /// The operator, such as `StringEquals`.
    public var name: String
    /// The condition key.
    public var key: String
    /// The value, in the grammar of `ARNShape`; `{object?}` leaves the condition out where no object is meant.
    public var value: ARNShape

    /// A condition.
    public init(_ name: String, _ key: String, _ value: ARNShape) {
      self.name = name
      self.key = key
      self.value = value
    }
  }

  /// The actions.
  public var actions: [String]
  /// The forms of the ARNs.
  public var shapes: [ARNShape]
  /// The conditions.
  public var conditions: [Condition] = []
  /// Whether they only come along: what calls need besides the verb's own actions, such as `sqs:GetQueueUrl` beside
  /// `sqs:SendMessage`. Whoever has nothing but these may not do what the verb says.
  public var comesAlong = false
  /// The page that says why no narrower resource is named, where the shape is `*`.
  public var source: String?

  /// The verb's own actions.
  public static func on(_ shapes: ARNShape..., do actions: [String], when conditions: [Condition] = []) -> AccessRule {
    AccessRule(actions: actions, shapes: shapes, conditions: conditions)
  }

  /// The verb's own actions on the resource.
  public static func itself(_ actions: String...) -> AccessRule { AccessRule(actions: actions, shapes: [.itself]) }

  /// The verb's own actions on what is inside.
  public static func objects(_ actions: String...) -> AccessRule { AccessRule(actions: actions, shapes: [.objects]) }

  /// What comes along.
  public static func along(
    _ shapes: ARNShape..., do actions: [String], when conditions: [Condition] = []
  ) -> AccessRule {
    AccessRule(
      actions: actions, shapes: shapes.isEmpty ? [.itself] : shapes, conditions: conditions, comesAlong: true)
  }

  /// What is allowed on all resources since AWS knows no narrower one, with the page that says so.
  public static func everywhere(
    _ actions: [String], along: Bool = false, when conditions: [Condition] = [], source: String
  ) -> AccessRule {
    AccessRule(actions: actions, shapes: [.any], conditions: conditions, comesAlong: along, source: source)
  }
}

/// Actions that are allowed on resources: what a verb asks IAM for.
public struct AccessRight: Sendable, Equatable {
  /// The actions, such as `sqs:SendMessage`.
  public var actions: [String]
  /// The resources by ARN.
  public var resources: [Term]
  /// The conditions under which it holds, by operator.
  public var conditions: [MapEntry]

  /// A right.
  public init(_ actions: [String], on resources: [Term], when conditions: [MapEntry] = []) {
    self.actions = actions
    self.resources = resources
    self.conditions = conditions
  }

  /// The statement of a policy that grants it; with `principal`, of a resource's own policy.
  public func statement(for principal: Term? = nil) -> Term {
    var entries = [MapEntry("Effect", .string("Allow"))]
    if let principal { entries.append(MapEntry("Principal", principal)) }
    entries.append(MapEntry("Action", Self.oneOrMany(actions.map { .string($0) })))
    entries.append(MapEntry("Resource", Self.oneOrMany(resources)))
    if !conditions.isEmpty { entries.append(MapEntry("Condition", .map(conditions))) }
    return .map(entries)
  }

  /// The right with its terms replaced.
  func replacingTerms(_ replacement: (Term) -> Term) -> AccessRight {
    AccessRight(
      actions, on: resources.map(replacement),
      when: conditions.map { MapEntry(key: $0.key, value: replacement($0.value)) })
  }

  private static func oneOrMany(_ terms: [Term]) -> Term { terms.count == 1 ? terms[0] : .list(terms) }
}

/// What a customer's key, with which a resource encrypts, asks of whoever uses the resource.
public struct KeyUse: Sendable, Equatable {
  /// The path to the property that names the key; `*` stands for each element of a list.
  public var path: [String]
  /// The service on whose behalf the key is used, as in `kms:ViaService`: `sqs`.
  public var service: String
  /// The actions on the key by verb; a verb that is not here needs none.
  public var actions: [AccessVerb: [String]]
  /// The actions on the key of a service that sends to the resource; `nil` where services do not.
  public var sending: [String]?
  /// The page of AWS's.
  public var source: String

  /// The use of a key.
  public init(
    _ path: String..., via service: String, actions: [AccessVerb: [String]], sending: [String]? = nil, source: String
  ) {
    self.path = path
    self.service = service
    self.actions = actions
    self.sending = sending
    self.source = source
  }
}
