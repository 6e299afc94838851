import FormworkIR

extension AWSLowering {
  /// A bus policy given as a statement is a policy document of the bus; given by its parts it is a permission.
  func lowerBusStatement() -> Bool {
    guard let statement = resource["Statement"], statement != .absent else { return false }
    for property in resource.properties
    where !["Statement", "StatementId", "EventBusName"].contains(property.name) && property.value != .absent {
      rendering.within(property.name) {
        rendering.report(.unsupported, "it says what the Statement says already")
      }
    }
    var statements: [Term] = [statement]
    if case .map(let entries) = statement {
      let sid = resource["StatementId"].map { [MapEntry("Sid", $0)] } ?? []
      statements = [.map(sid + entries.filter { $0.key.literal != "Sid" })]
    }
    let policy = Term.map([
      MapEntry("Version", .string("2012-10-17")), MapEntry("Statement", .list(statements)),
    ])
    var body = Body()
    if let bus = resource["EventBusName"] { setAttribute(bus, at: ["event_bus_name"], in: &body) }
    setAttribute(.function(.jsonString(policy)), at: ["policy"], in: &body)
    rendering.emit(
      ResourceBlock(type: binding.type, name: binding.name, body: body, owner: binding))
    return true
  }
}
