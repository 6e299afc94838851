import FormworkDSL
import FormworkIR
import FormworkRelations
import FormworkServerless

/// A table of Amazon DynamoDB that is paid by request.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, SAM | `AWS::DynamoDB::Table` that stays when it leaves the stack |
/// | Terraform | `aws_dynamodb_table` with `prevent_destroy` |
///
/// ```swift
/// let orders = Table("Orders", partitionKey: .string("id"), stream: .newAndOldImages)
/// ```
/// What it was in the last 35 days can be restored, which costs by size.
@dynamicMemberLookup
public struct Table: ResourceDeclaration, DataConstruct {
  /// The generated resource beneath.
  public let resource: DynamoDB.Table

  /// A table.
  ///
  /// - Parameters:
  ///   - id: The name in its scope.
  ///   - tableName: 3 to 255 letters, digits, `-`, `_` and `.`. AWS makes one up without it.
  ///   - partitionKey: The attribute by which items are spread.
  ///   - sortKey: The attribute by which items of one partition key are ordered.
  ///   - indexes: Global and local secondary indexes.
  ///   - stream: What the stream of changes tells; there is none without it.
  ///   - timeToLive: The attribute with the time at which an item goes, in seconds since 1970.
  ///   - recoverable: Whether the table can be restored to any point of the last 35 days.
  ///   - key: The key of yours that encrypts the table; DynamoDB's own without it.
  ///   - content: Children: `Properties`, `Tags`, `Admit`.
  public init(
    _ id: String, tableName: Value<String>? = nil, partitionKey: TableKey, sortKey: TableKey? = nil,
    indexes: [TableIndex] = [], stream: Value<OneOf<DynamoDB.Table.StreamViewType>>? = nil,
    timeToLive: Value<String>? = nil, recoverable: Bool = true, key: (any Connectable)? = nil,
    fileID: String = #fileID, line: Int = #line,
    @ConstructBuilder<DynamoDB.Table> content: () -> [ConstructChild<DynamoDB.Table>] = { [] }
  ) {
    let content = ConstructContent(id, fileID, line, content)
    let keys = [partitionKey] + (sortKey.map { [$0] } ?? [])
    var bag = PropertyBag(capacity: 9)
    bag.set("TableName", tableName)
    bag.set("BillingMode", Value<String>("PAY_PER_REQUEST"))
    bag.set("AttributeDefinitions", Value<JSON>(term: .list(TableKey.definitions(of: keys + indexes.flatMap(\.keys)))))
    bag.set("KeySchema", Value<JSON>(term: TableKey.schema(of: keys)))
    for (name, isLocal) in [("GlobalSecondaryIndexes", false), ("LocalSecondaryIndexes", true)] {
      let terms = indexes.filter { $0.isLocal == isLocal }.map { $0.term(in: partitionKey) }
      if !terms.isEmpty { bag.set(name, Value<JSON>(term: .list(terms))) }
    }
    bag.set("StreamSpecification", stream.map { DynamoDB.Table.StreamSpecification(streamViewType: $0) })
    bag.set(
      "TimeToLiveSpecification",
      timeToLive.map { DynamoDB.Table.TimeToLiveSpecification(enabled: true, attributeName: $0) })
    if recoverable {
      bag.set(
        "PointInTimeRecoverySpecification",
        DynamoDB.Table.PointInTimeRecoverySpecification(pointInTimeRecoveryEnabled: true))
    }
    bag.set(
      "SSESpecification",
      key.map {
        DynamoDB.Table.SSESpecification(
          sseEnabled: true, kmsMasterKeyId: Value(term: ResourceAccess.arn(of: $0.relationEnd)), sseType: "KMS")
      })
    resource = content.resource(id, bag, settings: .data)
  }

  private init(resource: DynamoDB.Table) { self.resource = resource }

  /// A table that exists, by its ARN.
  public static func existing(arn: Value<String>) -> Existing { Existing("AWS::DynamoDB::Table", arn: arn) }

  /// The type that holds the data.
  public static var releasedType: String { DynamoDB.Table.schema.type }

  /// The declaration underneath.
  public var node: ResourceNode { resource.node }

  /// The same with another declaration underneath.
  public func replacing(_ node: ResourceNode) -> Table { Table(resource: .declared(by: node)) }

  /// The table's ARN.
  public var arn: Value<String> { resource.arn }
  /// The table's name.
  public var tableName: Value<String> { resource.tableName }
  /// The ARN of the stream of changes.
  public var streamArn: Value<String> { resource.streamArn }

  /// Says which attributes there are.
  @available(
    *, unavailable,
    message:
      "a Table has no such attribute; it has .arn, .tableName, .streamArn, .ref, and .resource for the generated type beneath"
  )
  public subscript(dynamicMember name: String) -> Value<String> { arn }
}

/// An attribute that is a key of a table or index.
public struct TableKey: Sendable, Equatable {
  let name: String
  let type: String

  /// Text.
  public static func string(_ name: String) -> TableKey { TableKey(name: name, type: "S") }
  /// A number.
  public static func number(_ name: String) -> TableKey { TableKey(name: name, type: "N") }
  /// Bytes.
  public static func binary(_ name: String) -> TableKey { TableKey(name: name, type: "B") }

  /// The definitions of attributes, each once.
  static func definitions(of keys: [TableKey]) -> [Term] {
    var seen: [TableKey] = []
    for key in keys where !seen.contains(key) { seen.append(key) }
    return seen.map {
      .map([MapEntry("AttributeName", .string($0.name)), MapEntry("AttributeType", .string($0.type))])
    }
  }

  /// The schema of a key.
  static func schema(of keys: [TableKey]) -> Term {
    .list(
      zip(keys, ["HASH", "RANGE"]).map { key, type in
        .map([MapEntry("AttributeName", .string(key.name)), MapEntry("KeyType", .string(type))])
      })
  }
}

/// A secondary index of a table, with all attributes unless some are named.
public struct TableIndex: Sendable {
  let name: String
  let partitionKey: TableKey?
  let sortKey: TableKey?
  let including: [String]?
  let isLocal: Bool

  /// An index with keys of its own.
  public static func global(
    _ name: String, partitionKey: TableKey, sortKey: TableKey? = nil, including attributes: [String]? = nil
  ) -> TableIndex {
    TableIndex(name: name, partitionKey: partitionKey, sortKey: sortKey, including: attributes, isLocal: false)
  }

  /// An index with the table's partition key and another order; the table must be made with it.
  public static func local(_ name: String, sortKey: TableKey, including attributes: [String]? = nil) -> TableIndex {
    TableIndex(name: name, partitionKey: nil, sortKey: sortKey, including: attributes, isLocal: true)
  }

  var keys: [TableKey] { [partitionKey, sortKey].compactMap { $0 } }

  func term(in tableKey: TableKey) -> Term {
    let projection: [MapEntry] =
      if let including {
        including.isEmpty
          ? [MapEntry("ProjectionType", .string("KEYS_ONLY"))]
          : [
            MapEntry("ProjectionType", .string("INCLUDE")),
            MapEntry("NonKeyAttributes", .list(including.map { .string($0) })),
          ]
      } else {
        [MapEntry("ProjectionType", .string("ALL"))]
      }
    return .map([
      MapEntry("IndexName", .string(name)),
      MapEntry("KeySchema", TableKey.schema(of: [partitionKey ?? tableKey] + (sortKey.map { [$0] } ?? []))),
      MapEntry("Projection", .map(projection)),
    ])
  }
}
