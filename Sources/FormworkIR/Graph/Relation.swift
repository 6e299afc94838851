/// Something that resources mean to each other, such as "this API calls that function at this path".
///
/// A kind of relation is a type with fields of its own, in a file that says all about it: what it expands to, what must be
/// allowed for it to work, how SAM prints it, the sentence that people read. Passes know this protocol and no kind. Relations
/// stay what they are until FormworkRelations expands them, once for every target.
public protocol Relation: AnyObject, Sendable, CustomStringConvertible {
  /// The id of what it becomes, and the prefix of the ids where it becomes several things.
  var id: String { get }
  /// What it connects, beginning with the end from which it starts.
  var ends: [RelationEnd] { get }
  /// The scope in which it was made.
  var scope: Scope? { get }
  /// Where it was declared.
  var location: SourceLocation { get }

  /// What it holds that binding and loops may rewrite, the terms of its ends included.
  var terms: [Term] { get }
  /// The relation with each of its terms replaced.
  func replacingTerms(_ replacement: (Term) -> Term) -> any Relation

  /// Whether another relation of the same id is an error, since both would make the same resource.
  var isUnique: Bool { get }

  /// What other relations may ask for, so that what all of them make is made once: `HTTPRoute` says which functions have a
  /// default route of their API.
  var marks: [String] { get }
  /// Adds what every target needs of it, whether it prints the rest itself or not: what must be allowed, and what it adds to
  /// documents that others own.
  func contribute(to expansion: RelationExpansion)
  /// Adds the resources that it stands for, where the target does not print the relation itself.
  func expand(into expansion: RelationExpansion)
  /// Changes what has come of all relations, once everything is written: an id that follows the content of another resource.
  func conclude(_ graph: inout Graph, for target: Target, _ diagnostics: inout Diagnostics)
  /// How SAM prints it; `nil` where it has only the resources.
  var serverless: ServerlessForm? { get }
  /// What is called from then on in place of one of its ends.
  var redirection: CallRedirection? { get }
}

extension Relation {
  /// Its id is its own.
  public var isUnique: Bool { true }
  /// No marks.
  public var marks: [String] { [] }
  /// Nothing.
  public func contribute(to expansion: RelationExpansion) {}
  /// Nothing.
  public func expand(into expansion: RelationExpansion) {}
  /// Nothing.
  public func conclude(_ graph: inout Graph, for target: Target, _ diagnostics: inout Diagnostics) {}
  /// No form of its own.
  public var serverless: ServerlessForm? { nil }
  /// None.
  public var redirection: CallRedirection? { nil }
}

/// How SAM prints a relation.
public enum ServerlessForm: Sendable {
  /// An event of a function or state machine.
  case event(ServerlessEvent)
  /// A property of a function, which waits for its rights.
  case property(of: ResourceNode, Property)
  /// The short form of a resource has it without a word.
  case implied(by: ResourceNode)
  /// Properties of a function, or the short form of an API, of which SAM's transform makes the resources with some ids.
  case publication(of: ResourceNode, [Property], making: [String])

  /// The resource into whose document SAM's transform puts it.
  public var container: ResourceNode? {
    switch self {
    case .event(let event): event.container
    case .property, .publication: nil
    case .implied(let resource): resource
    }
  }
}

/// An event of an `AWS::Serverless::Function` or `AWS::Serverless::StateMachine`.
public struct ServerlessEvent: Sendable {
  /// The function or state machine.
  public let owner: ResourceNode
  /// The event's name among the owner's; SAM names what it makes by both.
  public let name: String
  /// The type, such as `HttpApi`.
  public let type: String
  /// The properties in SAM's names.
  public let properties: [Property]
  /// The resource into whose document SAM's transform writes the event, such as an API into its body. Then all events of
  /// that resource are printed or none is, and none where other resources of the stack change the same thing.
  public let container: ResourceNode?
  /// How the types begin whose resources, where they refer to the container, do not go with such a document.
  public let rivals: String?
  /// Whether what the event becomes works only once its owner may do something, so that the owner must wait for that.
  public let needsRights: Bool

  /// An event.
  public init(
    of owner: ResourceNode, named name: String, type: String, _ properties: [Property],
    container: ResourceNode? = nil, rivals: String? = nil, needsRights: Bool = false
  ) {
    self.owner = owner
    self.name = name
    self.type = type
    self.properties = properties
    self.container = container
    self.rivals = rivals
    self.needsRights = needsRights
  }
}

/// What stands at one end of a relation: a resource of the stack, or something that exists outside it.
public enum RelationEnd: Sendable, Equatable {
  /// A resource of the stack.
  case resource(ResourceNode)
  /// Something that exists, by its CloudFormation type and its ARN.
  case existing(type: String, arn: Term)

  /// The CloudFormation type, such as `AWS::SQS::Queue`.
  public var type: String {
    switch self {
    case .resource(let node): node.type
    case .existing(let type, _): type
    }
  }

  /// The resource of the stack; `nil` for what exists outside it.
  public var node: ResourceNode? {
    if case .resource(let node) = self { return node }
    return nil
  }

  /// The name that ids are made of: the declaration's own, or the last part of an ARN that is known; `nil` for one that only
  /// deployment knows.
  public var name: String? {
    switch self {
    case .resource(let node): return node.name
    case .existing(_, .string(let arn)):
      let last = arn.split { ":/".contains($0) }.last.map { LogicalName.cloudFormation(String($0)) } ?? ""
      return LogicalName.isValid(last) ? last : nil
    case .existing: return nil
    }
  }

  /// What people read of it: the id, or the ARN.
  public var description: String {
    switch self {
    case .resource(let node): node.id
    case .existing(_, let arn): "\(arn)"
    }
  }

  /// The terms that it holds.
  public var terms: [Term] {
    if case .existing(_, let arn) = self { return [arn] }
    return []
  }

  /// The same end with its terms replaced.
  public func replacingTerms(_ replacement: (Term) -> Term) -> RelationEnd {
    if case .existing(let type, let arn) = self { return .existing(type: type, arn: replacement(arn)) }
    return self
  }
}
