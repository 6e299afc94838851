extension AWSTables {
  /// The types of `AWS::Bedrock`; the grammar is that of `AWSMapping`.
  static let bedrockTable = #"""
    resource AWS::Bedrock::Flow aws_bedrockagent_flow
    get Arn = arn
    get CreatedAt = created_at
    get Id = id
    get Status = status
    get UpdatedAt = updated_at
    get Version = version
    get Validations none
    CustomerEncryptionKeyArn = customer_encryption_key_arn
    Definition > definition block1
      Connections > connection block*
        Configuration > configuration block1
          Data > data block1
            SourceOutput = source_output
            TargetInput = target_input
          Conditional > conditional block1
            Condition = condition
        Name = name
        Source = source
        Target = target
        Type = type
      Nodes > node block*
        Configuration > configuration block1
          Input > input block*
          Output > output block*
          KnowledgeBase > knowledge_base block1
            require model_id ModelId
            GuardrailConfiguration > guardrail_configuration block1
              require guardrail_identifier GuardrailIdentifier
              require guardrail_version GuardrailVersion
              GuardrailIdentifier = guardrail_identifier
              GuardrailVersion = guardrail_version
            InferenceConfiguration > inference_configuration block1
              Text > text block1
                MaxTokens = max_tokens
                StopSequences = stop_sequences
                Temperature = temperature
                TopP = top_p
            KnowledgeBaseId = knowledge_base_id
            ModelId = model_id
            NumberOfResults = number_of_results
            OrchestrationConfiguration ! no argument in hashicorp/aws 6.25
            PromptTemplate ! no argument in hashicorp/aws 6.25
            RerankingConfiguration ! no argument in hashicorp/aws 6.25
          Condition > condition block1
            Conditions > condition block*
              Expression = expression
              Name = name
          Lex > lex block1
            BotAliasArn = bot_alias_arn
            LocaleId = locale_id
          Prompt > prompt block1
            GuardrailConfiguration > guardrail_configuration block1
              require guardrail_identifier GuardrailIdentifier
              require guardrail_version GuardrailVersion
              GuardrailIdentifier = guardrail_identifier
              GuardrailVersion = guardrail_version
            SourceConfiguration > source_configuration block1
              Resource > resource block1
                PromptArn = prompt_arn
              Inline > inline block1
                InferenceConfiguration > inference_configuration block1
                  Text > text block1
                    MaxTokens = max_tokens
                    StopSequences = stop_sequences
                    Temperature = temperature
                    TopP = top_p
                ModelId = model_id
                TemplateConfiguration > template_configuration block1
                  Text > text block1
                    InputVariables > input_variable block*
                      require name Name
                      Name = name
                    Text = text
                TemplateType = template_type
          LambdaFunction > lambda_function block1
            LambdaArn = lambda_arn
          Agent > agent block1
            AgentAliasArn = agent_alias_arn
          Storage > storage block1
            ServiceConfiguration > service_configuration block1
              S3 > s3 block1
                BucketName = bucket_name
          Iterator > iterator block*
          Collector > collector block*
          Retrieval > retrieval block1
            ServiceConfiguration > service_configuration block1
              S3 > s3 block1
                BucketName = bucket_name
          InlineCode > inline_code block1
            Code = code
            Language = language
          Loop ! no argument in hashicorp/aws 6.25
          LoopInput ! no argument in hashicorp/aws 6.25
          LoopController ! no argument in hashicorp/aws 6.25
        Inputs > input block*
          Category = category
          Expression = expression
          Name = name
          Type = type
        Name = name
        Outputs > output block*
          Name = name
          Type = type
        Type = type
    DefinitionS3Location ! no argument in hashicorp/aws 6.25
    DefinitionString ! no argument in hashicorp/aws 6.25
    DefinitionSubstitutions ! no argument in hashicorp/aws 6.25
    Description = description
    ExecutionRoleArn = execution_role_arn
    Name = name
    Tags = tags tags
    TestAliasTags ! no argument in hashicorp/aws 6.25
    """#
}
