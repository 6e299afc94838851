import FormworkIR

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
      rendering.report(
        .missingProperty, "stickiness.type is required: \(mapping.resource) needs it, and the protocol is \(known)",
        hint: "set the attribute stickiness.type")
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
