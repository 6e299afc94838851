import FormworkIR

extension AWSLowering {
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
      guard case .map(let entries) = condition else { return refused(condition, "a map") }
      var rest = entries.filter { $0.key.literal != "Field" && $0.key.literal != "Values" }
      if let values = condition.member("Values") {
        guard let field = condition.member("Field")?.words, let kind = kinds[field] else {
          return refused(condition, "a Field among " + kinds.keys.sorted().joined(separator: ", "))
        }
        rest.append(MapEntry(kind, .map([MapEntry("Values", values)])))
      }
      result.append(.map(rest))
    }
    return .list(result)
  }
}
