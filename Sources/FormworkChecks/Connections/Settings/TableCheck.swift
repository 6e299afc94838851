import FormworkIR

/// Checks the keys of tables against the attributes that they define (CreateTable, Amazon DynamoDB API Reference). That a local index
/// has a sort key, the schema says.
enum TableKeyCheck {
  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    for type in ["AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable"] {
      for table in stack.resources(of: type) { check(table, &diagnostics) }
    }
  }

  private static func check(_ table: Resource, _ diagnostics: inout Diagnostics) {
    guard let defined = names(in: table.value("AttributeDefinitions")), let key = keys(of: table) else { return }
    var used: Set<String> = []
    for (place, names) in key {
      for name in names where used.insert(name).inserted && !defined.contains(name) {
        diagnostics.add(
          table.finding(
            .error, .keyMismatch,
            "\(place) of \(table.id) names the attribute \(name), which AttributeDefinitions does not define",
            hint: "define it, or let Table(…, partitionKey: …, sortKey: …, indexes: …) define what keys use"))
      }
    }
    for name in defined where !used.contains(name) {
      diagnostics.add(
        table.finding(
          .error, .keyMismatch,
          "AttributeDefinitions of \(table.id) defines \(name), which is in no key; Amazon DynamoDB refuses it",
          hint: "take the definition out: attributes outside keys are not declared"))
    }
  }

  /// The attributes of all keys by place; `nil` where some are known only at deployment.
  private static func keys(of table: Resource) -> [(place: String, names: [String])]? {
    guard let own = names(in: table.value("KeySchema")) else { return nil }
    var keys = [("KeySchema", own)]
    for list in ["GlobalSecondaryIndexes", "LocalSecondaryIndexes"] {
      guard let indexes = table.value(list) else { continue }
      guard case .list(let elements) = indexes else { return nil }
      for element in elements {
        guard let names = names(in: element.member("KeySchema")) else { return nil }
        keys.append(("\(list) \(element.member("IndexName")?.literalText ?? "")", names))
      }
    }
    return keys
  }

  private static func names(in list: Term?) -> [String]? {
    guard case .list(let elements)? = list else { return nil }
    let names = elements.compactMap { $0.member("AttributeName")?.literalText }
    return names.count == elements.count ? names : nil
  }
}

/// Checks what tables and their indexes have to say of capacity and of what they hold (CreateTable, Amazon DynamoDB API Reference).
enum TableCapacityCheck {
  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    for table in stack.resources(of: "AWS::DynamoDB::Table") {
      checkThroughput(of: table, &diagnostics)
      checkIndexes(of: table, &diagnostics)
    }
    for table in stack.resources(of: "AWS::DynamoDB::GlobalTable") { checkIndexes(of: table, &diagnostics) }
  }

  private static func checkThroughput(of table: Resource, _ diagnostics: inout Diagnostics) {
    let mode = table.value("BillingMode")
    guard mode == nil || mode?.literalText == "PROVISIONED" else { return }
    var places: [String] = table.value("ProvisionedThroughput") == nil ? ["ProvisionedThroughput of \(table.id)"] : []
    for (index, element) in (table.value("GlobalSecondaryIndexes")?.elements ?? []).enumerated() {
      guard case .map = element, element.member("ProvisionedThroughput") == nil else { continue }
      places.append("ProvisionedThroughput in \(name(of: element, "GlobalSecondaryIndexes", index)) of \(table.id)")
    }
    guard let place = places.first else { return }
    let why = mode == nil ? "BillingMode is not set, so that it is PROVISIONED" : "BillingMode is PROVISIONED"
    diagnostics.add(
      table.finding(
        .error, .missingProperty, "\(place) is not set; \(why), for which Amazon DynamoDB needs it",
        hint: "set billingMode to PAY_PER_REQUEST, as Table(…) does, or say how much is read and written"))
  }

  private static func checkIndexes(of table: Resource, _ diagnostics: inout Diagnostics) {
    var keys = [("KeySchema", table.value("KeySchema"))]
    for list in ["GlobalSecondaryIndexes", "LocalSecondaryIndexes"] {
      for (index, element) in (table.value(list)?.elements ?? []).enumerated() {
        let place = name(of: element, list, index)
        keys.append(("KeySchema in \(place)", element.member("KeySchema")))
        checkProjection(element.member("Projection"), place, table, &diagnostics)
      }
    }
    for (place, key) in keys {
      guard case .list(let elements)? = key, !elements.isEmpty else { continue }
      let kinds = elements.compactMap { $0.member("KeyType")?.literalText }
      guard kinds.count == elements.count, !kinds.contains("HASH") else { continue }
      diagnostics.add(
        table.finding(
          .error, .keyMismatch, "\(place) of \(table.id) has no attribute of the KeyType HASH, its partition key",
          hint: "name one, or let Table(…, partitionKey: …, sortKey: …, indexes: …) write the keys"))
    }
  }

  private static func checkProjection(
    _ projection: Term?, _ place: String, _ table: Resource, _ diagnostics: inout Diagnostics
  ) {
    guard case .map? = projection, projection?.member("ProjectionType")?.literalText == "INCLUDE" else { return }
    switch projection?.member("NonKeyAttributes") {
    case nil, .list([])?: break
    default: return
    }
    diagnostics.add(
      table.finding(
        .error, .missingProperty,
        "the ProjectionType of \(place) of \(table.id) is INCLUDE, and NonKeyAttributes are not set",
        hint: "name the attributes that the index holds, or let it hold ALL or KEYS_ONLY"))
  }

  private static func name(of index: Term, _ list: String, _ position: Int) -> String {
    index.member("IndexName")?.literalText.map { "\(list) \($0)" } ?? "\(list)[\(position)]"
  }
}
