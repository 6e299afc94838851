import FormworkIR

extension AWSLowering {
  /// A hosted zone by its name, which `aws` looks up.
  func lowerZoneName(_ term: Term, by row: TableRow, into body: inout Body) {
    guard let value = rendering.document(term) else { return }
    let name = term.words.map { TerraformName.snake(String($0.hasSuffix(".") ? $0.dropLast() : $0[...])) }
    let zone = rendering.lookup("aws_route53_zone", named: name ?? binding.name, ["name": value])
    body.set(row.path, .string("${\(zone).zone_id}"))
  }

  /// Text records have their quotation marks in CloudFormation; the provider adds them.
  func completeRecord(_ body: inout Body) {
    guard body["type"] == .string("TXT") || body["type"] == .string("SPF"), case .array(let values)? = body["records"]
    else { return }
    body.set(
      "records",
      .array(
        values.map { value in
          guard case .string(let text) = value, text.utf8.count > 1, text.hasPrefix("\""), text.hasSuffix("\"") else {
            return value
          }
          return .string(String(text.dropFirst().dropLast()))
        }))
  }

  /// A group of records is one record each; the group's zone is theirs.
  func lowerRecordSetGroup() -> Bool {
    guard let row = mapping.rows["RecordSets"], let sets = resource["RecordSets"] else { return false }
    let shared = resource.properties.filter { $0.name != "RecordSets" && $0.value != .absent }
    for property in shared where mapping.rows[property.name] == nil { refuse(property.name, among: mapping.rows) }
    rendering.within("RecordSets") {
      guard case .list(let elements) = sets else { return refuseUnwritten(sets, "list of maps") }
      var count = 0
      for element in elements where element != .absent {
        var test: String?
        var record = element
        if case .function(.conditional(let condition, let then, .absent)) = element {
          test = "local." + TerraformName.snake(condition.name)
          record = then
        }
        guard case .map(let entries) = record else {
          refuseUnwritten(element, "map")
          continue
        }
        var body = Body()
        if let test { body.set("count", .string("${\(test) ? 1 : 0}")) }
        let own = properties(entries)
        let zone = shared.filter { outer in
          outer.name.hasPrefix("HostedZone") && !own.contains { $0.name.hasPrefix("HostedZone") }
        }
        lower(zone + own, by: row.children, into: &body)
        completeRecord(&body)
        let type = record.member("Type")?.words.map { "_" + TerraformName.snake($0) } ?? ""
        let suffix = count == 0 ? "" : (record.member("Name").flatMap(Self.word(for:)) ?? String(count + 1)) + type
        count += 1
        rendering.emit(
          ResourceBlock(type: binding.type, name: uniqueName(binding.type, suffix), body: body, owner: binding))
      }
    }
    return true
  }

  /// Validation by records in zones of the account: the records, and a resource that waits until they are seen.
  func lowerValidation(_ term: Term, by row: TableRow, into body: inout Body) {
    guard case .list(let options) = term else { return refuseUnwritten(term, "list of maps") }
    var plain: [Term] = []
    var zones: [(domain: Term, zone: Term)] = []
    for option in options where option != .absent {
      if let zone = option.member("HostedZoneId"), let domain = option.member("DomainName") {
        zones.append((domain, zone))
      } else {
        plain.append(option)
      }
    }
    if !plain.isEmpty { setBlock(.list(plain), by: row, isSingle: false, into: &body) }
    if zones.isEmpty { return }
    let address = binding.address
    let map = rendering.expression(.map(zones.map { MapEntry(key: Self.key($0.domain), value: $0.zone) }))
    var record = Body()
    record.set(
      "for_each",
      .string(
        "${{for o in \(address).domain_validation_options : o.domain_name => o if contains(keys(\(map)), o.domain_name)}}"
      ))
    record.set("zone_id", .string("${\(map)[each.key]}"))
    record.set("name", "${each.value.resource_record_name}")
    record.set("type", "${each.value.resource_record_type}")
    record.set("records", ["${each.value.resource_record_value}"])
    record.set("ttl", 60)
    record.set("allow_overwrite", true)
    add("aws_route53_record", suffix: "validation", record)
    var validation = Body()
    validation.set("certificate_arn", .string("${\(address).arn}"))
    validation.set(
      "validation_record_fqdns",
      .string("${[for r in aws_route53_record.\(binding.name)_validation : r.fqdn]}"))
    add("aws_acm_certificate_validation", suffix: "", validation)
    if resource.settings.instances != .single {
      rendering.report(
        .unsupported, "records that validate it cannot be made where a condition decides about the certificate")
    }
  }

  private static func key(_ term: Term) -> MapKey {
    switch term {
    case .string(let text): .literal(text)
    case .text(let segments): .text(segments)
    default: .text([.term(term)])
    }
  }
}
