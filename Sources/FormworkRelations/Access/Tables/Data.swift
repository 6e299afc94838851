extension ResourceAccess {
  /// Catalogues, jobs, queries and models.
  static let analytics: [String: ResourceAccess] = [
    // Where results lie is a bucket, what is queried are tables: ends of their own.
    "AWS::Athena::WorkGroup": ResourceAccess(
      arnAttribute: "", arn: "arn:aws:athena:{region}:{account}:workgroup/{Name}",
      verbs: [
        .invoke: [
          .itself("athena:StartQueryExecution"),
          .along(do: [
            "athena:GetQueryExecution", "athena:GetQueryResults", "athena:GetQueryResultsStream",
            "athena:StopQueryExecution", "athena:GetWorkGroup",
          ]),
        ],
        .read: [
          .itself("athena:GetQueryResults"), .along(do: ["athena:GetQueryExecution", "athena:GetQueryResultsStream"]),
        ],
        .list: [.itself("athena:ListQueryExecutions", "athena:ListNamedQueries")],
      ]),
    "AWS::Bedrock::AgentAlias": ResourceAccess(
      arnAttribute: "AgentAliasArn", arn: "arn:aws:bedrock:{region}:{account}:agent-alias/{AgentId}/{AgentAliasId}",
      verbs: [.invoke: [.itself("bedrock:InvokeAgent")]]),
    "AWS::Bedrock::Guardrail": ResourceAccess(
      arnAttribute: "GuardrailArn", arn: "arn:aws:bedrock:{region}:{account}:guardrail/{GuardrailId}",
      verbs: [.invoke: [.itself("bedrock:ApplyGuardrail")]]),
    "AWS::Bedrock::KnowledgeBase": ResourceAccess(
      arnAttribute: "KnowledgeBaseArn", arn: "arn:aws:bedrock:{region}:{account}:knowledge-base/{KnowledgeBaseId}",
      verbs: [.read: [.itself("bedrock:Retrieve")], .invoke: [.itself("bedrock:Retrieve")]]),
    "AWS::Glue::Database": ResourceAccess(
      arnAttribute: "", arn: "arn:aws:glue:{region}:{account}:database/{DatabaseName}",
      verbs: [
        .read: [.on(.itself, "{Catalog}", do: ["glue:GetDatabase"])] + readingTables("{Tables}"),
        .list: [.on(.itself, "{Catalog}", "{Tables}", do: ["glue:GetTables"])],
        .write: [
          .on(
            .itself, "{Catalog}", "{Tables}",
            do: ["glue:CreateTable", "glue:UpdateTable", "glue:BatchCreatePartition", "glue:CreatePartition"])
        ],
        .delete: [.on(.itself, "{Catalog}", "{Tables}", do: ["glue:DeleteTable", "glue:BatchDeleteTable"])],
      ],
      otherARNs: catalogue("arn:aws:glue:{region}:{account}:table/{DatabaseName}/{object}")),
    "AWS::Glue::Job": ResourceAccess(
      arnAttribute: "", arn: "arn:aws:glue:{region}:{account}:job/{Name}",
      verbs: [
        .invoke: [.itself("glue:StartJobRun"), .along(do: ["glue:GetJobRun", "glue:BatchStopJobRun"])],
        .read: [.itself("glue:GetJobRun", "glue:GetJobRuns")],
      ], roles: ["Role"]),
    // The table's name is in its input, and the database that it is in is read with it (Specifying AWS Glue resource ARNs).
    "AWS::Glue::Table": ResourceAccess(
      arnAttribute: "", arn: "arn:aws:glue:{region}:{account}:table/{=DatabaseName}/*",
      verbs: [
        .read: readingTables(.itself),
        .write: [
          .on(
            .itself, "{Database}", "{Catalog}",
            do: ["glue:UpdateTable", "glue:BatchCreatePartition", "glue:CreatePartition", "glue:UpdatePartition"])
        ],
        .delete: [
          .on(.itself, "{Database}", "{Catalog}", do: ["glue:DeletePartition", "glue:BatchDeletePartition"])
        ],
      ],
      otherARNs: catalogue("arn:aws:glue:{region}:{account}:table/{=DatabaseName}/{object}")),
  ]

  private static func readingTables(_ tables: ARNShape) -> [AccessRule] {
    let actions = [
      "glue:GetTable", "glue:GetTables", "glue:GetPartition", "glue:GetPartitions", "glue:BatchGetPartition",
    ]
    let database: ARNShape = tables == .itself ? "{Database}" : .itself
    return [.on(tables, database, "{Catalog}", do: actions)]
  }

  private static func catalogue(_ tables: ARNShape) -> [String: OtherARN] {
    [
      "Catalog": OtherARN(
        ofResource: "arn:aws:glue:{region}:{account}:catalog", ofExisting: "arn:aws:glue:{region}:{account}:catalog"),
      "Database": OtherARN(
        ofResource: "arn:aws:glue:{region}:{account}:database/{=DatabaseName}",
        ofExisting: "arn:aws:glue:{region}:{account}:database/*"),
      "Tables": OtherARN(ofResource: tables, ofExisting: "arn:aws:glue:{region}:{account}:table/*"),
    ]
  }
}

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
    // Statements are of the data API, whose users pipes name (PipeConnection).
    "AWS::Redshift::Cluster": ResourceAccess(
      arnAttribute: "", arn: "arn:aws:redshift:{region}:{account}:cluster:{ClusterIdentifier}"),
    "AWS::RedshiftServerless::Workgroup": ResourceAccess(
      arnAttribute: "Workgroup.WorkgroupArn", arn: "arn:aws:redshift-serverless:{region}:{account}:workgroup/*"),
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

