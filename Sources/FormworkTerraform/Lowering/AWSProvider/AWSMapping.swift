import FormworkIR

/// How `hashicorp/aws` has one CloudFormation type: a decoded entry of the mapping table.
final class AWSMapping: Sendable {
  /// An attribute to which references can lead.
  enum ReferenceForm: Sendable {
    case attribute(String)
    case text([Piece])
    case expression([Piece])
    case missing
  }

  /// A piece of text made of attributes.
  enum Piece: Sendable {
    case words(String)
    case attribute(String)
    case secondary(type: String, attribute: String)
  }

  /// An argument that ties a secondary resource to its primary one.
  struct Link: Sendable {
    let argument: String
    let source: Source

    enum Source: Sendable {
      /// An attribute of the primary resource.
      case attribute(String)
      /// A list of an attribute alone.
      case list(String)
      /// The value of one of its properties.
      case property(String)
      /// Text that is always the same.
      case words(String)
    }
  }

  /// Secondary resources that one must wait for: of those that there are, all are made before it.
  let order: [String: [String]]
  /// Secondary resources for which what refers to the resource waits: in CloudFormation they are part of it.
  let awaited: [Awaited]
  /// Whether `hashicorp/awscc` has what is awaited in the resource itself.
  let isWholeInAWSCC: Bool

  /// The type of the resource that keeps the name, where a property's presence decides about it.
  func primaryType(of resource: Resource) -> String {
    if let alternative, let value = resource[alternative.property], value != .absent { return alternative.resource }
    return fanOuts.first { resource[$0.property].map { $0 != .absent && !$0.isEmptyCollection } ?? false }?.resource
      ?? self.resource
  }

  /// The attributes to which references can lead.
  var attributes: [String] {
    references.compactMap { name, form in if case .missing = form { nil } else { name } }.sorted()
  }

  /// Whether a resource leaves a snapshot of its data when it goes.
  func leavesSnapshot(_ resource: Resource) -> Bool {
    guard let snapshot else { return false }
    return (resource.settings.deletionPolicy ?? (snapshot.isDefault ? .snapshot : .delete)) == .snapshot
  }

  /// Another resource that a property's presence asks for.
  struct Alternative: Sendable {
    let property: String
    let resource: String
  }

  /// One resource per element of a list property, instead of one for all.
  struct FanOut: Sendable {
    let property: String
    let resource: String
    let argument: String
    /// The member of an element that is the argument's value; `nil` where the element itself is.
    let member: String?
  }

  /// Another entry of the table, for resources that have a property.
  struct Variant: Sendable {
    let property: String
    let entry: String
  }

  /// The arguments by which a resource leaves a snapshot of its data.
  struct Snapshot: Sendable {
    /// The argument that names the snapshot, or asks for one.
    let name: String
    /// Whether the argument is a yes, and the name is made up by the provider.
    let isFlag: Bool
    /// The argument that says that there is to be none, where there is one.
    let skip: String?
    /// Whether CloudFormation makes one unless told otherwise.
    let isDefault: Bool
  }

  /// A secondary resource for which others wait.
  struct Awaited: Sendable {
    let type: String
    /// The types of those that wait; empty for all.
    let waiters: [String]

    /// Whether a resource of a type waits.
    func concerns(_ waiter: String) -> Bool { waiters.isEmpty || waiters.contains(waiter) }
  }

  /// An argument that something else moves while the resource stands.
  struct Drift: Sendable {
    let argument: String
    /// The CloudFormation types that move it, where one of the stack refers to the resource; empty for the service itself.
    let movers: [String]
    let tests: [PropertyTest]
  }

  /// The facts of an entry before its rows.
  struct Head: Sendable {
    var references: [String: ReferenceForm] = [:]
    var links: [String: [Link]] = [:]
    var fanOuts: [FanOut] = []
    var alternative: Alternative?
    var order: [String: [String]] = [:]
    var awaited: [Awaited] = []
    var isWholeInAWSCC = false
    var variants: [Variant] = []
    var host: String?
    var retention: String?
    var snapshot: Snapshot?
    var successor: [PropertyTest]?
    var drifts: [Drift] = []
    var secrets: [String] = []
  }

