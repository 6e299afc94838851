import FormworkIR

/// How `hashicorp/aws` has one CloudFormation type: a decoded entry of the mapping table.
final class AWSMapping: Sendable {
  /// An attribute to which references can lead.
  enum ReferenceForm: Sendable {
    case attribute(String)
    case text([Piece])
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
      /// The value of one of its properties.
      case property(String)
    }
  }

  /// Secondary resources that one must wait for: of those that there are, all are made before it.
  let order: [String: [String]]
  /// Secondary resources for which whatever refers to the resource waits: in CloudFormation they are part of it.
  let awaited: [String]

  /// The type of the resource that keeps the name, where a property's presence decides about it.
  func primaryType(of resource: Resource) -> String {
    if let alternative, let value = resource[alternative.property], value != .absent { return alternative.resource }
    return fanOuts.first { resource[$0.property].map { $0 != .absent && !$0.isEmptyCollection } ?? false }?.resource
      ?? self.resource
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
  }

  let type: String
  let resource: String
  /// The function that lowers the whole resource, where rows are not enough.
  let function: String?
  let references: [String: ReferenceForm]
  let links: [String: [Link]]
  let fanOuts: [FanOut]
  let alternative: Alternative?
  /// The argument that keeps the real thing when it leaves the configuration.
  let retention: String?
  let rows: RowSet

  init(
    type: String, resource: String, function: String?, references: [String: ReferenceForm], links: [String: [Link]],
    fanOuts: [FanOut], alternative: Alternative?, order: [String: [String]], awaited: [String],
    retention: String?, rows: RowSet
  ) {
    self.type = type
    self.resource = resource
    self.function = function
    self.references = references
    self.links = links
    self.fanOuts = fanOuts
    self.alternative = alternative
    self.order = order
    self.awaited = awaited
    self.retention = retention
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
    case fallback(argument: String, Document)
    /// A property that must be given.
    case property(argument: String, String)
  }

  var rows: [TableRow] = []
  var needs: [Need] = []
  var index: [String: Int] = [:]

  /// The row of a property.
  subscript(property: String) -> TableRow? { index[property].map { rows[$0] } }

  mutating func add(_ row: TableRow) {
    index[row.property] = rows.count
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
    /// Nothing: its children stand in the parent's block.
    case flatten
    /// Nothing, for the reason given.
    case refused(String)
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

  init(_ draft: Draft) {
    property = draft.property
    kind = draft.kind
    path = draft.path
    secondary = draft.secondary
    transform = draft.transform
    omitsEmpty = draft.omitsEmpty
    isDecided = draft.isDecided
    children = draft.children
  }

  /// The row without its secondary resource, for the values inside that.
  func primary(transform: Transform?) -> TableRow {
    TableRow(
      Draft(
        property: property, kind: kind, path: path, secondary: nil, transform: transform, omitsEmpty: omitsEmpty,
        isDecided: isDecided, children: children))
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
