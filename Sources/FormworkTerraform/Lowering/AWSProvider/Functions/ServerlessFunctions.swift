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
    if case .reference(let reference) = term, let layer = stage.bindings[reference.target.id],
      layer.type == "aws_lambda_layer_version"
    {
      body.set("layer_name", .string("${\(layer.path(to: "layer_arn"))}"))
      body.set("version_number", .string("${\(layer.path(to: "version"))}"))
      return
    }
    let parts = "split(\":\", \(expressions.expression(term)))"
    body.set("layer_name", .string("${join(\":\", slice(\(parts), 0, 7))}"))
    body.set("version_number", .string("${\(parts)[7]}"))
  }

  /// A function by an alias or version of it falls into the function and its qualifier: the provider reads both back apart, and
  /// a change of either replaces the resource.
  func lowerQualifiedFunction(_ term: Term, by row: TableRow, into body: inout Body) {
    if case .reference(let reference) = term, let host = stage.bindings[reference.target.id],
      let qualifier = ["AWS::Lambda::Alias": "name", "AWS::Lambda::Version": "version"][reference.target.type],
      host.type == "aws_lambda_alias" || host.type == "aws_lambda_function"
    {
      body.set("function_name", .string("${\(host.path(to: "function_name"))}"))
      body.set("qualifier", .string("${\(host.path(to: qualifier))}"))
    } else if case .text(let segments) = term, segments.count == 2, case .term(.reference(let reference)) = segments[0],
      reference.target.type == "AWS::Lambda::Function", case .literal(let words) = segments[1], words.hasPrefix(":")
    {
      setAttribute(.reference(reference), at: row.path, in: &body)
      body.set("qualifier", .string(String(words.dropFirst())))
    } else {
      setAttribute(term, at: row.path, in: &body)
    }
  }

  /// A version is no resource: its function publishes one with every change, and references lead there.
  func lowerLambdaVersion() -> Bool {
    guard case .reference(let reference) = resource["FunctionName"],
      let function = stage.bindings[reference.target.id], function.publishes
    else {
      reporter.report(
        .unsupported, "FunctionName must be a reference to a function of this stack, which then publishes its versions")
      return true
    }
    let instances = resource.settings.instances
    if instances != .single, instances != function.resource.settings.instances {
      reporter.report(.unsupported, "a condition cannot decide about a version: the function publishes it")
    }
    if !resource.settings.dependsOn.isEmpty || resource.settings.overrides.contains(where: { $0.target == .terraform })
    {
      reporter.report(
        .unsupported, "a version is no resource in Terraform; dependencies and overrides belong at its function")
    }
    for property in resource.properties where property.name != "FunctionName" {
      guard let row = mapping.rows[property.name] else {
        refuse(property.name, among: mapping.rows)
        continue
      }
      reporter.within(property.name) {
        if property.name == "Description" {
          // Words about a version have no place, and leave nothing behind.
          reporter.report(.unsupported, "left out: the version is published by its function", severity: .warning)
        } else if row.secondary != nil {
          var unused = Body()
          lower(property.value, by: row, into: &unused)
        } else if !resource.settings.ignoredByTerraform.contains(property.name) {
          refuse(reason: "the version is published by its function")
        }
      }
    }
    for block in secondaries {
      stage.emit(
        ResourceBlock(type: block.type, name: TerraformName.snake(resource.id), body: block.body, owner: result))
    }
    return true
  }
}

extension AWSLowering {
  /// The one destination of a state machine's log, which is the ARN of a log group with `:*`.
  func lowerLogDestination(_ term: Term, by row: TableRow, into body: inout Body) {
    guard case .list(let destinations) = term, destinations.count == 1, case .map(let outer) = destinations[0],
      case .map(let inner) = outer.first(where: { $0.key.literal == "CloudWatchLogsLogGroup" })?.value,
      let arn = inner.first(where: { $0.key.literal == "LogGroupArn" })?.value
    else { return refuseUnwritten(term, "list of one CloudWatchLogsLogGroup") }
    setAttribute(arn, at: row.path, in: &body)
  }

