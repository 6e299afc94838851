import FormworkIR

/// Lowers one resource to `hashicorp/aws` by the rows of its type.
final class AWSLowering {
  let result: LoweredResource
  let binding: ResourceBinding
  let mapping: AWSMapping
  let stage: ResourceLowering
  let expressions: ExpressionRenderer
  let reporter: Reporter
  /// The secondary resources, in the order in which properties ask for them.
  var secondaries: [ResourceBlock] = []
  private var secondaryNames: Set<String> = []

  init(_ result: LoweredResource, _ mapping: AWSMapping, in stage: ResourceLowering) {
    self.result = result
    self.mapping = mapping
    self.stage = stage
    binding = result.binding
    expressions = stage.expressions
    reporter = stage.reporter
  }

  var resource: Resource { binding.resource }

  func run() {
    var completion: Completion?
    if let name = mapping.function {
      completion = Self.completions[name]
      if completion == nil {
        guard let function = Self.resourceFunctions[name] else { return refuseFunction(name) }
        if function(self) { return }
      }
    }
    var body = Body(capacity: resource.properties.count + 2)
    var properties = resource.properties
    if !mapping.fanOuts.isEmpty {
      let names = Set(mapping.fanOuts.map(\.property))
      properties.removeAll { names.contains($0.name) }
    }
    spellTags(in: &properties)
    lower(properties, by: mapping.rows, into: &body, isRoot: true)
    completion?(self, &body)
    if binding.publishes { body.set("publish", true) }
    if mapping.fanOuts.isEmpty {
      stage.emit(ResourceBlock(type: binding.type, name: binding.name, body: body, owner: result))
    } else {
      fanOut(body)
    }
    emitSecondaries()
  }

  /// Tags gathered from scopes are a map, which is what `tags` is here; blocks of tags are made of the type's own list.
  private func spellTags(in properties: inout [Property]) {
    guard let place = resource.node.schema?.tagPlaces.first(where: { $0.property != nil }),
      let index = properties.firstIndex(where: { $0.name == place.property }),
      let row = mapping.rows[properties[index].name], !row.children.rows.isEmpty
    else { return }
    properties[index].value = place.list(properties[index].value)
  }

  /// Lowers properties into a block, and adds what the block needs besides.
  func lower(_ properties: [Property], by rows: RowSet, into body: inout Body, isRoot: Bool = false) {
    for property in properties where property.value != .absent {
      guard let row = rows[property.name] else {
        if !isIgnored(property.name) { refuse(property.name, among: rows) }
        continue
      }
      // A literal that goes as it is has nothing to be found in it.
      if row.isPlain, let value = property.value.plainDocument {
        body.set(row.path, value)
        continue
      }
      reporter.path.append(property.name)
      lower(property.value, by: row, into: &body)
      reporter.path.removeLast()
    }
    for need in rows.needs { add(need, for: properties, of: rows, to: &body) }
  }

  private func add(_ need: RowSet.Need, for properties: [Property], of rows: RowSet, to body: inout Body) {
    switch need {
    case .name(let argument, let limit):
      if body[argument] != nil { return }
      if reporter.path.isEmpty { result.madeUpArgument = argument }
      body.prepend(
        argument,
        .string(TerraformName.physical(stack: stage.graph.name, id: resource.namingID, limit: limit)))
    case .fallback(let fallback): add(fallback, for: properties, of: rows, to: &body)
    case .property(let argument, let property):
      if body[argument] != nil || body.isDynamic(argument) { return }
      if let value = properties.first(where: { $0.name == property })?.value, value.isEmptyCollection {
        // Elsewhere an empty list is as good as none; here it must be said.
        return body.set(argument, .array([]))
      }
      reporter.report(.missingProperty, "\(property) is required: \(mapping.resource) needs \(argument)")
    }
  }

  /// Lowers one value by its row.
  func lower(_ term: Term, by row: TableRow, into body: inout Body) {
    if row.isLost { return lose(row) }
    if let type = row.secondary { return lowerSecondary(term, by: row, type: type, alongside: &body) }
    if let transform = row.transform, transform.name.hasPrefix("fn:") {
      let name = String(transform.name.dropFirst(3))
      guard let function = Self.functions[name] else { return refuseFunction(name) }
      return function(self, term, row, &body)
    }
    place(term, by: row, into: &body)
  }

  /// Says of a property that becomes nothing why.
  private func lose(_ row: TableRow) {
    switch row.kind {
    case .refused(let reason): refuse(reason: reason)
    case .dropped(let reason): reporter.report(.unsupported, "left out: \(reason)", severity: .warning)
    default: break
    }
  }

