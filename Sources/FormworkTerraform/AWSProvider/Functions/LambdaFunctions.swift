import FormworkIR

extension AWSLowering {
  /// `Endpoints.KafkaBootstrapServers`, a list, is one text in a map.
  func lowerKafkaEndpoints(_ term: Term, by row: TableRow, into body: inout Body) {
    guard case .map(let entries) = term,
      let servers = entries.first(where: { $0.key.literal == "KafkaBootstrapServers" })?.value
    else { return refuseUnwritten(term, "map with KafkaBootstrapServers") }
    let joined = Term.function(.join(separator: ",", servers))
    setAttribute(.map([MapEntry("KAFKA_BOOTSTRAP_SERVERS", joined)]), at: row.path, in: &body)
  }

  /// A layer version's ARN falls into the layer's ARN and the version's number.
  func lowerLayerARN(_ term: Term, into body: inout Body) {
    if case .reference(let reference) = term, let layer = rendering.bindings[reference.target.id],
      layer.type == "aws_lambda_layer_version"
    {
      body.set("layer_name", .string("${\(layer.path(to: "layer_arn"))}"))
      body.set("version_number", .string("${\(layer.path(to: "version"))}"))
      return
    }
    let parts = "split(\":\", \(rendering.expression(term)))"
    body.set("layer_name", .string("${join(\":\", slice(\(parts), 0, 7))}"))
    body.set("version_number", .string("${\(parts)[7]}"))
  }

  /// A version is no resource: its function publishes one with every change, and references lead there.
  func lowerLambdaVersion() -> Bool {
    guard case .reference(let reference) = resource["FunctionName"],
      let function = rendering.bindings[reference.target.id], function.publishes
    else {
      rendering.report(
        .unsupported, "FunctionName must be a reference to a function of this stack, which then publishes its versions")
      return true
    }
    let instances = resource.settings.instances
    if instances != .single, instances != function.resource.settings.instances {
      rendering.report(.unsupported, "a condition cannot decide about a version: the function publishes it")
    }
    if !resource.settings.dependsOn.isEmpty || resource.settings.overrides.contains(where: { $0.target == .terraform })
    {
      rendering.report(
        .unsupported, "a version is no resource in Terraform; dependencies and overrides belong at its function")
    }
    for property in resource.properties where property.name != "FunctionName" {
      guard let row = mapping.rows[property.name] else {
        refuse(property.name, among: mapping.rows)
        continue
      }
      rendering.within(property.name) {
        if property.name == "Description" {
          // Words about a version have no place, and leave nothing behind.
          rendering.report(.unsupported, "left out: the version is published by its function", severity: .warning)
        } else if row.secondary != nil {
          var unused = Body()
          lower(property.value, by: row, into: &unused)
        } else if !resource.settings.ignoredByTerraform.contains(property.name) {
          refuse(reason: "the version is published by its function")
        }
      }
    }
    for block in secondaries {
      rendering.emit(
        ResourceBlock(type: block.type, name: TerraformName.snake(resource.id), body: block.body, owner: binding))
    }
    return true
  }
}
