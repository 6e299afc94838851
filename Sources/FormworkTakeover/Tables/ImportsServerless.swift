extension ImportTable {
  /// The imports of functions, APIs and what calls them; the grammar is that of `ImportTable`.
  static let importsOfServerless = #"""
    aws_lambda_function {}
      name function_name {}
      get arn = arn:{partition}:lambda:{region}:{account}:function:{}
    aws_lambda_permission {function_name|item}{:qualifier?}/{}
      name statement_id {}
    aws_lambda_event_source_mapping {}
    aws_lambda_alias {function_name|item}/{name}
      get arn = {}
    aws_lambda_function_url {function_name|item}{/qualifier?}
    aws_lambda_function_event_invoke_config {function_name|item}{:qualifier?}
    aws_lambda_provisioned_concurrency_config {function_name|item},{qualifier}
    aws_lambda_function_recursion_config {function_name|item}
    aws_lambda_runtime_management_config {function_name|item},{qualifier?$LATEST}
    aws_lambda_code_signing_config {}
      get arn = {}
    aws_lambda_layer_version {}
      name layer_name {|item}
      get arn = {}
      # Where the content came from cannot be read back, and another place is another version.
      keep filename source_code_hash s3_bucket s3_key s3_object_version
    aws_lambda_layer_version_permission {layer_name},{version_number}
    aws_api_gateway_rest_api {}
      keep name
    aws_api_gateway_resource {rest_api_id}/{}
    aws_api_gateway_method {rest_api_id}/{resource_id}/{http_method}
    aws_api_gateway_integration {rest_api_id}/{resource_id}/{http_method}
    aws_api_gateway_method_response {rest_api_id}/{resource_id}/{http_method}/{status_code}
    aws_api_gateway_integration_response {rest_api_id}/{resource_id}/{http_method}/{status_code}
    aws_api_gateway_deployment {rest_api_id}/{}
      # What the deployment stands for cannot be read back, and another hash is another deployment.
      keep triggers
    aws_api_gateway_stage {rest_api_id}/{stage_name}
      name stage_name {}
    aws_api_gateway_method_settings {rest_api_id}/{stage_name}/{method_path}
    aws_api_gateway_model {rest_api_id}/{name}
      name name {}
    aws_api_gateway_authorizer {rest_api_id}/{}
    aws_api_gateway_request_validator {rest_api_id}/{}
      keep name
    aws_api_gateway_gateway_response {rest_api_id}/{response_type}
    aws_api_gateway_api_key {}
      keep name
    aws_api_gateway_usage_plan {}
      keep name
    aws_api_gateway_usage_plan_key {usage_plan_id}/{key_id}
    aws_api_gateway_domain_name {}
    aws_api_gateway_base_path_mapping {domain_name}/{base_path?}
    aws_api_gateway_account api-gateway-account
    aws_api_gateway_vpc_link {}
    aws_api_gateway_client_certificate {}
    aws_api_gateway_documentation_part {rest_api_id}/{}
    aws_api_gateway_documentation_version {rest_api_id}/{version}
    aws_apigatewayv2_api {}
      keep name
    aws_apigatewayv2_stage {api_id}/{name}
      name name {}
    aws_apigatewayv2_route {api_id}/{}
    aws_apigatewayv2_integration {api_id}/{}
    aws_apigatewayv2_authorizer {api_id}/{}
    aws_apigatewayv2_deployment {api_id}/{}
      keep triggers
    aws_apigatewayv2_model {api_id}/{}
    aws_apigatewayv2_route_response {api_id}/{route_id}/{}
    aws_apigatewayv2_integration_response {api_id}/{integration_id}/{}
    aws_apigatewayv2_api_mapping {}/{domain_name}
    aws_apigatewayv2_domain_name {}
    aws_apigatewayv2_vpc_link {}
    aws_sfn_state_machine {}
      name name {|last}
      get arn = {}
    aws_sfn_activity {}
      name name {|last}
    aws_sfn_alias {}
      name name {|last}
      get arn = {}
    aws_appsync_graphql_api {|last}
      get arn = {}
    aws_appsync_api_key {api_id}:{|last}
    aws_appsync_api_cache {api_id}
    aws_appsync_datasource {api_id}-{name}
    aws_appsync_function {api_id}-{|last}
    aws_appsync_resolver {api_id}-{type}-{field}
    aws_appsync_type {api_id}:{format}:{name}
    aws_appsync_domain_name {}
    aws_appsync_domain_name_api_association {domain_name}
    aws_scheduler_schedule {group_name?default}/{}
      name name {}
    aws_scheduler_schedule_group {}
      name name {}
    aws_pipes_pipe {}
      name name {}
    """#
}
