import FormworkIR

/// Kinds and values that differ from what a schema says, each with its reason.
enum KindDecisions {
  /// The kind decided for a property by its path; `{}` and `[]` stand for the members of a map and the elements of a
  /// list.
  static func kind(type: String, path: String) -> KindModel? { kinds["\(type) \(path)"] }

  /// What is read in place of the schema of a property.
  static func schema(type: String, path: String) -> Document? { schemas["\(type) \(path)"] }

  /// The values that AWS documents where the schema has text alone.
  static func values(type: String, path: String) -> [String]? { values["\(type) \(path)"] }

  /// Whether the keys of a map are left to a rule of Formwork's own, which says more than the schema's pattern.
  static func hasOwnRuleForKeys(type: String, path: String) -> Bool { keyRules.contains("\(type) \(path)") }

  /// Values in the case in which AWS documents them; where services take any, the schemas list them in small letters.
  static func spelled(_ values: [String], type: String, path: String) -> [String] {
    if type == "AWS::Route53Resolver::ResolverEndpoint", path.hasPrefix("Protocols") {
      return ["DoH", "Do53", "DoH-FIPS"]
    }
    if type == "AWS::Route53Resolver::ResolverRule", path == "TargetAddress.Protocol" { return ["DoH", "Do53"] }
    let isLowerCase = type.hasPrefix("AWS::EC2::") || lowerCase.contains("\(type) \(path)")
    return isLowerCase ? values : values.map { $0.uppercased() }
  }

  /// Whether the schema's pattern is wrong: it matches nothing that AWS takes.
  static func hasWrongPattern(type: String, path: String) -> Bool { wrongPatterns.contains("\(type) \(path)") }

  /// It has a `^` in the middle.
  private static let wrongPatterns: Set<String> = ["AWS::EC2::CapacityReservation PlacementGroupArn"]

  private static let lowerCase: Set<String> = [
    "AWS::Batch::JobDefinition LogConfiguration.LogDriver", "AWS::Batch::JobDefinition FirelensConfiguration.Type",
    "AWS::Batch::JobDefinition Type",
  ]

  private static let keyRules: Set<String> = ["AWS::Lambda::Function Environment.Variables"]

  private static let kinds: [String: KindModel] = [
    // Variables are text to the function; references and interpolated text must fit without a wrapper.
    "AWS::Lambda::Function Environment.Variables{}": .string,
    // One topic; the schema lets a list stand too, which AWS documents nowhere.
    "AWS::AutoScaling::AutoScalingGroup NotificationConfiguration.TopicARN": .string,
    // A policy, as everywhere else; the schema limits the length of its text and forgets the document.
    "AWS::IAM::ManagedPolicy PolicyDocument": .json,
    // An empty map, as AWS's documentation and hashicorp/awscc have it.
    "AWS::LakeFormation::PrincipalPermissions Resource.Catalog": .json,
    "AWS::LakeFormation::TagAssociation Resource.Catalog": .json,
  ]

  private static let schemas: [String: Document] = [
    // The schema takes text besides the list, which AWS documents nowhere.
    "AWS::DynamoDB::Table KeySchema": ["$ref": "#/definitions/KeySchema", "minItems": 1, "maxItems": 2],
    // A name; the schema takes an ARN besides, which no function is made by. Its characters are a rule of Formwork's own.
    "AWS::Lambda::Function FunctionName": ["type": "string", "minLength": 1, "maxLength": 64],
    // The schema says JSON, AWS's documentation these two.
    "AWS::ServiceCatalog::CloudFormationProduct ProvisioningArtifactProperties.Info": [
      "type": "object",
      "properties": ["ImportFromPhysicalId": ["type": "string"], "LoadTemplateFromURL": ["type": "string"]],
    ],
  ]

  private static let values: [String: [String]] = {
    let projections = ["ALL", "INCLUDE", "KEYS_ONLY"]
    let views = ["KEYS_ONLY", "NEW_AND_OLD_IMAGES", "NEW_IMAGE", "OLD_IMAGE"]
    var values: [String: [String]] = [:]
    for list in ["KeySchema", "GlobalSecondaryIndexKeySchema", "LocalSecondaryIndexKeySchema"] {
      values["AWS::DynamoDB::Table \(list).KeyType"] = ["HASH", "RANGE"]
    }
    for type in ["AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable"] {
      values["\(type) BillingMode"] = ["PAY_PER_REQUEST", "PROVISIONED"]
      values["\(type) StreamSpecification.StreamViewType"] = views
      values["\(type) Projection.ProjectionType"] = projections
    }
    return values
  }()
}
