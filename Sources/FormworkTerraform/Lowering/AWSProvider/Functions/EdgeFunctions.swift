import FormworkIR

extension AWSLowering {
  /// Settings of methods with the path and the verb in one text, as `aws` names them: `~1orders~1{id}/GET`, `*/*`.
  func methodSettings(_ term: Term) -> Term? {
    guard case .list(let elements) = term else { return refused(term, "a list written out in the program") }
    var settings: [Term] = []
    for element in elements where element != .absent {
      guard case .map(let entries) = element else { return refused(element, "a map") }
      let verb = element.member("HttpMethod") ?? .string("*")
      let path = methodPath(element.member("ResourcePath") ?? .string("/*"))
      let rest = entries.filter { $0.key.literal != "HttpMethod" && $0.key.literal != "ResourcePath" }
      let whole = TermFolder.joined([.term(path), .literal("/"), .term(verb)])
      settings.append(.map([MapEntry("MethodPath", whole)] + rest))
    }
    return .list(settings)
  }

  /// A path without its first slash; the provider puts it into the way to a setting as it is, so that the slashes inside
  /// must stay `~1`, and the root, which is a slash alone, is `~1`.
  private func methodPath(_ term: Term) -> Term {
    var segments: [TextSegment]
    switch term {
    case .string("/"): return .string("~1")
    case .string(let text): segments = [.literal(text)]
    case .text(let parts): segments = parts
    default: return term
    }
    if case .literal(let text)? = segments.first, text.hasPrefix("/") {
      segments[0] = .literal(String(text.dropFirst()))
    }
    return TermFolder.joined(
      segments.map { segment in
        guard case .literal(let text) = segment else { return segment }
        return .literal(text.split(separator: "/", omittingEmptySubsequences: false).joined(separator: "~1"))
      })
  }

  /// A deployment is a picture of the API: in Terraform it is taken again when something that it shows changes.
  ///
  /// The new one is made first, since the stage still shows the old one.
  func completeDeployment(_ body: inout Body) {
    capture(
      "RestApiId", "rest_api_id", in: &body, own: ["body", "policy", "binary_media_types", "minimum_compression_size"],
      types: [
        "aws_api_gateway_resource", "aws_api_gateway_method", "aws_api_gateway_method_response",
        "aws_api_gateway_integration", "aws_api_gateway_integration_response", "aws_api_gateway_gateway_response",
        "aws_api_gateway_model", "aws_api_gateway_authorizer", "aws_api_gateway_request_validator",
      ])
  }

  /// The same of an HTTP or WebSocket API.
  func completeHTTPDeployment(_ body: inout Body) {
    capture(
      "ApiId", "api_id", in: &body, own: ["body", "route_selection_expression"],
      types: [
        "aws_apigatewayv2_authorizer", "aws_apigatewayv2_integration", "aws_apigatewayv2_integration_response",
        "aws_apigatewayv2_model", "aws_apigatewayv2_route", "aws_apigatewayv2_route_response",
      ])
  }

  private func capture(
    _ property: String, _ argument: String, in body: inout Body, own: [String], types: Set<String>
  ) {
    body.merge("lifecycle", ["create_before_destroy": true])
    stage.add(DeploymentCapture(binding: binding, property: property, argument: argument, own: own, types: types))
  }

  /// An API is named as its description says, where the description is known.
  func completeRESTAPI(_ body: inout Body) {
    if let name = resource["Name"], name != .absent { return }
    guard let title = resource["Body"]?.member("info")?.member("title"), let value = expressions.document(title) else {
      return
    }
    body.set("name", value)
  }
}