  /// A definition with the values of its substitutions in their places, which are written `${Name}`.
  func lowerDefinition(_ term: Term, by row: TableRow, into body: inout Body) {
    let values = substitutions()
    let replaced = substituted(term, values)
    switch replaced {
    case .map, .list, .function(.merge): setAttribute(.function(.jsonString(replaced)), at: row.path, in: &body)
    default: setAttribute(replaced, at: row.path, in: &body)
    }
  }

  /// A definition that lies in S3; the deployment puts the values in.
  func lowerDefinitionObject(_ term: Term, by row: TableRow, into body: inout Body) {
    guard var text = objectText(term) else { return }
    for entry in substitutions() {
      text = "replace(\(text), \(TemplateText.quoted("${" + entry.name + "}")), \(expressions.expression(entry.value)))"
    }
    body.set(row.path, .string("${\(text)}"))
  }

  private func substitutions() -> [Property] {
    guard let term = resource["DefinitionSubstitutions"], term != .absent else { return [] }
    guard case .map(let entries) = term else {
      reporter.within("DefinitionSubstitutions") { refuseUnwritten(term, "map") }
      return []
    }
    return properties(entries)
  }

  private func substituted(_ term: Term, _ values: [Property]) -> Term {
    if values.isEmpty { return term }
    switch term {
    case .string(let text): return TermFolder.joined(substituted(text, values))
    case .text(let segments):
      return TermFolder.joined(
        segments.flatMap { segment -> [TextSegment] in
          if case .literal(let text) = segment { return substituted(text, values) }
          return [segment]
        })
    case .list(let elements): return .list(elements.map { substituted($0, values) })
    case .map(let entries): return .map(entries.map { MapEntry(key: $0.key, value: substituted($0.value, values)) })
    case .function(.conditional(let condition, let then, let otherwise)):
      return .function(
        .conditional(condition, then: substituted(then, values), otherwise: substituted(otherwise, values)))
    case .function(.join(let separator, let list)):
      return .function(.join(separator: separator, substituted(list, values)))
    default: return term
    }
  }

  /// Text with the names in braces replaced; names that have no value stay as they are.
  private func substituted(_ text: String, _ values: [Property]) -> [TextSegment] {
    var segments: [TextSegment] = []
    var words = ""
    var rest = Substring(text)
    while let dollar = rest.firstIndex(of: "$") {
      let after = rest[dollar...].dropFirst()
      if after.first == "{", let end = after.firstIndex(of: "}"),
        let value = values.first(where: { $0.name == after[after.index(after: after.startIndex)..<end] })?.value
      {
        words += rest[..<dollar]
        if !words.isEmpty { segments.append(.literal(words)) }
        words = ""
        segments.append(.term(value))
        rest = after[after.index(after: end)...]
      } else {
        words += rest[...dollar]
        rest = after
      }
    }
    words += rest
    if !words.isEmpty || segments.isEmpty { segments.append(.literal(words)) }
    return segments
  }
}

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
      reporter.within(name) {
        if values.contains(where: { $0 != first }) {
          return reporter.report(
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
      let here = expressions.expression(.pseudo(.region))
      body.addDynamic(
        "replica", forEach: "${\(here) == \(expressions.expression(region)) ? [] : [1]}", content: content)
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

extension AWSLowering {
  /// A classifier's name stands in the settings of its kind.
  func completeClassifier(_ body: inout Body) {
    for property in resource.properties {
      if let name = property.value.member("Name"), let value = expressions.document(name) {
        return body.prepend("name", value)
      }
    }
    body.prepend(
      "name", .string(TerraformName.physical(stack: stage.graph.name, id: resource.namingID, limit: 255)))
  }
}
