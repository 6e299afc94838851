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
