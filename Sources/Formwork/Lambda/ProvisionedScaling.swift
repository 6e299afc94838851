import FormworkDSL
import FormworkIR
import FormworkSchemas

/// How many environments Lambda keeps ready for calls of an alias, by how many of them are in use:
/// `Alias("live", scaling: ProvisionedScaling(2...10, utilization: 0.7))`.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, SAM | `AWS::ApplicationAutoScaling::ScalableTarget`, `AWS::ApplicationAutoScaling::ScalingPolicy` |
/// | Terraform | `aws_appautoscaling_target`, `aws_appautoscaling_policy` |
///
/// Application Auto Scaling adds environments when more than that share is in use, and takes some away when it is less (Managing
/// provisioned concurrency with Application Auto Scaling, AWS Lambda Developer Guide).
public struct ProvisionedScaling: Sendable {
  let minimum: Term
  let maximum: Term
  let utilization: Term

  /// So many environments at least and at most.
  ///
  /// - Parameters:
  ///   - environments: The least and the most environments.
  ///   - utilization: The share of them that is to be in use: 0.1 to 0.9; 0.7 without it.
  public init(_ environments: ClosedRange<Int>, utilization: Value<Double> = 0.7) {
    minimum = .int(environments.lowerBound)
    maximum = .int(environments.upperBound)
    self.utilization = utilization.term
  }

  /// The resources for an alias.
  func elements(of function: ResourceNode, _ alias: ResourceNode, named name: String, at location: SourceLocation)
    -> [Element]
  {
    let target = node(
      of: function, "ProvisionedScaling", "ScalableTarget",
      [
        Property("MinCapacity", minimum), Property("MaxCapacity", maximum),
        Property(
          "ResourceId",
          .text([
            .literal("function:"), .term(.reference(Reference(function, "FunctionName"))), .literal(":\(name)"),
          ])),
        Property("ScalableDimension", .string("lambda:function:ProvisionedConcurrency")),
        Property("ServiceNamespace", .string("lambda")),
      ], after: [alias], at: location)
    let metric = Term.map([MapEntry("PredefinedMetricType", .string("LambdaProvisionedConcurrencyUtilization"))])
    let policy = node(
      of: function, "ProvisionedScaling/Policy", "ScalingPolicy",
      [
        Property("PolicyName", .string("\(LogicalName.cloudFormation(function.id))ProvisionedScaling")),
        Property("PolicyType", .string("TargetTrackingScaling")),
        Property("ScalingTargetId", .reference(Reference(target, "Ref"))),
        Property(
          "TargetTrackingScalingPolicyConfiguration",
          .map([MapEntry("PredefinedMetricSpecification", metric), MapEntry("TargetValue", utilization)])),
      ], after: [], named: "PolicyName", at: location)
    return [.resource(target), .resource(policy)]
  }

  private func node(
    of function: ResourceNode, _ name: String, _ type: String, _ properties: [Property], after: [ResourceNode],
    named property: String? = nil, at location: SourceLocation
  ) -> ResourceNode {
    let type = "AWS::ApplicationAutoScaling::\(type)"
    return ResourceNode(
      following: function, as: name, type: type, schema: Schemas.schema(of: type), properties: properties, after: after,
      madeNames: property.map { [MadeName(in: $0, of: function.id, .logical)] } ?? [], at: location)
  }
}
