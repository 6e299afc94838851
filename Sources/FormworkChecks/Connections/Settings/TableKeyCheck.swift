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