extension ResourceAccess {
  /// Buckets, file systems and images.
  static let storage: [String: ResourceAccess] = [
    "AWS::ECR::Repository": ResourceAccess(
      arn: "arn:aws:ecr:{region}:{account}:repository/{RepositoryName}",
      verbs: [
        .read: [.itself("ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer", "ecr:BatchCheckLayerAvailability"), login],
        .list: [.itself("ecr:ListImages", "ecr:DescribeImages")],
        .write: [
          .itself("ecr:PutImage"),
          .along(do: [
            "ecr:InitiateLayerUpload", "ecr:UploadLayerPart", "ecr:CompleteLayerUpload",
            "ecr:BatchCheckLayerAvailability",
          ]), login,
        ],
        .delete: [.itself("ecr:BatchDeleteImage")],
      ], ownPolicy: ["RepositoryPolicyText"]),
    // A function or task mounts an access point by a right on the file system that holds for the access point alone (Using
    // IAM to control access to file systems, Amazon EFS User Guide).
    "AWS::EFS::AccessPoint": ResourceAccess(
      arn: "arn:aws:elasticfilesystem:{region}:{account}:access-point/{AccessPointId}",
      verbs: [
        .read: [
          .on("{FileSystem}", do: ["elasticfilesystem:ClientMount"], when: [throughAccessPoint])
        ],
        .write: [
          .on("{FileSystem}", do: ["elasticfilesystem:ClientWrite"], when: [throughAccessPoint]),
          .along("{FileSystem}", do: ["elasticfilesystem:ClientMount"], when: [throughAccessPoint]),
        ],
      ],
      otherARNs: [
        "FileSystem": OtherARN(
          ofResource: "arn:aws:elasticfilesystem:{region}:{account}:file-system/{=FileSystemId}",
          ofExisting: "arn:aws:elasticfilesystem:{region}:{account}:file-system/*")
      ]),
    "AWS::EFS::FileSystem": ResourceAccess(
      arn: "arn:aws:elasticfilesystem:{region}:{account}:file-system/{FileSystemId}",
      verbs: [
        .read: [.itself("elasticfilesystem:ClientMount")],
        .write: [.itself("elasticfilesystem:ClientWrite"), .along(do: ["elasticfilesystem:ClientMount"])],
      ], ownPolicy: ["FileSystemPolicy"]),
    // Who may list a bucket is told that an object is missing, and who may not that it is forbidden (GetObject, Amazon S3
    // API Reference); so reading brings listing along, as SAM's S3ReadPolicy does.
    "AWS::S3::Bucket": ResourceAccess(
      arn: "arn:aws:s3:::{BucketName}",
      verbs: [
        .read: [.objects("s3:GetObject"), .along(.objects, do: ["s3:GetObjectVersion"]), listing(along: true)],
        .list: [listing(along: false)],
        .write: [.objects("s3:PutObject"), .along(.objects, do: ["s3:AbortMultipartUpload"])],
        // A version that is deleted is gone for good, which is asked for by name.
        .delete: [.objects("s3:DeleteObject")],
      ],
      others: [
        .objects(
          "s3:BypassGovernanceRetention", "s3:DeleteObjectTagging", "s3:DeleteObjectVersion",
          "s3:DeleteObjectVersionTagging", "s3:GetObjectAcl",
          "s3:GetObjectAttributes", "s3:GetObjectLegalHold", "s3:GetObjectRetention", "s3:GetObjectTagging",
          "s3:GetObjectTorrent", "s3:GetObjectVersionAcl", "s3:GetObjectVersionAttributes",
          "s3:GetObjectVersionForReplication", "s3:GetObjectVersionTagging", "s3:GetObjectVersionTorrent",
          "s3:InitiateReplication", "s3:ListMultipartUploadParts", "s3:ObjectOwnerOverrideToBucketOwner",
          "s3:PutObjectAcl", "s3:PutObjectLegalHold", "s3:PutObjectRetention", "s3:PutObjectTagging",
          "s3:PutObjectVersionAcl", "s3:PutObjectVersionTagging", "s3:ReplicateDelete", "s3:ReplicateObject",
          "s3:ReplicateTags", "s3:RestoreObject")
      ], objects: .objects,
      key: KeyUse(
        "BucketEncryption", "ServerSideEncryptionConfiguration", "*", "ServerSideEncryptionByDefault",
        "KMSMasterKeyID", via: "s3",
        // Parts of a multipart upload are decrypted when it completes.
        actions: [.read: ["kms:Decrypt"], .write: ["kms:GenerateDataKey", "kms:Decrypt"]],
        sending: ["kms:GenerateDataKey", "kms:Decrypt"],
        source: "Using server-side encryption with AWS KMS keys (SSE-KMS), Amazon S3 User Guide"),
      service: "s3.amazonaws.com"),
  ]

  private static func listing(along: Bool) -> AccessRule {
    AccessRule(
      actions: ["s3:ListBucket"], shapes: [.itself], conditions: [.init("StringLike", "s3:prefix", "{object?}")],
      comesAlong: along)
  }

  /// Logging in to the registry, without which no image is pulled or pushed.
  private static let login = AccessRule.everywhere(
    ["ecr:GetAuthorizationToken"], along: true,
    source: "Actions, resources, and condition keys for Amazon Elastic Container Registry")

  private static let throughAccessPoint = AccessRule.Condition(
    "StringEquals", "elasticfilesystem:AccessPointArn", .itself)
}
