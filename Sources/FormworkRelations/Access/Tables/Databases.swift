extension ResourceAccess {
  /// Tables and clusters.
  static let databases: [String: ResourceAccess] = [
    // The data API of DocumentDB is the database's own protocol, with users of its own: IAM says who may describe it.
    "AWS::DocDB::DBCluster": ResourceAccess(
      arnAttribute: "", arn: "arn:aws:rds:{region}:{account}:cluster:{Id}",
      verbs: [
        // What a mapping needs besides the secret and its network interfaces (Using Lambda with Amazon DocumentDB, AWS
        // Lambda Developer Guide).
        .receive: [
          .itself("rds:DescribeDBClusters"),
          .along("arn:aws:rds:{region}:{account}:cluster-pg:*", do: ["rds:DescribeDBClusterParameters"]),
          .along("arn:aws:rds:{region}:{account}:subgrp:*", do: ["rds:DescribeDBSubnetGroups"]),
        ]
      ]),
    "AWS::DynamoDB::GlobalTable": dynamoDB(
      key: KeyUse(
        "Replicas", "*", "SSESpecification", "KMSMasterKeyId", via: "dynamodb", actions: dynamoDBKey,
        source: dynamoDBKeyPage), ownPolicy: []),
    "AWS::DynamoDB::Table": dynamoDB(
      key: KeyUse(
        "SSESpecification", "KMSMasterKeyId", via: "dynamodb", actions: dynamoDBKey, source: dynamoDBKeyPage),
      ownPolicy: ["ResourcePolicy", "PolicyDocument"]),
    "AWS::Neptune::DBCluster": ResourceAccess(
      arnAttribute: "", arn: "arn:aws:neptune-db:{region}:{account}:{ClusterResourceId}/*",
      verbs: [
        // The data-access actions of Neptune (Creating custom IAM policy statements to access Neptune data).
        .connect: [.itself("neptune-db:connect")],
        .read: [.itself("neptune-db:ReadDataViaQuery"), .along(do: ["neptune-db:GetEngineStatus"])],
        .write: [.itself("neptune-db:WriteDataViaQuery")],
        .delete: [.itself("neptune-db:DeleteDataViaQuery")],
      ]),
    // With the Data API a statement runs by its own right and the right to read the secret with the password, which is an
    // end of its own: Allow(.read, on: secret) (Using RDS Data API, Amazon Aurora User Guide).
    "AWS::RDS::DBCluster": ResourceAccess(
      arnAttribute: "DBClusterArn", arn: "arn:aws:rds:{region}:{account}:cluster:{DBClusterIdentifier}",
      verbs: [
        .connect: [.on("{Users}", do: ["rds-db:connect"])],
        .invoke: [
          .itself("rds-data:ExecuteStatement", "rds-data:BatchExecuteStatement"),
          .along(do: [
            "rds-data:BeginTransaction", "rds-data:CommitTransaction", "rds-data:RollbackTransaction",
          ]),
        ],
      ], otherARNs: databaseUsers("DBClusterResourceId")),
    "AWS::RDS::DBInstance": ResourceAccess(
      arnAttribute: "DBInstanceArn", arn: "arn:aws:rds:{region}:{account}:db:{DBInstanceIdentifier}",
      verbs: [.connect: [.on("{Users}", do: ["rds-db:connect"])]], otherARNs: databaseUsers("DbiResourceId")),
    // The resource id of a proxy is the end of its ARN.
    "AWS::RDS::DBProxy": ResourceAccess(
      arnAttribute: "DBProxyArn", arn: "arn:aws:rds:{region}:{account}:db-proxy:*",
      verbs: [.connect: [.on("{Users}", do: ["rds-db:connect"])]],
      otherARNs: [
        "Users": OtherARN(
          ofResource: "arn:aws:rds-db:{region}:{account}:dbuser:prx-*/{object}",
          ofExisting: "arn:aws:rds-db:{region}:{account}:dbuser:prx-*/{object}")
      ]),
  ]

  private static func dynamoDB(key: KeyUse, ownPolicy: [String]) -> ResourceAccess {
    ResourceAccess(
      arn: "arn:aws:dynamodb:{region}:{account}:table/{TableName}",
      verbs: [
        .read: [
          .itself("dynamodb:GetItem", "dynamodb:BatchGetItem"),
          .on(.itself, "{arn}/index/*", do: ["dynamodb:Query", "dynamodb:Scan"]),
          .along(do: ["dynamodb:ConditionCheckItem", "dynamodb:DescribeTable"]),
        ],
        .write: [
          .itself("dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:BatchWriteItem"),
          .along(do: ["dynamodb:ConditionCheckItem", "dynamodb:DescribeTable"]),
        ],
        .delete: [.itself("dynamodb:DeleteItem", "dynamodb:BatchWriteItem")],
        .receive: [
          .on("{StreamArn}", do: ["dynamodb:GetRecords"]),
          .along("{StreamArn}", do: ["dynamodb:DescribeStream", "dynamodb:GetShardIterator"]),
          .everywhere(
            ["dynamodb:ListStreams"], along: true,
            source: "Actions, resources, and condition keys for Amazon DynamoDB"),
        ],
      ],
      others: [
        .on(.itself, "{arn}/index/*", do: ["dynamodb:PartiQLSelect"])
      ],
      otherARNs: ["StreamArn": OtherARN(ofExisting: "{arn}/stream/*")], key: key, ownPolicy: ownPolicy)
  }

  /// DynamoDB uses the key on behalf of whoever uses the table. What AWS's page asks for besides, grants and re-encryption,
  /// is for whoever gives the table its key.
  private static let dynamoDBKey: [AccessVerb: [String]] = [
    .read: ["kms:Decrypt", "kms:DescribeKey"], .receive: ["kms:Decrypt", "kms:DescribeKey"],
    .write: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey"],
    .delete: ["kms:Decrypt", "kms:DescribeKey"],
  ]

  private static let dynamoDBKeyPage = "DynamoDB encryption at rest usage notes, Amazon DynamoDB Developer Guide"

  /// The users of a database; the object is the name of one (Creating and using an IAM policy for IAM database access).
  private static func databaseUsers(_ id: String) -> [String: OtherARN] {
    [
      "Users": OtherARN(
        ofResource: ARNShape(stringLiteral: "arn:aws:rds-db:{region}:{account}:dbuser:{\(id)}/{object}"),
        ofExisting: "arn:aws:rds-db:{region}:{account}:dbuser:*/{object}")
    ]
  }
}
