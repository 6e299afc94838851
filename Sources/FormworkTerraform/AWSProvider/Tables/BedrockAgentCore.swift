extension AWSTables {
  /// The types of `AWS::BedrockAgentCore`; the grammar is that of `AWSMapping`.
  static let bedrockAgentCoreTable = #"""
    resource AWS::BedrockAgentCore::GatewayTarget aws_bedrockagentcore_gateway_target
    get Ref text ${SELF.gateway_identifier}|${SELF.target_id}
    get TargetId = target_id
    get CreatedAt none
    get GatewayArn none
    get LastSynchronizedAt none
    get Status none
    get StatusReasons none
    get UpdatedAt none
    shape S3
      BucketOwnerAccountId = bucket_owner_account_id
      Uri = uri
    shape ApiSchema
      InlinePayload := inline_payload.payload
      S3 > s3 block1 like(S3)
    shape LeafItems
      Description = description
      ItemsJSON := items_json json
      PropertiesJSON := properties_json json
      Type = type
    shape LeafProperty
      Description = description
      ItemsJSON := items_json json
      Name = name
      PropertiesJSON := properties_json json
      Required = required
      Type = type
    shape Items
      Description = description
      Items > items block1 like(LeafItems)
      Properties :> property block* like(LeafProperty)
      Type = type
    shape Property
      Description = description
      Items > items block1 like(Items)
      Name = name
      Properties :> property block* like(LeafProperty)
      Required = required
      Type = type
    shape Schema
      Description = description
      Items > items block1 like(Items)
      Properties :> property block* like(Property)
      Type = type
    require gateway_identifier GatewayIdentifier
    CredentialProviderConfigurations > credential_provider_configuration block1
      CredentialProvider :^
        ApiKeyCredentialProvider :> api_key block1
          CredentialLocation = credential_location
          CredentialParameterName = credential_parameter_name
          CredentialPrefix = credential_prefix
          ProviderArn = provider_arn
        IamCredentialProvider ! no argument in hashicorp/aws 6.25
        OauthCredentialProvider :> oauth block1
          CustomParameters = custom_parameters
          DefaultReturnUrl ! no argument in hashicorp/aws 6.25
          GrantType ! no argument in hashicorp/aws 6.25
          ProviderArn = provider_arn
          Scopes = scopes
      CredentialProviderType := . fn:emptyBlockFor(GATEWAY_IAM_ROLE,gateway_iam_role)
    Description = description
    GatewayIdentifier = gateway_identifier
    MetadataConfiguration ! no argument in hashicorp/aws 6.25
    Name = name
    PrivateEndpoint ! no argument in hashicorp/aws 6.25
    TargetConfiguration > target_configuration block1
      Http ! no argument in hashicorp/aws 6.25
      Inference ! no argument in hashicorp/aws 6.25
      Mcp > mcp block1
        ApiGateway ! no argument in hashicorp/aws 6.25
        Connector ! no argument in hashicorp/aws 6.25
        Lambda > lambda block1
          LambdaArn = lambda_arn
          ToolSchema > tool_schema block1
            InlinePayload > inline_payload block*
              Description = description
              InputSchema :> input_schema block1 toolSchema like(Schema)
              Name = name
              OutputSchema :> output_schema block1 toolSchema like(Schema)
            S3 > s3 block1 like(S3)
        McpServer > mcp_server block1
          Endpoint = endpoint
          ListingMode ! no argument in hashicorp/aws 6.25
          McpToolSchema ! no argument in hashicorp/aws 6.25
          ResourcePriority ! no argument in hashicorp/aws 6.25
        OpenApiSchema > open_api_schema block1 like(ApiSchema)
        SmithyModel > smithy_model block1 like(ApiSchema)
    """#
}
