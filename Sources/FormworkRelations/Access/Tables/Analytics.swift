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
