import FormworkIR
import FormworkTerraform
import Testing

/// Properties that came to types of the mapping table, and that `hashicorp/aws` has under its own names.
@Suite("Properties that are new to mapped types")
struct NewPropertyTests {
  @Test(arguments: later)
  func `A property that came later is the argument that means the same`(_ example: NewTypeTests.Case) throws {
    let document = try rendered(graph([resource("It", example.type, json: example.properties)]))
    #expect(json(block(example.resource, "it", in: document)) == example.arguments)
  }

  static let later: [NewTypeTests.Case] = [
    NewTypeTests.Case(
      "AWS::EC2::VPC",
      #"{"CidrBlock": "10.0.0.0/16", "VpcEncryptionControl": {"Mode": "enforce", "LambdaExclusion": "enable"}}"#,
      "aws_vpc_encryption_control",
      #"{"vpc_id":"${aws_vpc.it.id}","mode":"enforce","lambda_exclusion":"enable"}"#),
    NewTypeTests.Case(
      "AWS::Route53::HostedZone", #"{"Name": "example.com", "DelegationSetId": "N1"}"#, "aws_route53_zone",
      #"{"name":"example.com","delegation_set_id":"N1","comment":""}"#),
    NewTypeTests.Case(
      "AWS::ServiceDiscovery::Instance",
      #"{"InstanceId": "one", "ServiceId": "srv-1", "InstanceAttributes": {"AWS_INSTANCE_IPV4": "10.0.0.1"}}"#,
      "aws_service_discovery_instance",
      #"{"instance_id":"one","service_id":"srv-1","attributes":{"AWS_INSTANCE_IPV4":"10.0.0.1"}}"#),
    NewTypeTests.Case(
      "AWS::FSx::FileSystem",
      #"""
      {"FileSystemType": "LUSTRE", "StorageCapacity": 1200, "SubnetIds": ["subnet-1"],
       "LustreConfiguration": {"LogConfiguration": {"Level": "WARN_ERROR"}}}
      """#, "aws_fsx_lustre_file_system",
      #"{"storage_capacity":1200,"subnet_ids":["subnet-1"],"log_configuration":{"level":"WARN_ERROR"}}"#),
    NewTypeTests.Case(
      "AWS::ApplicationAutoScaling::ScalableTarget",
      #"""
      {"MinCapacity": 1, "MaxCapacity": 4, "ResourceId": "table/orders", "ServiceNamespace": "dynamodb",
       "ScalableDimension": "dynamodb:table:ReadCapacityUnits", "Tags": [{"Key": "Team", "Value": "shop"}]}
      """#, "aws_appautoscaling_target",
      #"{"min_capacity":1,"max_capacity":4,"resource_id":"table/orders","service_namespace":"dynamodb","#
        + #""scalable_dimension":"dynamodb:table:ReadCapacityUnits","tags":{"Team":"shop"}}"#),
    NewTypeTests.Case(
      "AWS::Glue::Connection",
      #"""
      {"CatalogId": "123456789012", "Tags": {"Team": "shop"},
       "ConnectionInput": {"Name": "lake", "ConnectionType": "NETWORK"}}
      """#, "aws_glue_connection",
      #"{"catalog_id":"123456789012","tags":{"Team":"shop"},"name":"lake","connection_type":"NETWORK"}"#),
    NewTypeTests.Case(
      "AWS::SageMaker::EndpointConfig",
      #"""
      {"EndpointConfigName": "prices", "ProductionVariants": [{"ModelName": "prices", "VariantName": "a",
        "InitialVariantWeight": 1, "CoreDumpConfig": {"DestinationS3Uri": "s3://dumps/prices"}}]}
      """#, "aws_sagemaker_endpoint_configuration",
      #"{"name":"prices","production_variants":[{"model_name":"prices","variant_name":"a","#
        + #""initial_variant_weight":1,"core_dump_config":{"destination_s3_uri":"s3://dumps/prices"}}]}"#),
  ]
}
