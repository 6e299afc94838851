/// What a service makes of a number that stands in a free document as text.
///
/// CloudFormation's parameters and the values of its mappings are text. Where a schema says number or Boolean, CloudFormation
/// reads them as such; in a document of any JSON it cannot know, and the text stays.
enum FreeDocumentRule: Equatable {
  /// The service takes the text for the number.
  case takesText
  /// The service asks for a number or Boolean, in the words of the second half of a sentence.
  case asksForKind(String)

  /// The rule of a property; `nil` where AWS's documentation says neither.
  ///
  /// - Parameters:
  ///   - path: The names of the properties down to the document, such as `Policies.PolicyDocument`.
  ///   - type: The resource type.
  static func rule(of path: String, in type: String) -> FreeDocumentRule? {
    if let rule = byProperty["\(type).\(path)"] { return rule }
    let name = path.split(separator: ".").last.map(String.init) ?? path
    if policies.contains(name), !otherPolicies.contains(type) { return .takesText }
    return byName[name]
  }

  /// Properties that hold an IAM policy. Its condition values are text, number or Boolean, quoted or not (Grammar of the IAM
  /// JSON policy language, IAM User Guide).
  private static let policies: Set<String> = [
    "PolicyDocument", "AssumeRolePolicyDocument", "KeyPolicy", "AccessPolicies", "AccessPolicy", "Policy", "PolicyText",
    "ResourcePolicy", "ResourcePolicyDocument", "PermissionsPolicyDocument", "RepositoryPolicyText",
    "RegistryPolicy", "FileSystemPolicy", "NamespaceResourcePolicy", "S3AccessPolicy", "PolicyTemplate",
    "DeliveryDestinationPolicy",
  ]

  /// Types whose property of such a name holds something else.
  private static let otherPolicies: Set<String> = ["AWS::NetworkManager::CoreNetwork"]

  /// Properties of one name in several types.
  private static let byName: [String: FreeDocumentRule] = [
    // Tags are texts (Tag, in the reference of each type).
    "Tags": .takesText
  ]

  /// The properties of one type.
  static let byProperty: [String: FreeDocumentRule] = [
    // Amazon EventBridge event patterns, Amazon EventBridge User Guide: a text matches no number, and numeric matching
    // takes numbers alone.
    "AWS::Events::Rule.EventPattern": .asksForKind("EventBridge does not match a text with a number"),
    "AWS::Events::Archive.EventPattern": .asksForKind("EventBridge does not match a text with a number"),
    // Numeric value matching, Amazon SNS Developer Guide.
    "AWS::SNS::Subscription.FilterPolicy": .asksForKind("Amazon SNS does not match a text with a number"),
    // OpenAPI Specification: Schema Object; x-amazon-apigateway-integration object, Amazon API Gateway Developer Guide.
    "AWS::ApiGateway::RestApi.Body": .asksForKind("OpenAPI asks for numbers and Booleans where it has them"),
    "AWS::ApiGatewayV2::Api.Body": .asksForKind("OpenAPI asks for numbers and Booleans where it has them"),
    // JSON Schema draft 4, which models are written in (Data models for REST APIs, Amazon API Gateway Developer Guide).
    "AWS::ApiGateway::Model.Schema": .asksForKind("JSON Schema asks for numbers and Booleans where it has them"),
    "AWS::ApiGatewayV2::Model.Schema": .asksForKind("JSON Schema asks for numbers and Booleans where it has them"),
    // Data elements and parameters, AWS Systems Manager User Guide: Integer, Boolean.
    "AWS::SSM::Document.Content": .asksForKind(
      "Systems Manager asks for numbers and Booleans where a document has them"),
    // Amazon States Language, States Language specification: Seconds, TimeoutSeconds, MaxAttempts are integers.
    "AWS::StepFunctions::StateMachine.Definition": .asksForKind("the Amazon States Language has numbers there"),
    // AWS CloudFormation Template Reference, by type. The value is a text, or is read out of one.
    "AWS::Events::EventBusPolicy.Statement": .takesText,
    "AWS::Organizations::Policy.Content": .takesText,
    "AWS::Organizations::ResourcePolicy.Content": .takesText,
    "AWS::SQS::Queue.RedrivePolicy": .takesText,
    "AWS::SQS::Queue.RedriveAllowPolicy": .takesText,
    "AWS::SNS::Subscription.RedrivePolicy": .takesText,
    "AWS::CloudFormation::Stack.Parameters": .takesText,
    "AWS::StepFunctions::StateMachine.DefinitionSubstitutions": .takesText,
    "AWS::Bedrock::Flow.DefinitionSubstitutions": .takesText,
    "AWS::ApiGateway::RestApi.Parameters": .takesText,
    "AWS::ApiGatewayV2::Stage.StageVariables": .takesText,
    "AWS::Budgets::Budget.Budget.CostFilters": .takesText,
    "AWS::Budgets::Budget.Budget.PlannedBudgetLimits": .takesText,
    "AWS::CodePipeline::Pipeline.Stages.Actions.Configuration": .takesText,
    "AWS::Config::ConfigRule.InputParameters": .takesText,
    "AWS::DAX::ParameterGroup.ParameterNameValues": .takesText,
    "AWS::DocDB::DBClusterParameterGroup.Parameters": .takesText,
    "AWS::MemoryDB::ParameterGroup.Parameters": .takesText,
    "AWS::Neptune::DBClusterParameterGroup.Parameters": .takesText,
    "AWS::Neptune::DBParameterGroup.Parameters": .takesText,
    "AWS::RDS::DBClusterParameterGroup.Parameters": .takesText,
    "AWS::RDS::DBParameterGroup.Parameters": .takesText,
    "AWS::Glue::Connection.ConnectionInput.ConnectionProperties": .takesText,
    "AWS::Glue::Database.DatabaseInput.Parameters": .takesText,
    "AWS::Glue::DevEndpoint.Arguments": .takesText,
    "AWS::Glue::Job.DefaultArguments": .takesText,
    "AWS::Glue::Job.NonOverridableArguments": .takesText,
    "AWS::Glue::Partition.PartitionInput.Parameters": .takesText,
    "AWS::Glue::Table.TableInput.Parameters": .takesText,
    "AWS::Glue::Table.TableInput.StorageDescriptor.Parameters": .takesText,
    "AWS::Glue::Table.TableInput.StorageDescriptor.SerdeInfo.Parameters": .takesText,
    "AWS::Glue::Trigger.Actions.Arguments": .takesText,
    "AWS::Glue::Workflow.DefaultRunProperties": .takesText,
    "AWS::MWAA::Environment.AirflowConfigurationOptions": .takesText,
    "AWS::SageMaker::Model.PrimaryContainer.Environment": .takesText,
    "AWS::SageMaker::Model.Containers.Environment": .takesText,
    "AWS::ServiceDiscovery::Instance.InstanceAttributes": .takesText,
    "AWS::SSM::MaintenanceWindowTask.TaskInvocationParameters.MaintenanceWindowAutomationParameters.Parameters":
      .takesText,
    "AWS::SSM::MaintenanceWindowTask.TaskInvocationParameters.MaintenanceWindowRunCommandParameters.Parameters":
      .takesText,
    "AWS::SSM::MaintenanceWindowTask.TaskParameters": .takesText,
  ]
}
