import FormworkIR

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
    rendering.within("SearchStringBase64") {
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
