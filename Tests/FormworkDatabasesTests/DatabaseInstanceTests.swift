import Formwork
import FormworkDatabases
import TestSupport
import Testing

/// A database in a network.
struct DatabaseInstanceTests {
  private static func network() -> Network { Network("Net", isolatedSubnets: ["10.0.1.0/24", "10.0.2.0/24"]) }

  private static func database(
    storage: Value<Int> = 20, in network: Network = network(), backups: Value<Int> = 7, line: Int = #line
  ) -> DatabaseInstance {
    DatabaseInstance(
      "Orders", engine: .postgres("17.6"), instanceClass: "db.t4g.micro", storage: storage, in: network,
      credentials: .managed(username: "orders"), backupRetention: backups, line: line)
  }

  @Test func `A database is encrypted, closed and stays`() throws {
    let stack = Stack("S") { Self.database() }
    #expect(findings(in: stack).isEmpty)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Orders") == """
        {"Type":"AWS::RDS::DBInstance","DeletionPolicy":"RetainExceptOnCreate","UpdateReplacePolicy":"Retain","Properties":\
        {"DBInstanceClass":"db.t4g.micro","Engine":"postgres","EngineVersion":"17.6","AllocatedStorage":"20",\
        "StorageType":"gp3","StorageEncrypted":true,"MasterUsername":"orders","ManageMasterUserPassword":true,\
        "DBSubnetGroupName":{"Ref":"OrdersSubnets"},"VPCSecurityGroups":[{"Ref":"OrdersSecurityGroup"}],\
        "PubliclyAccessible":false,"MultiAZ":false,"BackupRetentionPeriod":7,"CopyTagsToSnapshot":true}}
        """)
    #expect(
      try compact(stack, .terraform, "resource", "aws_db_instance", "orders", "allocated_storage")
        == #""20""#)
    #expect(
      try compact(stack, .terraform, "resource", "aws_db_instance", "orders", "lifecycle", "prevent_destroy") == "true")
    #expect(
      try compact(stack, .terraform, "resource", "aws_db_subnet_group", "orders_subnets", "subnet_ids")
        == #"["${aws_subnet.net_isolated_subnet1.id}","${aws_subnet.net_isolated_subnet2.id}"]"#)
  }

  @Test func `Those are let in who are named, at the engine's port`() throws {
    for (engine, port) in [
      (DatabaseEngine.postgres("17"), 5432), (.mysql("8.4"), 3306), (.mariadb("11.4"), 3306),
    ] {
      let stack = Stack("S") {
        let network = Self.network()
        let workers = SecurityGroup("Workers", in: network, description: "Functions")
        let database = DatabaseInstance(
          "Orders", engine: engine, instanceClass: "db.t4g.micro", storage: 20, in: network,
          credentials: .managed(username: "orders"))
        database.reachable(from: workers, description: "Functions")
      }
      #expect(
        try compact(
          stack, .cloudFormation, "Resources", "OrdersSecurityGroupFromWorkersTCP\(port)", "Properties") == """
            {"GroupId":{"Ref":"OrdersSecurityGroup"},"IpProtocol":"tcp","SourceSecurityGroupId":{"Ref":"Workers"},\
            "Description":"Functions","FromPort":\(port),"ToPort":\(port)}
            """)
    }
  }

  @Test func `Credentials are those of a secret`() throws {
    let stack = Stack("S") {
      let secret = Secret("Admin", value: .generated(key: "password", in: ["username": "admin"]))
      DatabaseInstance(
        "Orders", engine: .mysql("8.4"), instanceClass: "db.t4g.micro", storage: 20, databaseName: "orders",
        in: Self.network(), credentials: .secret(secret), identifier: "orders", multiAZ: true, deletionProtection: true)
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Orders", "Properties", "MasterUserPassword")
        == #"{"Fn::Sub":"{{resolve:secretsmanager:${Admin}:SecretString:password}}"}"#)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Orders", "Properties", "ManageMasterUserPassword") == "nothing")
  }

  @Test func `Storage, backups and subnets that RDS refuses are found`() {
    let stack = Stack("S") {
      let network = Network("One", isolatedSubnets: ["10.0.1.0/24"])
      Self.database(storage: 10, in: network, backups: 60, line: #line)
    }
    #expect(
      findings(in: stack) == [
        """
        +2: error: Orders would have 10 GiB of storage [out-of-range]
          hint: 20 to 65,536 GiB are allowed
        """,
        """
        +2: error: Orders would keep backups for 60 days [out-of-range]
          hint: 0 to 35 days are allowed
        """,
        """
        +2: error: Orders has 1 isolated or private subnet [out-of-range]
          hint: a database needs subnets in two zones at least; state their blocks in the Network
        """,
      ])
  }

  @Test func `Nothing but ids differs once it is renamed`() throws {
    func stack(_ id: String, _ former: String?) -> Stack {
      Stack("Shop") {
        DatabaseInstance(
          id, engine: .postgres("17.6"), instanceClass: "db.t4g.micro", storage: 20, in: Self.network(),
          credentials: .managed(username: "orders")
        )
        .formerly(former)
      }
    }
    let differences = try renameDifferences(stack("Old", nil), stack("New", "Old"))
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
  }
}
