import FormworkIR

extension AWSLowering {
  /// A classifier's name stands in the settings of its kind.
  func completeClassifier(_ body: inout Body) {
    for property in resource.properties {
      if let name = property.value.member("Name"), let value = rendering.document(name) {
        return body.prepend("name", value)
      }
    }
    body.prepend(
      "name", .string(TerraformName.physical(stack: rendering.graph.name, id: resource.id, limit: 255)))
  }
}