  let type: String
  let resource: String
  /// The function that lowers the whole resource, or completes it, where rows are not enough.
  let function: String?
  let references: [String: ReferenceForm]
  let links: [String: [Link]]
  let fanOuts: [FanOut]
  let alternative: Alternative?
  /// Other entries of the table, for resources that have a property; the first that fits counts.
  let variants: [Variant]
  /// The property that names the resource of which this one is a part: a schema of its API, a version of its function.
  let host: String?
  /// The argument that keeps the real thing when it leaves the configuration.
  let retention: String?
  /// How the last state of the data is kept when the resource goes.
  let snapshot: Snapshot?
  /// When its successor is made before it goes, as CloudFormation does; `nil` for never.
  let successor: [PropertyTest]?
  /// The arguments that others move.
  let drifts: [Drift]
  /// The attributes of references that the provider holds for secrets.
  let secrets: [String]
  let rows: RowSet

  init(type: String, resource: String, function: String?, head: Head, rows: RowSet) {
    self.type = type
    self.resource = resource
    self.function = function
    references = head.references
    links = head.links
    fanOuts = head.fanOuts
    alternative = head.alternative
    order = head.order
    awaited = head.awaited
    isWholeInAWSCC = head.isWholeInAWSCC
    variants = head.variants
    host = head.host
    retention = head.retention
    snapshot = head.snapshot
    successor = head.successor
    drifts = head.drifts
    secrets = head.secrets
    self.rows = rows
  }
}

/// The rows of a resource or nested property type, and what its block needs besides.
struct RowSet: Sendable {
  /// What a block needs although CloudFormation does not ask for it.
  enum Need: Sendable {
    /// A name made of the stack's and the resource's, at most `limit` bytes.
    case name(argument: String, limit: Int)
    /// A value that stands where none is given.
    case fallback(Fallback)
    /// A property that must be given.
    case property(argument: String, String)
  }

  /// A value that stands where none is given.
  struct Fallback: Sendable {
    /// Where the value stands: in a block of the block at hand, if that is there.
    let path: [String]
    let value: Document
    /// Another property whose value it is, in place of `value`; where that has none, there is no default.
    let source: PropertyTest.Place?
    /// When it does.
    let tests: [PropertyTest]
    /// The property that gives the argument, if one does as it is.
    var property: String?
  }

  var rows: [TableRow] = []
  var needs: [Need] = []
  private var index = NameIndex()

  /// The row of a property.
  subscript(property: String) -> TableRow? { index[property].map { rows[$0] } }

  mutating func add(_ row: TableRow) {
    index.add(row.property, at: rows.count)
    rows.append(row)
  }
}

/// What becomes of one property.
final class TableRow: Sendable {
  /// What the property is in the target.
  enum Kind: Sendable {
    /// An argument.
    case attribute
    /// A nested block; at most one of them, or one per element.
    case block(isSingle: Bool)
    /// An argument that has members of its own: an object, or a list of them.
    case object(isSingle: Bool)
    /// Nothing: its children stand in the parent's block.
    case flatten
    /// Nothing, for the reason given.
    case refused(String)
    /// Nothing, and nothing is lost: the reason.
    case dropped(String)
  }

  let property: String
  let kind: Kind
  /// Where the value goes, from the block at hand.
  let path: [String]
  /// The secondary resource to which the value belongs.
  let secondary: String?
  let transform: Transform?
  /// Whether a block around an empty collection is left out.
  let omitsEmpty: Bool
  /// Whether a person decided the row; derived rows follow from the names and may be made again.
  let isDecided: Bool
  let children: RowSet
  /// Whether the property becomes nothing.
  let isLost: Bool
  /// Whether the value stands in the block at hand as it is.
  let isPlain: Bool

  init(_ draft: Draft) {
    property = draft.property
    kind = draft.kind
    path = draft.path
    secondary = draft.secondary
    transform = draft.transform
    omitsEmpty = draft.omitsEmpty
    isDecided = draft.isDecided
    children = draft.children
    switch kind {
    case .refused, .dropped: isLost = true
    default: isLost = false
    }
    if case .attribute = kind {
      isPlain = secondary == nil && transform == nil && !path.isEmpty
    } else {
      isPlain = false
    }
  }

  /// The row without its secondary resource, for the values inside that.
  func primary(transform: Transform?, path: [String]? = nil) -> TableRow {
    TableRow(
      Draft(
        property: property, kind: kind, path: path ?? self.path, secondary: nil, transform: transform,
        omitsEmpty: omitsEmpty,
        isDecided: isDecided, children: children))
  }

  /// Whether the value is a nested block.
  var isBlock: Bool {
    if case .block = kind { return true }
    return false
  }

  /// A row that is being decoded.
  struct Draft {
    var property: String
    var kind: Kind
    var path: [String] = []
    var secondary: String?
    var transform: Transform?
    var omitsEmpty = false
    var isDecided = false
    var children = RowSet()
  }

  /// A change of the value on its way, by name.
  struct Transform: Sendable {
    var name: String
    var arguments: [String]
  }
}