  /// Lowers a value into the block at hand, past secondary resources and functions.
  func place(_ term: Term, by row: TableRow, into body: inout Body) {
    switch row.kind {
    case .refused, .dropped: break
    case .flatten:
      guard let value = transformed(term, by: row) else { return }
      flatten(value, by: row, into: &body)
    case .attribute:
      guard let value = transformed(term, by: row) else { return }
      setAttribute(value, at: row.path, in: &body)
    case .block(let isSingle), .object(let isSingle):
      if term.isListOfDeployment, setBlockPerText(term, by: row, into: &body) { return }
      guard let value = transformed(term, by: row) else { return }
      setBlock(value, by: row, isSingle: isSingle, into: &body)
    }
  }

  func flatten(_ term: Term, by row: TableRow, into body: inout Body) {
    // Only a choice needs to know what was there before; elsewhere the copy would cost.
    guard case .function(.conditional) = term else { return flattenMembers(term, by: row, into: &body) }
    let before = body
    flattenMembers(term, by: row, into: &body)
    chooseFallbacks(of: term, by: row, since: before, in: &body)
  }

  /// What stands beside the members of a map is there on the same condition as the map.
  private func chooseFallbacks(of term: Term, by row: TableRow, since before: Body, in body: inout Body) {
    guard case .function(.conditional(let condition, let then, let otherwise)) = term,
      (then == .absent) != (otherwise == .absent)
    else { return }
    for case .fallback(let fallback) in row.children.needs
    where before[fallback.path[...]] == nil && body[fallback.path[...]] == fallback.value {
      let text = JSONWriter.compact(fallback.value)
      let choice = otherwise == .absent ? "\(text) : null" : "null : \(text)"
      body.set(fallback.path, .string("${local.\(TerraformName.snake(condition.name)) ? \(choice)}"))
    }
  }

  private func flattenMembers(_ term: Term, by row: TableRow, into body: inout Body) {
    switch term.withChoicesInside {
    case .absent: break
    case .map(let entries): lower(properties(entries), by: row.children, into: &body)
    // Wrappers that hold one element, such as the only set of a list of sets.
    case .list(let elements) where elements.count == 1: flatten(elements[0], by: row, into: &body)
    default: refuseUnwritten(term, "map")
    }
  }

  /// A map's entries as properties; computed keys are no names of properties.
  func properties(_ entries: [MapEntry]) -> [Property] {
    entries.compactMap { entry in
      if let name = entry.key.literal { return Property(name, entry.value) }
      reporter.report(.unsupported, "the names of properties must be known at synthesis")
      return nil
    }
  }

  /// Sets an argument; an empty collection that only the deployment knows yields no value.
  func setAttribute(_ term: Term, at path: [String], in body: inout Body) {
    if path.isEmpty { return reporter.report(.unsupported, "a value cannot stand for a whole \(mapping.resource)") }
    if term.isEmptyCollection, !reporter.path.isEmpty { return }
    guard var value = expressions.document(term) else { return }
    if term.isEmptyByDefault {
      let expression = expressions.expression(term)
      value = .string("${length(\(expression)) > 0 ? \(expression) : null}")
    }
    body.set(path, value)
  }

  /// Whether the user accepts the loss of a property; a warning then says that the output goes without it.
  func isIgnored(_ name: String?) -> Bool {
    if resource.settings.ignoredByTerraform.isEmpty { return false }
    var path = ""
    for step in reporter.path + (name.map { [$0] } ?? []) {
      path += path.isEmpty ? step : "." + step
      if resource.settings.ignoredByTerraform.contains(path) {
        warnOfLoss(of: path)
        return true
      }
    }
    return false
  }

  private func warnOfLoss(of path: String) {
    let resource = resource
    result.losses.insert(path)
    reporter.about("\(resource.type) '\(resource.id)'", at: resource.location) {
      reporter.path = [path]
      reporter.report(
        .unsupported, "left out, as accepted: \(mapping.resource) of hashicorp/aws has no counterpart",
        severity: .warning)
    }
  }

  /// A name for a secondary resource that no other of the type has yet.
  func uniqueName(_ type: String, _ suffix: String) -> String {
    let wanted = suffix.isEmpty ? binding.name : binding.name + "_" + suffix
    var name = wanted
    var count = 1
    while !secondaryNames.insert(type + "." + name).inserted {
      count += 1
      name = "\(wanted)_\(count)"
    }
    return name
  }
}

extension AWSLowering {
  /// A lowering that rows cannot say: it takes a property's value and adds to the block at hand.
  typealias Function = @Sendable (AWSLowering, Term, TableRow, inout Body) -> Void

  /// What a resource needs besides its rows.
  typealias Completion = @Sendable (AWSLowering, inout Body) -> Void

