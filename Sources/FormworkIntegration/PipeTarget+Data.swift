import Formwork
import FormworkDSL
import FormworkIR
import FormworkRelations

extension PipeTarget {
  /// Statements of Amazon Redshift, run by its Data API as the user of a secret.
  ///
  /// - Parameters:
  ///   - statements: SQL, 40 at most; a whole statement may be a path in the record.
  ///   - warehouse: A cluster, or a workgroup of Redshift Serverless.
  ///   - database: The database.
  ///   - secret: The secret with the user and password, which the pipe's role may read.
  ///   - name: What the statements are called in lists.
  ///   - tellsEnd: Whether EventBridge gets an event when they have run.
  public static func statements(
    _ statements: [Value<String>], on warehouse: some Connectable, database: Value<String>, secret: some Connectable,
    named name: Value<String>? = nil, tellsEnd: Bool = false
  ) -> PipeTarget {
    var target = PipeTarget(warehouse.relationEnd)
    target.setStatements(
      statements, database, ("SecretManagerArn", ResourceAccess.arn(of: secret.relationEnd)), name, tellsEnd)
    target.uses = [PipeParts.Use(["secretsmanager:GetSecretValue"], secret.relationEnd)]
    return target
  }

  /// Statements of a cluster of Amazon Redshift, run by its Data API as a user of the database, for whom the pipe's role may get
  /// a password that holds for minutes.
  ///
  /// - Parameters:
  ///   - statements: SQL, 40 at most; a whole statement may be a path in the record.
  ///   - cluster: The identifier of the cluster.
  ///   - database: The database.
  ///   - user: The user.
  ///   - name: What the statements are called in lists.
  ///   - tellsEnd: Whether EventBridge gets an event when they have run.
  public static func statements(
    _ statements: [Value<String>], onCluster cluster: Value<String>, database: Value<String>, user: Value<String>,
    named name: Value<String>? = nil, tellsEnd: Bool = false
  ) -> PipeTarget {
    func arn(_ kind: String, _ rest: Value<String>? = nil) -> Term {
      let prefix: Value<String> =
        "arn:\(Value<String>.partition):redshift:\(Value<String>.region):\(Value<String>.accountId):\(kind):\(cluster)"
      return rest.map { "\(prefix)/\($0)" as Value<String> }?.term ?? prefix.term
    }
    var target = PipeTarget(.existing(type: "AWS::Redshift::Cluster", arn: arn("cluster")))
    target.setStatements(statements, database, ("DbUser", user.term), name, tellsEnd)
    // Amazon Redshift permissions, Permissions for Amazon EventBridge targets.
    target.rights = [
      AccessRight(["redshift:GetClusterCredentials"], on: [arn("dbname", database), arn("dbuser", user)])
    ]
    return target
  }

  private mutating func setStatements(
    _ statements: [Value<String>], _ database: Value<String>, _ user: (String, Term?), _ name: Value<String>?,
    _ tellsEnd: Bool
  ) {
    set(
      "RedshiftDataParameters",
      [
        ("Database", database.term), user, ("Sqls", .list(statements.map(\.term))), ("StatementName", name?.term),
        ("WithEvent", tellsEnd ? .bool(true) : nil),
      ])
  }

  /// Rows of a table of Amazon Timestream for LiveAnalytics.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - time: When it was measured: a path in the record.
  ///   - unit: What the time is counted in: `MILLISECONDS`, `SECONDS`, `MICROSECONDS`, `NANOSECONDS`.
  ///   - version: The version of the row; of two with the same time and dimensions the higher stays.
  ///   - dimensions: The dimensions by name, each a path in the record.
  ///   - measures: The measures by name, each a path and a type, such as `.double("$.data.speed")`.
  public static func rows(
    of table: some Connectable, time: Value<String>, unit: Value<String> = "MILLISECONDS", version: Value<String>,
    dimensions: [String: Value<String>], measures: [String: PipeMeasure]
  ) -> PipeTarget {
    var target = PipeTarget(table.relationEnd)
    let dimensions = dimensions.sorted { $0.key < $1.key }.map {
      Term.map([
        MapEntry("DimensionName", .string($0.key)), MapEntry("DimensionValue", $0.value.term),
        MapEntry("DimensionValueType", .string("VARCHAR")),
      ])
    }
    let measures = measures.sorted { $0.key < $1.key }.map {
      Term.map([
        MapEntry("MeasureName", .string($0.key)), MapEntry("MeasureValue", $0.value.path.term),
        MapEntry("MeasureValueType", .string($0.value.type)),
      ])
    }
    target.set(
      "TimestreamParameters",
      [
        ("TimeValue", time.term), ("EpochTimeUnit", unit.term), ("TimeFieldType", .string("EPOCH")),
        ("VersionValue", version.term), ("DimensionMappings", .list(dimensions)),
        ("SingleMeasureMappings", measures.isEmpty ? nil : .list(measures)),
      ])
    // The address of the service is asked for first, of no resource (Actions, resources, and condition keys for Amazon
    // Timestream).
    target.rights = [AccessRight(["timestream:DescribeEndpoints"], on: [.string("*")])]
    return target
  }
}

/// A measure of a row: where it stands in the record, and of what type it is.
public struct PipeMeasure: Sendable {
  let path: Value<String>
  let type: String

  /// A floating-point number.
  public static func double(_ path: Value<String>) -> PipeMeasure { PipeMeasure(path: path, type: "DOUBLE") }
  /// A whole number.
  public static func bigint(_ path: Value<String>) -> PipeMeasure { PipeMeasure(path: path, type: "BIGINT") }
  /// A yes or no.
  public static func boolean(_ path: Value<String>) -> PipeMeasure { PipeMeasure(path: path, type: "BOOLEAN") }
  /// A text.
  public static func varchar(_ path: Value<String>) -> PipeMeasure { PipeMeasure(path: path, type: "VARCHAR") }
  /// A time.
  public static func timestamp(_ path: Value<String>) -> PipeMeasure { PipeMeasure(path: path, type: "TIMESTAMP") }
}
