import FormworkIR
import FormworkTerraform
import Testing

@Suite("Data stores and secrets")
struct DataStoreTests {
  static let instance = #"{"DBInstanceClass": "db.t4g.micro", "Engine": "postgres", "AllocatedStorage": "20"}"#

  /// A name that is new with each database: no two snapshots may have one name.
  static let kept = #"""
    "final_snapshot_identifier":"shop-db-final-${formatdate(\"YYYYMMDDhhmmss\", timestamp())}",\#
    "lifecycle":{"ignore_changes":["final_snapshot_identifier"]}
    """#

  @Test(arguments: [
    (RetentionPolicy?.none, Self.kept),
    (.delete, #""skip_final_snapshot":true"#),
    (.snapshot, Self.kept),
  ])
  func `The last snapshot follows the policy, which CloudFormation has by default`(
    policy: RetentionPolicy?, argument: String
  ) throws {
    let database = try resource("Db", "AWS::RDS::DBInstance", json: Self.instance) { $0.deletionPolicy = policy }
    let document = try rendered(graph([database]))
    let common =
      #"{"instance_class":"db.t4g.micro","engine":"postgres","allocated_storage":"20","backup_retention_period":1,"#
    #expect(json(block("aws_db_instance", "db", in: document)) == common + argument + "}")
  }

  @Test
  func `Where CloudFormation makes no snapshot by default, Terraform is told so`() throws {
    let cluster = try resource(
      "Docs", "AWS::DocDB::DBCluster", json: #"{"MasterUsername": "admin", "MasterUserPassword": "secret-word"}"#)
    let cache = try resource(
      "Cache", "AWS::ElastiCache::ReplicationGroup", json: #"{"ReplicationGroupDescription": "x"}"#)
    let disk = try resource("Disk", "AWS::EC2::Volume", json: #"{"AvailabilityZone": "eu-west-1a", "Size": 8}"#) {
      $0.deletionPolicy = .snapshot
    }
    let document = try rendered(graph([cluster, cache, disk]))
    #expect(
      json(block("aws_ebs_volume", "disk", in: document))
        == #"{"availability_zone":"eu-west-1a","size":8,"final_snapshot":true}"#)
    #expect(
      json(block("aws_docdb_cluster", "docs", in: document)) == """
        {"master_username":"admin","master_password":"secret-word","skip_final_snapshot":true}
        """)
    #expect(
      json(block("aws_elasticache_replication_group", "cache", in: document)) == """
        {"replication_group_id":"shop-cache","description":"x"}
        """)
  }

  @Test
  func `An instance of a cluster is another resource, without snapshots`() throws {
    let cluster = try resource("Cluster", "AWS::RDS::DBCluster", json: #"{"Engine": "aurora-mysql"}"#)
    let instance = try resource(
      "Writer", "AWS::RDS::DBInstance",
      json: #"""
        {"DBClusterIdentifier": {"@": "Cluster.DBClusterIdentifier"}, "DBInstanceClass": "db.r6g.large",
         "Engine": "aurora-mysql"}
        """#, [cluster])
    let output = OutputNode(
      "Host", .reference(Reference(instance, "Endpoint.Address")), location: instance.location)
    let document = try rendered(graph([cluster, instance], outputs: [output]))
    #expect(
      json(document["resource"]?["aws_rds_cluster_instance"]) == """
        {"writer":{"cluster_identifier":"${aws_rds_cluster.cluster.cluster_identifier}",\
        "instance_class":"db.r6g.large","engine":"aurora-mysql"}}
        """)
    #expect(
      document["output"]?["host"]?["value"]?.string == """
        ${aws_rds_cluster_instance.writer.endpoint}
        """)
  }

  @Test
  func `A generated secret is a random password, and a database adds its address`() throws {
    let secret = try resource(
      "Secret", "AWS::SecretsManager::Secret",
      json: #"""
        {"GenerateSecretString": {"SecretStringTemplate": "{\"username\": \"admin\"}", "GenerateStringKey": "password",
          "PasswordLength": 30, "ExcludeCharacters": "\"@/\\"}}
        """#)
    let database = try resource("Db", "AWS::RDS::DBInstance", json: Self.instance)
    let attachment = try resource(
      "Attachment", "AWS::SecretsManager::SecretTargetAttachment",
      json: #"""
        {"SecretId": {"@": "Secret.Id"}, "TargetId": {"@": "Db.DBInstanceIdentifier"}, "TargetType": "AWS::RDS::DBInstance"}
        """#, [secret, database])
    let document = try rendered(graph([secret, database, attachment]))
    #expect(
      json(document["resource"]?["random_password"]) == """
        {"secret":{"length":30,"min_lower":1,"min_upper":1,"min_numeric":1,"min_special":1,\
        "override_special":"!#$%&'()*+,-.:;<=>?[]^_`{|}~"}}
        """)
    #expect(
      json(document["resource"]?["aws_secretsmanager_secret_version"]) == """
        {"secret":{"secret_id":"${aws_secretsmanager_secret.secret.id}",\
        "secret_string":"${jsonencode(merge(jsondecode(\\"{\\\\\\"username\\\\\\": \\\\\\"admin\\\\\\"}\\"), \
        {\\"password\\" = random_password.secret.result}))}"},\
        "attachment":{"secret_id":"${aws_secretsmanager_secret.secret.id}",\
        "secret_string":"${jsonencode(merge(jsondecode(aws_secretsmanager_secret_version.secret.secret_string), \
        {engine = \\"postgres\\", host = aws_db_instance.db.address, port = aws_db_instance.db.port, \
        dbInstanceIdentifier = aws_db_instance.db.identifier}))}"}}
        """)
    #expect(
      json(document["terraform"]?["required_providers"]?["random"]) == """
        {"source":"hashicorp/random","version":">= 3.5"}
        """)
    let lone = try resource(
      "Attachment", "AWS::SecretsManager::SecretTargetAttachment",
      json: #"{"SecretId": "x", "TargetId": "y", "TargetType": "AWS::RDS::DBInstance"}"#)
    #expect(
      failures(graph([lone])) == [
        """
        App/App.swift:1: error: AWS::SecretsManager::SecretTargetAttachment 'Attachment': SecretId and TargetId \
        must be references to a secret and a database of this stack [unsupported]
        """
      ])
  }

  @Test
  func `Letters that a secret must not have leave an alphabet`() throws {
    let secret = try resource(
      "Secret", "AWS::SecretsManager::Secret",
      json:
        #"{"GenerateSecretString": {"ExcludeCharacters": "lI0O", "ExcludePunctuation": true, "ExcludeLowercase": true}}"#
    )
    let rendering = try TerraformBackend().render(graph([secret])).get()
    #expect(
      json(block("random_password", "secret", in: rendering.document)) == """
        {"length":32,"lower":false,"upper":false,"numeric":false,\
        "override_special":"ABCDEFGHJKLMNPQRSTUVWXYZ123456789"}
        """)
    #expect(
      rendering.warnings.map(\.description) == [
        """
        App/App.swift:1: warning: AWS::SecretsManager::Secret 'Secret', GenerateSecretString: random_password \
        draws from all characters that are left and does not see to it that each kind is there [unsupported]
          hint: Exclude punctuation alone, or set RequireEachIncludedType to false.
        """
      ])
  }

  @Test
  func `A global table stands in the region of the deployment, its replicas in the others`() throws {
    let table = try resource(
      "Table", "AWS::DynamoDB::GlobalTable",
      json: #"""
        {"BillingMode": "PAY_PER_REQUEST", "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
         "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
         "StreamSpecification": {"StreamViewType": "NEW_AND_OLD_IMAGES"},
         "Replicas": [
           {"Region": "eu-west-1", "PointInTimeRecoverySpecification": {"PointInTimeRecoveryEnabled": true}},
           {"Region": "us-east-1", "PointInTimeRecoverySpecification": {"PointInTimeRecoveryEnabled": true}}]}
        """#)
    let document = try rendered(graph([table]))
    #expect(
      json(block("aws_dynamodb_table", "table", in: document)) == """
        {"name":"shop-table","billing_mode":"PAY_PER_REQUEST","attribute":[{"name":"id","type":"S"}],"hash_key":"id",\
        "stream_view_type":"NEW_AND_OLD_IMAGES","stream_enabled":true,"point_in_time_recovery":{"enabled":true},\
        "dynamic":{"replica":[{"for_each":"${data.aws_region.current.region == \\"eu-west-1\\" ? [] : [1]}",\
        "content":{"region_name":"eu-west-1","point_in_time_recovery":true}},\
        {"for_each":"${data.aws_region.current.region == \\"us-east-1\\" ? [] : [1]}",\
        "content":{"region_name":"us-east-1","point_in_time_recovery":true}}]}}
        """)
  }

  @Test
  func `How long the replica in the region of the deployment can go back stands at the table`() throws {
    let replica = Term.map([
      MapEntry("Region", .pseudo(.region)),
      MapEntry(
        "PointInTimeRecoverySpecification",
        .map([MapEntry("PointInTimeRecoveryEnabled", .bool(true)), MapEntry("RecoveryPeriodInDays", .int(7))])),
    ])
    let table = try resource(
      "Table", "AWS::DynamoDB::GlobalTable",
      properties(
        #"""
        {"BillingMode": "PAY_PER_REQUEST", "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
         "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}]}
        """#) + [Property("Replicas", .list([replica]))])
    let block = block("aws_dynamodb_table", "table", in: try rendered(graph([table])))
    #expect(json(block?["point_in_time_recovery"]) == #"{"enabled":true,"recovery_period_in_days":7}"#)
  }

  @Test
  func `Notifications wait for what allows them, and the bucket does not`() throws {
    let function = ServiceTests.function()
    let permission = try resource(
      "Permission", "AWS::Lambda::Permission",
      json: #"{"Action": "lambda:InvokeFunction", "FunctionName": {"@": "Fn.Arn"}, "Principal": "s3.amazonaws.com"}"#,
      [function])
    let configuration = #"""
      {"NotificationConfiguration": {"LambdaConfigurations": [
        {"Event": "s3:ObjectCreated:*", "Function": {"@": "Fn.Arn"}}]}}
      """#
    for dependencies in [[], [permission]] {
      let bucket = try resource("Bucket", "AWS::S3::Bucket", json: configuration, [function]) {
        $0.dependsOn = dependencies
      }
      let document = try rendered(graph([function, bucket, permission]))
      #expect(json(block("aws_s3_bucket", "bucket", in: document)) == "{}")
      #expect(
        json(block("aws_s3_bucket_notification", "bucket", in: document)?["depends_on"])
          == #"["aws_lambda_permission.permission"]"#)
    }
  }

  @Test func `The identifier of a database is in lower case, as the service stores it`() throws {
    let name = parameter("Name", default: .string("MyCluster"))
    let first = try resource(
      "First", "AWS::DocDB::DBInstance", json: #"{"DBClusterIdentifier": "c", "DBInstanceIdentifier": "MyInstance"}"#)
    let second = resource("Second", "AWS::DocDB::DBCluster", [Property("DBClusterIdentifier", .parameter(name))])
    let document = try rendered(graph([first, second], parameters: [name]))
    #expect(block("aws_docdb_cluster_instance", "first", in: document)?["identifier"] == "myinstance")
    #expect(block("aws_docdb_cluster", "second", in: document)?["cluster_identifier"] == "${lower(var.name)}")
  }
}
