import Formwork
import FormworkEC2
import FormworkRDS
import FormworkSecretsManager

extension Stack {
  static let serviceLifecyclePostgres = Stack("ServiceLifecyclePostgres") {
    let name = Parameter.string(
      "DBName", default: "servicelifecycle", description: "Database name", pattern: "[a-zA-Z][a-zA-Z0-9]*",
      length: 1...64, message: "Must begin with a letter and contain only alphanumeric characters")

    let vpc = EC2.VPC(
      "VPC", cidrBlock: "10.0.0.0/16", enableDnsHostnames: true, enableDnsSupport: true,
      tags: ["Name": "ServiceLifecycle-VPC"])
    let subnets = (1...2).map { number in
      EC2.Subnet(
        "PrivateSubnet\(number)", vpcId: vpc.ref,
        availabilityZone: Value<[String]>.availabilityZones()[Value(number - 1)],
        cidrBlock: Value("10.0.\(number + 2).0/24"), mapPublicIpOnLaunch: false,
        tags: ["Name": Value("ServiceLifecycle-Private-Subnet-\(number)")])
    }
    let inner = EC2.SecurityGroup(
      "DatabaseSecurityGroup", groupDescription: "Security group for PostgreSQL database",
      groupName: "ServiceLifecycle-DB-SG", tags: ["Name": "ServiceLifecycle-DB-SecurityGroup"], vpcId: vpc.ref)
    let outer = EC2.SecurityGroup(
      "LambdaSecurityGroup", groupDescription: "Security group for Lambda function",
      groupName: "ServiceLifecycle-Lambda-SG",
      securityGroupEgress: [
        .init(
          ipProtocol: "tcp", cidrIp: "10.0.0.0/16", description: "Allow PostgreSQL access within VPC only",
          fromPort: 5432, toPort: 5432)
      ],
      tags: ["Name": "ServiceLifecycle-Lambda-SecurityGroup"], vpcId: vpc.ref)
    EC2.SecurityGroupIngress(
      "DatabaseSecurityGroupIngress", ipProtocol: "tcp",
      description: "Allow PostgreSQL access from Lambda security group", fromPort: 5432, groupId: inner.ref,
      sourceSecurityGroupId: outer.ref, toPort: 5432)

    let secret = SecretsManager.Secret(
      "DatabaseSecret", description: "RDS database credentials",
      generateSecretString: .init(
        excludeCharacters: #""@/\\"#, generateStringKey: "password", passwordLength: 16,
        secretStringTemplate: #"{"username":"postgres"}"#),
      name: "\(.stackName)-db-credentials")
    let user = Value<String>.secret(secret.ref, key: "username")
    let password = Value<String>.secret(secret.ref, key: "password")
    let group = RDS.DBSubnetGroup(
      "DatabaseSubnetGroup", dbSubnetGroupDescription: "Subnet group for PostgreSQL database",
      subnetIds: Value(subnets.map(\.ref)), tags: ["Name": "ServiceLifecycle-DB-SubnetGroup"])
    let database = RDS.DBInstance(
      "PostgreSQLDatabase", allocatedStorage: "20", backupRetentionPeriod: 0, dbInstanceClass: "db.t3.micro",
      dbInstanceIdentifier: "servicelifecycle-postgres", dbName: name, dbSubnetGroupName: group.ref,
      deletionProtection: false, engine: "postgres", engineVersion: "17.6", masterUserPassword: password,
      masterUsername: user, multiAZ: false, publiclyAccessible: false, storageEncrypted: true, storageType: "gp2",
      tags: ["Name": "ServiceLifecycle-PostgreSQL"], vpcSecurityGroups: [inner.ref]
    )
    .retention(onDelete: .delete)

    let api = SwiftFunction(
      "ServiceLifecycleLambda", product: "LambdaWithServiceLifecycle", logLevel: .trace, timeout: 60
    ) {
      VPC(subnets: Value(subnets.map(\.ref)), securityGroups: [outer.ref])
      Environment([
        "DB_HOST": database.endpointAddress, "DB_USER": user, "DB_PASSWORD": password, "DB_NAME": name,
      ])
    }
    let gateway = HTTPAPI("Gateway") { Route.default(to: api) }

    let output = { (id: String, value: Value<String>, name: Value<String>, description: String) in
      Output(id, value, description: description, export: "\(.stackName)-\(name)")
    }
    output(
      "APIGatewayEndpoint", gateway.endpoint, "APIEndpoint", "API Gateway endpoint URL for the Lambda function")
    output("DatabaseEndpoint", database.endpointAddress, "DBEndpoint", "PostgreSQL database endpoint hostname")
    output("DatabasePort", database.endpointPort, "DBPort", "PostgreSQL database port")
    output("DatabaseName", name, "DBName", "PostgreSQL database name")
    output("DatabaseSecretArn", secret.ref, "DBSecretArn", "ARN of the secret containing database credentials")
    output(
      "DatabaseConnectionInstructions",
      "Use 'aws secretsmanager get-secret-value --secret-id \(secret.ref)' to retrieve credentials",
      "DBConnectionInstructions", "Instructions to get the connection string")
    Output(
      "ConnectionDetails",
      """
      Hostname: \(database.endpointAddress)
      Port: \(database.endpointPort)
      Database: \(name)
      Credentials: Use AWS Secrets Manager to retrieve username and password

      """, description: "Database connection details")
  }
}