extension AWSLowering {
  /// A hosted zone by its name, which `aws` looks up.
  func lowerZoneName(_ term: Term, by row: TableRow, into body: inout Body) {
    guard let value = expressions.document(term) else { return }
    let name = term.words.map { TerraformName.snake(String($0.hasSuffix(".") ? $0.dropLast() : $0[...])) }
    let zone = expressions.reading("zone_id", of: "aws_route53_zone", named: name ?? binding.name, ["name": value])
    body.set(row.path, .string("${\(zone)}"))
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
    reporter.within("RecordSets") {
      guard case .list(let elements) = sets else { return refuseUnwritten(sets, "list of maps") }
      var count = 0
      for (record, tests) in elements.flatMap(\.choices) {
        guard case .map(let entries) = record else {
          refuseUnwritten(record, "map")
          continue
        }
        var body = Body()
        let own = properties(entries)
        let zone = shared.filter { outer in
          outer.name.hasPrefix("HostedZone") && !own.contains { $0.name.hasPrefix("HostedZone") }
        }
        expressions.guarded(by: tests) { lower(zone + own, by: row.children, into: &body) }
        completeRecord(&body)
        let type = record.member("Type")?.words.map { "_" + TerraformName.snake($0) } ?? ""
        let suffix = count == 0 ? "" : (record.member("Name").flatMap(Self.word(for:)) ?? String(count + 1)) + type
        count += 1
        var block = ResourceBlock(
          type: binding.type, name: uniqueName(binding.type, suffix), body: body, owner: result)
        block.conditions = tests
        stage.emit(block)
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
    let records =
      resource.settings.instances == .single
      ? "\(binding.address).domain_validation_options" : "flatten(\(binding.address)[*].domain_validation_options)"
    let map = expressions.expression(.map(zones.map { MapEntry(key: Self.key($0.domain), value: $0.zone) }))
    var record = Body()
    record.set(
      "for_each",
      .string(
        "${{for o in \(records) : o.domain_name => o if contains(keys(\(map)), o.domain_name)}}"
      ))
    record.set("zone_id", .string("${\(map)[each.key]}"))
    record.set("name", "${each.value.resource_record_name}")
    record.set("type", "${each.value.resource_record_type}")
    record.set("records", ["${each.value.resource_record_value}"])
    record.set("ttl", 60)
    record.set("allow_overwrite", true)
    add("aws_route53_record", suffix: "validation", record)
    var validation = Body()
    validation.set("certificate_arn", .string("${\(binding.path(to: "arn"))}"))
    validation.set(
      "validation_record_fqdns",
      .string("${[for r in aws_route53_record.\(binding.name)_validation : r.fqdn]}"))
    add("aws_acm_certificate_validation", suffix: "", validation)
  }

  private static func key(_ term: Term) -> MapKey {
    switch term {
    case .string(let text): .literal(text)
    case .text(let segments): .text(segments)
    default: .text([.term(term)])
    }
  }
}

extension AWSLowering {
  /// Listeners of a classic load balancer: towards the instances they speak as towards clients, unless said otherwise.
  func classicListeners(_ term: Term) -> Term? {
    guard case .list(let listeners) = term else { return term }
    return .list(
      listeners.map { listener in
        eachChoice(of: listener) { choice in
          guard case .map(let entries) = choice, choice.member("InstanceProtocol") == nil,
            let spoken = choice.member("Protocol")
          else { return choice }
          return .map(entries.filter { $0.key.literal != "InstanceProtocol" } + [MapEntry("InstanceProtocol", spoken)])
        } ?? listener
      })
  }

  /// Stickiness of a target group is of some type; where none is said, of the one that its protocol has.
  func completeTargetGroup(_ body: inout Body) {
    guard let stickiness = body["stickiness"], stickiness["type"] == nil else { return }
    switch resource["Protocol"] {
    case .string("HTTP"), .string("HTTPS"), .absent, nil: body.set(["stickiness", "type"], "lb_cookie")
    case .string("GENEVE"): body.set(["stickiness", "type"], "source_ip_dest_ip")
    case .string: body.set(["stickiness", "type"], "source_ip")
    case let known?:
      reporter.report(
        .missingProperty, "stickiness.type is required: \(mapping.resource) needs it, and the protocol is \(known)",
        hint: "set the attribute stickiness.type")
    }
  }

  /// Logs that are kept on a condition are a block on a condition: the block must name a bucket. Without a bucket there is
  /// nothing to say.
  func completeLoadBalancer(_ body: inout Body) {
    guard let attributes = resource["LoadBalancerAttributes"],
      case .map(let entries)? = keyValueMap(attributes, "Key", "Value")
    else { return }
    for label in ["access_logs", "connection_logs", "health_check_logs"] where body[label] != nil {
      guard let bucket = entries.first(where: { $0.key.literal == label + ".s3.bucket" })?.value else {
        body.remove(label)
        continue
      }
      guard case .function(.conditional(let condition, let then, let otherwise)) = bucket,
        (then == .absent) != (otherwise == .absent)
      else { continue }
      var content = Body()
      for name in ["enabled", "bucket", "prefix"] {
        guard var value = entries.first(where: { $0.key.literal == "\(label).s3.\(name)" })?.value else { continue }
        if case .function(.conditional(let other, let first, let second)) = value, other.name == condition.name {
          value = otherwise == .absent ? first : second
        }
        if let document = expressions.document(value) { content.set(name, document) }
      }
      body.remove(label)
      let test = (otherwise == .absent ? "" : "!") + "local." + TerraformName.snake(condition.name)
      body.addDynamic(label, forEach: "${\(test) ? [1] : []}", content: content)
    }
  }

  /// Conditions of a listener rule by their kinds: `Field` and `Values` are the old spelling of the same.
  func listenerConditions(_ term: Term) -> Term? {
    guard case .list(let conditions) = term else { return refused(term, "a list written out in the program") }
    let kinds = [
      "host-header": "HostHeaderConfig", "path-pattern": "PathPatternConfig", "source-ip": "SourceIpConfig",
      "http-request-method": "HttpRequestMethodConfig", "http-header": "HttpHeaderConfig",
      "query-string": "QueryStringConfig",
    ]
    var result: [Term] = []
    for condition in conditions where condition != .absent {
      let lowered = eachChoice(of: condition) { choice in
        guard case .map(let entries) = choice else { return refused(choice, "a map") }
        var rest = entries.filter { $0.key.literal != "Field" && $0.key.literal != "Values" }
        if let values = choice.member("Values") {
          guard let field = choice.member("Field")?.words, let kind = kinds[field] else {
            return refused(choice, "a Field among " + kinds.keys.sorted().joined(separator: ", "))
          }
          rest.append(MapEntry(kind, .map([MapEntry("Values", values)])))
        }
        return .map(rest)
      }
      guard let lowered else { return nil }
      result.append(lowered)
    }
    return .list(result)
  }
}

extension AWSLowering {
  /// Rules as the JSON document that the service reads: the names are CloudFormation's. Text to search for is put into
  /// base64 by the provider, so what is in base64 already is taken out of it.
  func wafJSON(_ term: Term) -> Term? {
    guard case .list = term else { return refused(term, "a list written out in the program") }
    return .function(.jsonString(wafRules(term)))
  }

  private func wafRules(_ term: Term) -> Term {
    switch term {
    case .list(let elements): return .list(elements.map { wafRules($0) })
    case .map(let entries):
      return .map(
        entries.compactMap { entry in
          switch entry.key.literal {
          case "SearchStringBase64": searchString(entry.value)
          case let name? where Self.wafNumbers.contains(name): MapEntry(name, entry.value.asNumber)
          case let name? where Self.wafTruths.contains(name): MapEntry(name, entry.value.asTruth)
          default: MapEntry(key: entry.key, value: wafRules(entry.value))
          }
        })
    case .function(.conditional(let condition, let then, let otherwise)):
      return .function(.conditional(condition, then: wafRules(then), otherwise: wafRules(otherwise)))
    default: return term
    }
  }

  private func searchString(_ encoded: Term) -> MapEntry? {
    switch encoded {
    case .function(.base64(let text)): return MapEntry("SearchString", text)
    case .string(let text):
      if let text = Base64Text.decoded(text) { return MapEntry("SearchString", .string(text)) }
    default: break
    }
    reporter.within("SearchStringBase64") {
      refuse(reason: "it takes the text itself in SearchString")
    }
    return nil
  }

  private static let wafNumbers: Set<String> = [
    "Priority", "Limit", "EvaluationWindowSec", "ImmunityTime", "ResponseCode",
  ]
  private static let wafTruths: Set<String> = [
    "SampledRequestsEnabled", "CloudWatchMetricsEnabled", "EnableMachineLearning", "EnableRegexInPath",
  ]
}

extension AWSLowering {
  /// `user:password` in base64, and that it is asked for.
  func lowerBasicAuth(_ term: Term, into body: inout Body) {
    guard case .map(let entries) = term else { return refuseUnwritten(term, "map") }
    for property in properties(entries) where !["Username", "Password", "EnableBasicAuth"].contains(property.name) {
      refuse(property.name, among: RowSet())
    }
    if let enabled = term.member("EnableBasicAuth") { setAttribute(enabled, at: ["enable_basic_auth"], in: &body) }
    if let user = term.member("Username"), let password = term.member("Password") {
      let both = TermFolder.joined([.term(user), .literal(":"), .term(password)])
      setAttribute(.function(.base64(both)), at: ["basic_auth_credentials"], in: &body)
    }
  }
}
