import FormworkDSL
import FormworkIR
import FormworkRelations
import FormworkServerless

/// The properties of a function that follow from its braces, with children of one kind joined.
struct LambdaFunctionSettings {
  /// The properties, in the order in which templates have them.
  let properties: [Property]
  /// What was found on the way: keys given twice, lists that cannot be joined.
  let findings: [Element]

  init(_ children: LambdaFunctionChildren, functionName: Value<String>?, logGroup: Logs.LogGroup?) {
    var bag = PropertyBag()
    var joiner = Joiner(id: children.id)
    bag.set("Layers", joiner.layers(children.layers).map { Value<[String]>(term: $0) })
    let variables = joiner.map(children.environments.map { ($0.term, $0.location) }, "environment variable")
    bag.set(
      "Environment", variables.map { Lambda.Function.Environment(variables: Value<[String: String]>(term: $0)) })
    // A group of the function's own name needs no word; Lambda writes there.
    let isTold = functionName == nil || children.logGroup?.isDeclared == true
    let logGroup = isTold ? logGroup : nil
    if logGroup != nil || children.logging != nil {
      let logging = children.logging
      bag.set(
        "LoggingConfig",
        Lambda.Function.LoggingConfig(
          applicationLogLevel: logging?.application, logFormat: logging?.format, logGroup: logGroup?.logGroupName,
          systemLogLevel: logging?.system))
    }
    if let tracing = children.tracing {
      bag.set("TracingConfig", Lambda.Function.TracingConfig(mode: tracing.mode))
    }
    if let vpc = children.vpc {
      bag.set(
        "VpcConfig",
        Lambda.Function.VpcConfig(
          ipv6AllowedForDualStack: vpc.dualStack, securityGroupIds: vpc.securityGroups, subnetIds: vpc.subnets))
    }
    if let deadLetter = children.deadLetter {
      bag.set(
        "DeadLetterConfig",
        Lambda.Function.DeadLetterConfig(targetArn: Value(term: ResourceAccess.arn(of: deadLetter.target))))
    }
    bag.properties += children.settings.map(\.property)
    bag.set("Tags", joiner.map(children.tags.map { ($0.term, $0.location) }, "tag").map { Value<JSON>(term: $0) })
    properties = bag.properties
    findings = joiner.findings
  }
}

/// Joins children of one kind, and notes what two of them contradict each other in.
private struct Joiner {
  let id: String
  private(set) var findings: [Element] = []

  init(id: String) { self.id = id }

  /// One map of several; `nil` if there is nothing in it.
  mutating func map(_ parts: [(term: Term, location: SourceLocation)], _ what: String) -> Term? {
    if parts.isEmpty { return nil }
    var seen: [(key: String, location: SourceLocation)] = []
    var index: [String: SourceLocation] = [:]
    for part in parts {
      guard case .map(let entries) = part.term else { continue }
      for entry in entries {
        guard let key = entry.key.literal else { continue }
        // Few keys are compared one by one; an index pays only for many.
        let first: SourceLocation?
        if seen.count < 16 {
          first = seen.first { $0.key == key }?.location
        } else {
          if index.isEmpty { for known in seen { index[known.key] = index[known.key] ?? known.location } }
          first = index.updateValue(part.location, forKey: key)
        }
        if let first { addDuplicate(key, what, first, part.location) }
        if seen.count < 16 { seen.append((key, part.location)) }
      }
    }
    let joined = parts.count == 1 ? parts[0].term : TermFolder.merged(parts.map(\.term))
    return joined == .map([]) ? nil : joined
  }

  /// One list of several; `nil` if there is nothing in it.
  mutating func layers(_ layers: [Layers]) -> Term? {
    if layers.count <= 1 { return layers.first.flatMap { $0.term == .list([]) ? nil : $0.term } }
    var elements: [Term] = []
    for child in layers {
      guard case .list(let more) = child.term else {
        findings.append(
          .finding(
            Diagnostic(
              .error, .unsupported, "\(id) joins a list of layers that is known only at deployment with others",
              at: child.location, hint: "give all layers in one list")))
        continue
      }
      elements += more
    }
    return elements.isEmpty ? nil : .list(elements)
  }

  private mutating func addDuplicate(
    _ key: String, _ what: String, _ first: SourceLocation, _ second: SourceLocation
  ) {
    findings.append(
      .finding(
        Diagnostic(
          .error, .duplicateKey, "\(id) sets the \(what) \(key) twice", at: second,
          notes: [.init("first set here", at: first)])))
  }
}
