import Formwork

/// Values given with `--set`, as terms of their parameters' kinds.
struct Settings {
  private let settings: [Options.Setting]

  /// Findings about names that no stack knows.
  let unknown: [Diagnostic]

  init(_ settings: [Options.Setting], _ assemblies: [Assembly]) {
    self.settings = settings
    let names = assemblies.flatMap { $0.graph.parameters.map(\.name) }
    unknown = settings.filter { !names.contains($0.name) }.map { setting in
      let near = Spelling.nearest(to: setting.name, among: names)
      let all = names.isEmpty ? "there are no parameters" : "the parameters are \(names.joined(separator: ", "))"
      return Diagnostic(
        .error, .unknownParameter, "--set \(setting.name)=…: there is no parameter \(setting.name)", at: nil,
        hint: near.map { "did you mean \($0)?" } ?? all)
    }
  }

  /// The values for the parameters of one stack.
  func bindings(for assembly: Assembly) -> [Binding] {
    settings.compactMap { setting in
      guard let parameter = assembly.graph.parameters.first(where: { $0.name == setting.name }) else { return nil }
      return Binding(setting.name, Self.term(setting.text, parameter.kind), for: Target.allCases, at: nil)
    }
  }

  /// A text as a value of a kind; one that does not fit stays text, and binding refuses it.
  private static func term(_ text: String, _ kind: ParameterNode.Kind) -> Term {
    switch kind {
    case .string: return .string(text)
    case .number: return Int(text).map { .int($0) } ?? Double(text).map { .double($0) } ?? .string(text)
    case .bool: return text == "true" ? .bool(true) : text == "false" ? .bool(false) : .string(text)
    case .stringList: return .list(text.isEmpty ? [] : parts(text).map { .string($0) })
    case .numberList: return .list(text.isEmpty ? [] : parts(text).map { term($0, .number) })
    case .stringMap:
      var entries: [MapEntry] = []
      for part in text.isEmpty ? [] : parts(text) {
        guard let equals = part.firstIndex(of: "=") else { return .string(text) }
        entries.append(MapEntry(String(part[..<equals]), .string(String(part[part.index(after: equals)...]))))
      }
      return .map(entries)
    }
  }

  private static func parts(_ text: String) -> [String] {
    text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }
}