  /// The functions that rows name.
  static let functions: [String: Function] = [
    "artefact": { $0.lowerArtefact($1, by: $2, into: &$3) },
    "inlineZip": { $0.lowerInlineZip($1, into: &$3) },
    "keySchema": { $0.lowerKeySchema($1, by: $2, into: &$3) },
    "sfnLogDestination": { $0.lowerLogDestination($1, by: $2, into: &$3) },
    "kafkaEndpoints": { $0.lowerKafkaEndpoints($1, by: $2, into: &$3) },
    "qualifiedFunction": { $0.lowerQualifiedFunction($1, by: $2, into: &$3) },
    "splitLayerArn": { $0.lowerLayerARN($1, into: &$3) },
    "sfnDefinition": { $0.lowerDefinition($1, by: $2, into: &$3) },
    "sfnDefinitionObject": { $0.lowerDefinitionObject($1, by: $2, into: &$3) },
    "s3Object": { $0.lowerObjectText($1, by: $2, into: &$3) },
    "zoneByName": { $0.lowerZoneName($1, by: $2, into: &$3) },
    "acmDnsValidation": { $0.lowerValidation($1, by: $2, into: &$3) },
    "generateSecret": { lowering, term, _, _ in lowering.lowerGeneratedSecret(term) },
    "flowLogResource": { $0.lowerFlowLogResource($1, into: &$3) },
    "logGroupName": { $0.lowerLogGroupName($1, by: $2, into: &$3) },
    "blockDevices": { $0.lowerBlockDevices($1, by: $2, into: &$3) },
    "privateAddresses": { $0.lowerPrivateAddresses($1, into: &$3) },
    "market": { lowering, term, _, _ in lowering.lowerMarket(term) },
    "networkInterfaces": { $0.lowerNetworkInterfaces($1, by: $2, into: &$3) },
    "tagged": { $0.lowerTagged($1, by: $2, into: &$3) },
    "basicAuth": { $0.lowerBasicAuth($1, into: &$3) },
    "scalingTarget": { $0.lowerScalingTarget($1, into: &$3) },
    "enabledMFAs": { $0.lowerEnabledMFAs($1, into: &$3) },
    "snsDeliveryStatus": { $0.lowerDeliveryStatus($1, into: &$3) },
    "globalReplicas": { $0.lowerReplicas($1, by: $2, into: &$3) },
    "lowercased": { $0.lowerIdentifier($1, by: $2, into: &$3) },
    "base64Text": { $0.lowerBase64Text($1, by: $2, into: &$3) },
    "eachInside": { $0.lowerEachInside($1, by: $2, into: &$3) },
    "emptyBlockFor": { $0.lowerEmptyBlock($1, by: $2, into: &$3) },
    // Only the order is left of the value.
    "predecessor": { lowering, term, _, _ in lowering.result.predecessors += term.referencedNodes },
    "only": { lowering, term, row, _ in lowering.expect(term, by: row) },
    "replacement": { $0.lowerReplacement($1, by: $2, into: &$3) },
    "ownAccount": { lowering, term, _, _ in lowering.expectOwnAccount(term) },
    // The value follows from others, which say it in `aws`.
    "implied": { _, _, _, _ in },
  ]

  /// The functions that add to a resource what no property says.
  static let completions: [String: Completion] = [
    "apiDeployment": { $0.completeDeployment(&$1) },
    "securityGroupRules": { lowering, _ in lowering.completeSecurityGroup() },
    "bucket": { lowering, _ in lowering.completeBucket() },
    "httpDeployment": { $0.completeHTTPDeployment(&$1) },
    "restAPI": { $0.completeRESTAPI(&$1) },
    "httpAPI": { $0.completeHTTPAPI(&$1) },
    "loadBalancer": { $0.completeLoadBalancer(&$1) },
    "recordSet": { $0.completeRecord(&$1) },
    "glueClassifier": { $0.completeClassifier(&$1) },
    "targetGroup": { $0.completeTargetGroup(&$1) },
    "keyPair": { $0.completeKeyPair(&$1) },
    "securityGroupRule": { $0.completeSecurityGroupRule(&$1) },
    "secret": { lowering, _ in lowering.completeSecret() },
  ]

  /// The functions that lower a whole resource; `false` where the rows are to do it after all.
  static let resourceFunctions: [String: @Sendable (AWSLowering) -> Bool] = [
    "busStatement": { $0.lowerBusStatement() },
    "lambdaVersion": { $0.lowerLambdaVersion() },
    "mergeIntoHost": { $0.lowerPart() },
    "recordSetGroup": { $0.lowerRecordSetGroup() },
    "secretTargetAttachment": { $0.lowerSecretTarget() },
  ]
}
