import FormworkIR

/// A type of parameters that name something which exists in the account: CloudFormation checks the value before it
/// deploys, and the console offers what there is.
public struct ParameterType: Sendable, Equatable {
  /// CloudFormation's name, such as `AWS::EC2::VPC::Id`.
  public let name: String

  /// A type by CloudFormation's name.
  public init(_ name: String) { self.name = name }

  /// The name of an availability zone.
  public static let availabilityZone = ParameterType("AWS::EC2::AvailabilityZone::Name")
  /// The id of a machine image.
  public static let image = ParameterType("AWS::EC2::Image::Id")
  /// The id of a machine.
  public static let instance = ParameterType("AWS::EC2::Instance::Id")
  /// The name of a key pair.
  public static let keyPair = ParameterType("AWS::EC2::KeyPair::KeyName")
  /// The id of a security group.
  public static let securityGroup = ParameterType("AWS::EC2::SecurityGroup::Id")
  /// The name of a security group of the default VPC.
  public static let securityGroupName = ParameterType("AWS::EC2::SecurityGroup::GroupName")
  /// The id of a subnet.
  public static let subnet = ParameterType("AWS::EC2::Subnet::Id")
  /// The id of a volume.
  public static let volume = ParameterType("AWS::EC2::Volume::Id")
  /// The id of a VPC.
  public static let vpc = ParameterType("AWS::EC2::VPC::Id")
  /// The id of a hosted zone.
  public static let hostedZone = ParameterType("AWS::Route53::HostedZone::Id")
  /// The name of a parameter of Systems Manager; the name itself is the value.
  public static let parameterName = ParameterType("AWS::SSM::Parameter::Name")
}

extension Parameter {
  /// The id or name of something that exists in the account: `Parameter.existing("Vpc", .vpc)`.
  public static func existing(
    _ name: String, _ type: ParameterType, default defaultValue: String? = nil, description: String? = nil,
    fileID: String = #fileID, line: Int = #line
  ) -> Value<String> {
    value(
      ParameterNode(
        name, .string, type: type.name, defaultValue: defaultValue.map { .string($0) }, summary: description,
        location: SourceLocation(fileID, line)))
  }

  /// The ids or names of things that exist in the account: `Parameter.existing("Subnets", listOf: .subnet)`.
  public static func existing(
    _ name: String, listOf type: ParameterType, description: String? = nil, fileID: String = #fileID,
    line: Int = #line
  ) -> Value<[String]> {
    value(
      ParameterNode(
        name, .stringList, type: "List<\(type.name)>", summary: description, location: SourceLocation(fileID, line)))
  }

  /// A value of the parameter store: the parameter is given a name there, and stands for what is stored under it.
  /// Terraform reads it by a data source. `type` is the type of what is stored, where CloudFormation is to check it.
  public static func stored(
    _ name: String, default path: String? = nil, as type: ParameterType? = nil, description: String? = nil,
    fileID: String = #fileID, line: Int = #line
  ) -> Value<String> {
    value(
      ParameterNode(
        name, .string, type: "AWS::SSM::Parameter::Value<\(type?.name ?? "String")>",
        defaultValue: path.map { .string($0) }, summary: description, location: SourceLocation(fileID, line)))
  }

  /// A list of the parameter store, under a name that the parameter is given.
  public static func storedList(
    _ name: String, default path: String? = nil, of type: ParameterType? = nil, description: String? = nil,
    fileID: String = #fileID, line: Int = #line
  ) -> Value<[String]> {
    value(
      ParameterNode(
        name, .stringList, type: "AWS::SSM::Parameter::Value<\(type.map { "List<\($0.name)>" } ?? "List<String>")>",
        defaultValue: path.map { .string($0) }, summary: description, location: SourceLocation(fileID, line)))
  }

  /// A list of numbers: `list(number)` in Terraform, `List<Number>` in CloudFormation.
  public static func numbers(
    _ name: String, default defaultValue: [Int]? = nil, description: String? = nil, fileID: String = #fileID,
    line: Int = #line
  ) -> Value<[Int]> {
    value(
      ParameterNode(
        name, .numberList, defaultValue: defaultValue.map { .list($0.map { .int($0) }) }, summary: description,
        location: SourceLocation(fileID, line)))
  }

  /// A number that may have a fraction, in a range.
  public static func decimal(
    _ name: String, default defaultValue: Double? = nil, description: String? = nil,
    in range: ClosedRange<Double>? = nil,
    message: String? = nil, fileID: String = #fileID, line: Int = #line
  ) -> Value<Double> {
    var constraints = ParameterNode.Constraints()
    constraints.minimum = range?.lowerBound
    constraints.maximum = range?.upperBound
    constraints.summary = message
    return value(
      ParameterNode(
        name, .number, defaultValue: defaultValue.map { .double($0) }, summary: description, constraints: constraints,
        location: SourceLocation(fileID, line)))
  }
}
