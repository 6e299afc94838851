import FormworkIR

/// Checks what the targets of rules get (PutTargets, Amazon EventBridge API Reference; Amazon EventBridge input transformation,
/// Amazon EventBridge User Guide).
enum RuleTargetCheck {
  private static let inputs = ["Input", "InputPath", "InputTransformer"]

  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    for rule in stack.resources(of: "AWS::Events::Rule") {
      for (index, target) in (rule.value("Targets")?.elements ?? []).enumerated() {
        let set = inputs.filter { target.member($0) != nil }
        if set.count > 1 {
          diagnostics.add(
            rule.finding(
              .error, .conflict,
              "Targets[\(index)] of \(rule.id) sets \(WordList.all(set)); a target takes one of \(WordList.any(inputs))",
              hint: "keep what the target is to get"))
        }
        checkTemplate(target.member("InputTransformer"), "Targets[\(index)].InputTransformer", of: rule, &diagnostics)
        checkLoop(target, at: "Targets[\(index)]", of: rule, stack, &diagnostics)
      }
    }
  }

  private static func checkTemplate(
    _ transformer: Term?, _ place: String, of rule: Resource, _ diagnostics: inout Diagnostics
  ) {
    guard let template = transformer?.member("InputTemplate"), let names = names(in: transformer) else { return }
    for name in placeholders(in: template) where !names.contains(name) && !name.hasPrefix("aws.events.") {
      diagnostics.add(
        rule.finding(
          .error, .unknownReference,
          """
          InputTemplate in \(place) of \(rule.id) names <\(name)>, which InputPathsMap does not define\
          \(names.isEmpty ? "" : "; it defines \(WordList.all(names))")
          """,
          hint: Spelling.nearest(to: name, among: names).map { "did you mean <\($0)>?" }
            ?? "define it: inputPaths: [\"\(name)\": \"$.detail.…\"] in Trigger.event(…)"))
      return
    }
  }

  /// The names of the parts of an event; `nil` where only deployment knows them.
  private static func names(in transformer: Term?) -> [String]? {
    guard let map = transformer?.member("InputPathsMap") else { return [] }
    guard case .map(let entries) = map else { return nil }
    let names = entries.compactMap(\.key.literal)
    return names.count == entries.count ? names : nil
  }

  /// The names between `<` and `>` in the words of a text.
  private static func placeholders(in term: Term) -> [String] {
    switch term {
    case .string(let text): placeholders(in: text)
    case .text(let segments):
      segments.flatMap { if case .literal(let words) = $0 { placeholders(in: words) } else { [String]() } }
    case .function(.join(_, .list(let elements))):
      elements.flatMap { if case .string(let words) = $0 { placeholders(in: words) } else { [String]() } }
    default: []
    }
  }

  private static func placeholders(in text: String) -> [String] {
    var names: [String] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      let isEscaped = rest[..<open].last == "\\"
      rest = rest[rest.index(after: open)...]
      let name = rest.prefix { $0.isLetter || $0.isNumber || "-_.".contains($0) }
      if !isEscaped, !name.isEmpty, rest[name.endIndex...].first == ">" { names.append(String(name)) }
    }
    return names
  }

  /// What a bus sends to itself matches the same pattern again.
  private static func checkLoop(
    _ target: Term, at place: String, of rule: Resource, _ stack: ConnectedStack, _ diagnostics: inout Diagnostics
  ) {
    guard rule.value("EventPattern") != nil, let bus = stack.end(rule.value("EventBusName")),
      bus.type == "AWS::Events::EventBus", let end = stack.end(target.member("Arn")), end.id == bus.id
    else { return }
    diagnostics.add(
      rule.finding(
        .warning, .endlessLoop,
        "\(rule.id) sends the events of \(bus.id) to \(bus.id) itself, where they match it again",
        hint: "send to another bus or target, or take \(place) out"))
  }
}
