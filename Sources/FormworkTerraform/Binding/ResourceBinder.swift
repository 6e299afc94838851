import FormworkIR
import FormworkSchemas

/// The first stage: finds what every resource is in Terraform.
struct ResourceBinder {
  let graph: Graph
  /// Resources that `hashicorp/awscc` makes since `hashicorp/aws` cannot have all of them, with the reason, by id.
  let fallbacks: [String: String]
  let tables: AWSTables
  let reporter: Reporter

  /// The bindings of all resources.
  func bindings() -> Bindings {
    var bindings: [ResourceBinding] = []
    bindings.reserveCapacity(graph.resources.count)
    var parts: [Int] = []
    for resource in graph.resources.lazy.map(\.spelledAsDocumented) {
      let binding = binding(of: resource, at: bindings.count)
      if case .aws(let mapping) = binding.provider, mapping.host != nil { parts.append(bindings.count) }
      bindings.append(binding)
    }
    if parts.isEmpty { return Bindings(bindings) }
    let known = Bindings(bindings)
    for index in parts {
      if let binding = redirected(bindings[index], among: known) ?? alone(bindings[index], among: known) {
        bindings[index] = binding
      }
    }
    return Bindings(bindings)
  }

  private func binding(of resource: Resource, at index: Int) -> ResourceBinding {
    let name = TerraformName.snake(resource.settings.logicalID ?? resource.id)
    let choice = resource.settings.terraformProvider
    if choice != .awscc, fallbacks[resource.id] == nil, let mapping = tables.mapping(of: resource) {
      return ResourceBinding(
        resource, at: index, provider: .aws(mapping), type: mapping.primaryType(of: resource), name: name)
    }
    if choice != .aws, let schema = resource.node.schema, !AWSCCMissingTypes.contains(resource.type) {
      let mapping = AWSCCMapping(schema)
      return ResourceBinding(resource, at: index, provider: .awscc(mapping), type: mapping.resource, name: name)
    }
    reporter.about(resource) { reportMissing(resource) }
    return ResourceBinding(resource, at: index, provider: .missing, type: "", name: name)
  }

  /// Says why there is no resource in Terraform.
  private func reportMissing(_ resource: Resource) {
    if let reason = Self.withoutMeaning[resource.type] {
      return reporter.report(.unsupported, "left out: \(reason)", severity: .warning)
    }
    if resource.type.hasPrefix("Custom::") || resource.type == "AWS::CloudFormation::CustomResource" {
      return reporter.report(
        .unsupported,
        "a custom resource is made by a function that answers CloudFormation's requests; Terraform sends none",
        hint: "Say what the function makes with resources of its own, or keep this part in CloudFormation.")
    }
    if resource.type.hasPrefix("AWS::Serverless::") {
      return reporter.report(
        .unsupported, "SAM's transform has not yet replaced it by plain resources",
        hint: "Expand the template first, such as by `sam translate` of aws-sam-translator.")
    }
    if let choice = resource.settings.terraformProvider {
      return reporter.report(
        .unsupported, "hashicorp/\(choice.rawValue) does not have \(resource.type)",
        hint: "Leave the choice of the provider to the type.")
    }
    let table = "Terraform cannot have it: the table of hashicorp/aws has no row for \(resource.type)"
    if resource.node.schema == nil {
      reporter.report(
        .unsupported, table + ", and without a schema its names in hashicorp/awscc are not known",
        hint: Self.hint(aboutUnknown: resource.type))
    } else {
      reporter.report(.unsupported, table + ", and hashicorp/awscc does not have the type")
    }
  }

  private static func hint(aboutUnknown type: String) -> String {
    if Schemas.contains(type) { return "Leave out isChecked: false, so that AWS's schema tells its names." }
    return type.hasPrefix("AWS::")
      ? "See that the type is spelled right; AWS's schemas at hand do not have it."
      : "The providers have AWS's own types alone."
  }

  /// Types that make nothing, and why Terraform does without them.
  private static let withoutMeaning = [
    "AWS::CDK::Metadata": "it tells AWS that the AWS CDK wrote the template, and makes nothing"
  ]

  /// A part of what is not in this stack, or made by `hashicorp/awscc`, is a resource of its own there.
  private func alone(_ binding: ResourceBinding, among bindings: Bindings) -> ResourceBinding? {
    let resource = binding.resource
    guard case .aws(let mapping) = binding.provider, let property = mapping.host, let whole = resource[property],
      resource.settings.terraformProvider == nil, let schema = resource.node.schema,
      !AWSCCMissingTypes.contains(resource.type)
    else { return nil }
    if case .reference(let reference) = whole, bindings[reference.target.id]?.type == binding.type { return nil }
    let other = AWSCCMapping(schema)
    return ResourceBinding(
      resource, at: binding.index, provider: .awscc(other), type: other.resource, name: binding.name)
  }

  /// Parts of others, such as a function's versions, are no resources in Terraform: references to one lead to its host.
  private func redirected(_ binding: ResourceBinding, among bindings: Bindings) -> ResourceBinding? {
    let resource = binding.resource
    guard case .aws(let mapping) = binding.provider, let property = mapping.host,
      case .reference(let reference) = resource[property], let host = bindings[reference.target.id],
      host.type == binding.type
    else { return nil }
    if resource.type == "AWS::Lambda::Version" {
      if reference.target.type != "AWS::Lambda::Function" { return nil }
      host.publishes = true
    }
    return ResourceBinding(
      resource, at: binding.index, provider: binding.provider, type: binding.type, name: host.name)
  }
}
