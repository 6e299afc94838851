import Formwork
import FormworkConfiguration
import FormworkDatabases
import FormworkNetworking

extension Stack {
  static let serviceLifecyclePostgres = Stack("ServiceLifecyclePostgres") {
    let name = Parameter.string(
      "DBName", default: "servicelifecycle", description: "Database name", pattern: "[a-zA-Z][a-zA-Z0-9]*",
      length: 1...64, message: "Must begin with a letter and contain only alphanumeric characters")

    let network = Network("VPC", isolatedSubnets: ["10.0.3.0/24", "10.0.4.0/24"])
    let group = SecurityGroup(
      "LambdaSecurityGroup", in: network, description: "Security group for Lambda function",
      egress: [.tcp(5432, "10.0.0.0/16", description: "Allow PostgreSQL access within VPC only")])
    let secret = Secret(
      "DatabaseSecret", name: "\(.stackName)-db-credentials", description: "RDS database credentials",
      value: .generated(key: "password", in: ["username": "postgres"], length: 16, excluding: #""@/\\"#))
    let database = DatabaseInstance(
      "PostgreSQLDatabase", engine: .postgres("17.6"), instanceClass: "db.t3.micro", storage: 20, storageType: .gp2,
      databaseName: name, in: network, credentials: .secret(secret), identifier: "servicelifecycle-postgres",
      backupRetention: 0, deletionProtection: false
    )
    .retention(onDelete: .delete)
    database.reachable(from: group, description: "Allow PostgreSQL access from Lambda security group")

    let api = SwiftFunction(
      "ServiceLifecycleLambda", product: "LambdaWithServiceLifecycle", logLevel: .trace, timeout: 60
    ) {
      VPC(network, securityGroups: [group.groupId])
      Environment([
        "DB_HOST": database.endpointAddress, "DB_USER": secret.field("username"),
        "DB_PASSWORD": secret.field("password"), "DB_NAME": name,
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
    output("DatabaseSecretArn", secret.arn, "DBSecretArn", "ARN of the secret containing database credentials")
    output(
      "DatabaseConnectionInstructions",
      "Use 'aws secretsmanager get-secret-value --secret-id \(secret.arn)' to retrieve credentials",
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
