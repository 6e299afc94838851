import Formwork
import FormworkDSL
import FormworkIR
import FormworkNetworking
import FormworkRDS
import FormworkSchemas

/// A database of Amazon RDS in a network, which only those reach who are let in.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, SAM | `AWS::RDS::DBInstance` that stays when it leaves the stack, `AWS::RDS::DBSubnetGroup`, `AWS::EC2::SecurityGroup` |
/// | Terraform | `aws_db_instance` with `prevent_destroy`, `aws_db_subnet_group`, `aws_security_group` |
///
/// ```swift
/// let database = DatabaseInstance(
///   "Orders", engine: .postgres("17.6"), instanceClass: "db.t4g.micro", storage: 20, in: network,
///   credentials: .managed(username: "orders"))
/// database.reachable(from: workers)
/// ```
/// It stands in the isolated subnets, or in the private ones where there are none; the internet does not reach it. What is stored
/// is encrypted, and backups are kept for a week.
@dynamicMemberLookup
public struct DatabaseInstance: ResourceDeclaration, DataConstruct {
  /// The generated resource beneath.
  public let resource: RDS.DBInstance
  /// The group that says who reaches the database.
  public let securityGroup: SecurityGroup
  private let port: UInt16

  /// A database.
  ///
  /// - Parameters:
  ///   - id: The name in its scope.
  ///   - engine: What it runs: `.postgres("17.6")`.
  ///   - instanceClass: Such as `db.t4g.micro` (DB instance classes, Amazon RDS User Guide).
  ///   - storage: In GiB; 20 at least.
  ///   - storageType: `.gp3` without it.
  ///   - databaseName: The first database on it; none without it.
  ///   - network: The network, with subnets in two zones at least.
  ///   - credentials: The administrator's: `.managed(username: "app")` or `.secret(secret)`.
  ///   - identifier: Its name in RDS; AWS makes one up without it.
  ///   - multiAZ: Whether a second instance in another zone takes over when the first fails.
  ///   - backupRetention: For how many days backups are kept: up to 35, none with 0.
  ///   - deletionProtection: Whether RDS refuses to delete it.
  ///   - content: Children: `Properties`, `Tags`.
  public init(
    _ id: String, engine: DatabaseEngine, instanceClass: Value<String>, storage: Value<Int>,
    storageType: Value<OneOf<RDS.DBInstance.StorageType>> = .gp3, databaseName: Value<String>? = nil,
    in network: Network, credentials: DatabaseCredentials, identifier: Value<String>? = nil,
    multiAZ: Value<Bool> = false, backupRetention: Value<Int> = 7, deletionProtection: Value<Bool>? = nil,
    fileID: String = #fileID, line: Int = #line,
    @ConstructBuilder<RDS.DBInstance> content: () -> [ConstructChild<RDS.DBInstance>] = { [] }
  ) {
    let content = ConstructContent(id, fileID, line, content)
    let location = content.location
    let (group, subnets) = DeclarationContext.within(id, at: location) {
      let path = DeclarationContext.current.scope?.path ?? id
      return (
        SecurityGroup(
          "SecurityGroup", in: network, description: "Connections to \(Value(path))", fileID: fileID, line: line
        ).made(MadeName(in: "GroupDescription", of: path, .whole)),
        RDS.DBSubnetGroup(
          "Subnets", dbSubnetGroupDescription: "Subnets of \(Value(path))", subnetIds: network.innerSubnets,
          fileID: fileID, line: line
        ).made(MadeName(in: "DBSubnetGroupDescription", of: path, .whole))
      )
    }
    var bag = PropertyBag(capacity: 20)
    bag.set("DBInstanceIdentifier", identifier)
    bag.set("DBInstanceClass", instanceClass)
    bag.set("Engine", Value<String>(engine.name))
    bag.set("EngineVersion", engine.version)
    bag.set("DBName", databaseName)
    // RDS has this number as text.
    bag.properties.append(
      Property("AllocatedStorage", storage.term.wholeNumber.map { .string(String($0)) } ?? storage.term))
    bag.set("StorageType", storageType)
    bag.set("StorageEncrypted", Value<Bool>(true))
    bag.set("MasterUsername", credentials.username)
    bag.set("MasterUserPassword", credentials.password)
    if credentials.password == nil { bag.set("ManageMasterUserPassword", Value<Bool>(true)) }
    bag.set("DBSubnetGroupName", subnets.ref)
    bag.set("VPCSecurityGroups", Value<[String]>([group.groupId]))
    bag.set("PubliclyAccessible", Value<Bool>(false))
    bag.set("MultiAZ", multiAZ)
    bag.set("BackupRetentionPeriod", backupRetention)
    bag.set("DeletionProtection", deletionProtection)
    bag.set("CopyTagsToSnapshot", Value<Bool>(true))
    let findings = Self.findings(id: DeclarationContext.id(id), storage, backupRetention, network, at: location)
    resource = content.resource(
      id, bag, settings: .data, companions: [.made(group.node), .made(subnets.node)] + findings)
    securityGroup = group
    port = engine.port
  }

  private init(resource: RDS.DBInstance, securityGroup: SecurityGroup, port: UInt16) {
    self.resource = resource
    self.securityGroup = securityGroup
    self.port = port
  }

  private static func findings(
    id: String, _ storage: Value<Int>, _ backups: Value<Int>, _ network: Network, at location: SourceLocation
  ) -> [Element] {
    var found: [Element] = []
    func find(_ what: String, hint: String) {
      found.append(.finding(Diagnostic(.error, .outOfRange, "\(id) \(what)", at: location, hint: hint)))
    }
    if let size = storage.term.wholeNumber, !(20...65_536).contains(size) {
      find("would have \(size) GiB of storage", hint: "20 to 65,536 GiB are allowed")
    }
    if let days = backups.term.wholeNumber, !(0...35).contains(days) {
      find("would keep backups for \(days) days", hint: "0 to 35 days are allowed")
    }
    let count = network.innerSubnetCount
    if count < 2 {
      find(
        "has \(count == 0 ? "no" : "1") isolated or private subnet\(count == 0 ? "s" : "")",
        hint: "a database needs subnets in two zones at least; state their blocks in the Network")
    }
    return found
  }

  /// The type that holds the data.
  public static var releasedType: String { RDS.DBInstance.schema.type }

  /// The declaration underneath.
  public var node: ResourceNode { resource.node }

  /// The same with another declaration underneath.
  public func replacing(_ node: ResourceNode) -> DatabaseInstance {
    DatabaseInstance(resource: .declared(by: node), securityGroup: securityGroup, port: port)
  }

  /// The name under which it is reached.
  public var endpointAddress: Value<String> { resource.endpointAddress }
  /// The port at which it is reached.
  public var endpointPort: Value<String> { resource.endpointPort }
  /// The ARN of the secret that RDS keeps for `.managed` credentials.
  public var managedSecretArn: Value<String> { resource.masterUserSecretSecretArn }

  /// Lets what has a security group connect to the database, at the engine's port: a statement of the stack.
  public func reachable(
    from group: SecurityGroup, description: Value<String>? = nil, fileID: String = #fileID, line: Int = #line
  ) -> ConnectionStatement {
    securityGroup.reachable(from: group, on: .tcp(port), description: description, fileID: fileID, line: line)
  }

  /// Says which attributes there are.
  @available(
    *, unavailable,
    message:
      "a DatabaseInstance has no such attribute; it has .endpointAddress, .endpointPort, .managedSecretArn, .securityGroup, .ref, and .resource for the generated type beneath"
  )
  public subscript(dynamicMember name: String) -> Value<String> { endpointAddress }
}
