import FormworkIR

extension AWSLowering {
  /// The replicas of a global table: the table stands in the region of the deployment, its replicas in the others.
  ///
  /// Which region that is, only the deployment knows, so every replica is a block that is left out there.
  func lowerReplicas(_ term: Term, by row: TableRow, into body: inout Body) {
    guard case .list(let replicas) = term else { return refuseUnwritten(term, "list of maps") }
    let shared = ["PointInTimeRecoverySpecification", "SSESpecification", "Tags", "DeletionProtectionEnabled"]
    for name in shared {
      let values = replicas.map { $0.member(name) ?? .absent }
      guard let first = values.first(where: { $0 != .absent }) else { continue }
      rendering.within(name) {
        if values.contains(where: { $0 != first }) {
          return rendering.report(
            .unsupported, "\(mapping.resource) has it for all replicas alike; found different ones")
        }
        switch name {
        case "PointInTimeRecoverySpecification":
          let isEnabled = first.member("PointInTimeRecoveryEnabled") ?? .bool(false)
          setAttribute(isEnabled, at: ["point_in_time_recovery", "enabled"], in: &body)
          if let days = first.member("RecoveryPeriodInDays") {
            setAttribute(days, at: ["point_in_time_recovery", "recovery_period_in_days"], in: &body)
          }
        case "Tags":
          if let tags = keyValueMap(first, "Key", "Value") { setAttribute(tags, at: ["tags"], in: &body) }
        case "DeletionProtectionEnabled": setAttribute(first, at: ["deletion_protection_enabled"], in: &body)
        default: break
        }
      }
    }
    for replica in replicas where replica != .absent {
      guard case .map(let entries) = replica, let region = replica.member("Region") else {
        refuseUnwritten(replica, "map with a Region")
        continue
      }
      if region == .pseudo(.region) { continue }
      var content = Body()
      lower(properties(entries), by: row.children, into: &content)
      if let tags = replica.member("Tags"), !tags.isEmptyCollection { content.set("propagate_tags", true) }
      if resource["MultiRegionConsistency"]?.words == "STRONG" { content.set("consistency_mode", "STRONG") }
      let here = rendering.expression(.pseudo(.region))
      body.addDynamic(
        "replica", forEach: "${\(here) == \(rendering.expression(region)) ? [] : [1]}", content: content)
    }
  }

  /// `KeySchema`, a list of names and their kinds, is an argument per kind; the row says which of them there are.
  func lowerKeySchema(_ term: Term, by row: TableRow, into body: inout Body) {
    guard case .list(let keys) = term else { return refuseUnwritten(term, "list") }
    for key in keys {
      guard case .map(let entries) = key,
        case .string(let kind) = entries.first(where: { $0.key.literal == "KeyType" })?.value,
        let name = entries.first(where: { $0.key.literal == "AttributeName" })?.value
      else { return refuseUnwritten(key, "map with AttributeName and KeyType") }
      let argument = kind == "HASH" ? "hash_key" : "range_key"
      // A local index shares the table's hash key and does not repeat it.
      if row.transform?.arguments.contains(argument) == true { setAttribute(name, at: [argument], in: &body) }
    }
  }
}
