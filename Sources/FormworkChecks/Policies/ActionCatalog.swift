import FormworkIR

/// IAM's actions and the ARNs that each is about (Service Authorization Reference); a service's are read when first asked for.
struct ActionCatalog {
  /// What is known of the actions of a service.
  struct Service {
    /// The form of the ARNs by action, in small letters.
    fileprivate(set) var kinds: [String: ActionKind] = [:]

    /// The actions that match a pattern such as `get*`.
    func actions(matching pattern: String) -> [(name: String, kind: ActionKind)] {
      if let kind = kinds[pattern] { return [(pattern, kind)] }
      guard pattern.utf8.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }) else { return [] }
      let pattern = PolicyText(pattern, isPattern: true)
      return kinds.filter { pattern.matches(PolicyText($0.key)) }.map { ($0.key, $0.value) }
    }
  }

  private var read: [String: Service] = [:]

  /// A service by the prefix of its actions in small letters; `nil` for one that is not known.
  mutating func service(_ prefix: String) -> Service? {
    if let service = read[prefix] { return service }
    guard let text = Self.services[prefix] else { return nil }
    var service = Service()
    for line in text.description.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let forms = words.first else { continue }
      let kind = ActionKind(forms, of: prefix)
      for word in words.dropFirst() { service.kinds[String(word)] = kind }
    }
    read[prefix] = service
    return service
  }

  /// The prefixes of all services.
  static var prefixes: [String] { services.names }

  /// What AWS's own policies and old pages write, although it is no action any more: the actions beside it do its work.
  static let former: Set<String> = [
    "sns:receive", "sqs:changemessagevisibilitybatch", "sqs:deletemessagebatch", "sqs:sendmessagebatch",
  ]
}

/// Which ARNs an action is about.
struct ActionKind: Equatable {
  /// A form of ARNs.
  struct Form: Equatable {
    /// The service.
    var service: String
    /// What stands between the service and the resource, such as `:*:*:`.
    var place: String
    /// What follows the account.
    var resource: String

    /// The form as people read it.
    var description: String {
      "arn:aws:\(service):\(place)" + String(resource.map { $0 == "%" ? "*" : $0 })
    }
  }

  /// The forms; empty for an action that knows no resources.
  let forms: [Form]
  /// Whether AWS names resources without a form, so that nothing can be decided.
  let isOpen: Bool

  /// What a line of the table says.
  init(_ text: Substring, of service: String) {
    isOpen = text == "?"
    guard text != "-", text != "?" else {
      forms = []
      return
    }
    forms = text.split(separator: "|").map { form in
      guard form.hasPrefix("=") else { return Form(service: service, place: "*:*:", resource: String(form)) }
      let parts = form.dropFirst().split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4 else { return Form(service: "*", place: "*:*:", resource: "*") }
      return Form(service: String(parts[0]), place: "\(parts[1]):\(parts[2]):", resource: String(parts[3]))
    }
  }

  /// Whether the action may be about something that a resource of a statement stands for. Region and account are taken as
  /// right, and so is all that only deployment knows.
  func mayBeAbout(_ text: PolicyText) -> Bool {
    if isOpen || text.atoms == [.star] { return true }
    // The root user of an account has an ARN that no form of the table covers.
    guard let parts = text.parts, PolicyText("root").atoms != parts.resource else { return true }
    // Pages of AWS's name all resources of a kind, such as `stream/*`, where an action knows none.
    if forms.isEmpty {
      let separators = [PolicyText.Atom.byte(UInt8(ascii: "/")), .byte(UInt8(ascii: ":"))]
      let name = parts.resource.firstIndex(where: separators.contains).map { parts.resource[($0 + 1)...] }
      return (name ?? parts.resource[...]).allSatisfy(\.isOpen)
    }
    return forms.contains { form in
      FormMatch(parts.service, form.service).isPossible && FormMatch(parts.resource, form.resource).isPossible
    }
  }
}

extension PolicyText {
  /// The service and the resource of an ARN; `nil` where they cannot be told apart before deployment.
  fileprivate var parts: (service: [Atom], resource: [Atom])? {
    let fields = atoms.split(separator: .byte(UInt8(ascii: ":")), maxSplits: 5, omittingEmptySubsequences: false)
    guard fields.count == 6 else { return nil }
    // A value that is more than one part of an ARN may hold the rest of it.
    for field in fields[..<5] where field.contains(where: \.isUnknown) && field.count > 1 { return nil }
    return (Array(fields[2]), Array(fields[5]))
  }
}

extension PolicyText.Atom {
  /// Whether deployment alone knows it.
  fileprivate var isUnknown: Bool { if case .unknown = self { true } else { false } }

  /// Whether deployment alone knows it, but that it has no slash.
  fileprivate var isName: Bool { if case .unknown(_, isName: true) = self { true } else { false } }

  /// Whether it may be any text.
  fileprivate var isOpen: Bool {
    switch self {
    case .star, .unknown, .someObject, .region, .account: true
    case .byte, .question: false
    }
  }

  /// The byte in small letters.
  fileprivate var small: UInt8? {
    guard case .byte(let byte) = self else { return nil }
    return byte >= 65 && byte <= 90 ? byte + 32 : byte
  }

  /// Whether a form's byte may stand here.
  fileprivate func accepts(_ byte: UInt8) -> Bool { self == .question || small == byte }

  /// Whether a form's wildcard may stand for it.
  fileprivate func isPart(ofText wildcard: UInt8) -> Bool {
    wildcard == UInt8(ascii: "*") || small != UInt8(ascii: "/")
  }
}

/// Whether there is a text that both a pattern and a form stand for.
private struct FormMatch {
  private let pattern: [PolicyText.Atom]
  private let form: [UInt8]

  init(_ pattern: [PolicyText.Atom], _ form: String) {
    self.pattern = pattern
    self.form = Array(form.lowercased().utf8)
  }

  /// Row by row over the pattern: at which places of the form it may have arrived.
  var isPossible: Bool {
    var places = [Bool](repeating: false, count: form.count + 1)
    places[0] = true
    skipWildcards(&places)
    for atom in pattern {
      var next = [Bool](repeating: false, count: form.count + 1)
      for place in places.indices where places[place] {
        if atom.isOpen {
          for later in place...form.count {
            next[later] = true
            if atom.isName, later < form.count, form[later] == UInt8(ascii: "/") { break }
          }
          if !atom.isName { break }
          continue
        }
        guard place < form.count else { continue }
        if Self.isWildcard(form[place]) {
          if atom.isPart(ofText: form[place]) { next[place] = true }
        } else if atom.accepts(form[place]) {
          next[place + 1] = true
        }
      }
      skipWildcards(&next)
      places = next
    }
    return places[form.count]
  }

  private func skipWildcards(_ places: inout [Bool]) {
    for place in form.indices where places[place] && Self.isWildcard(form[place]) { places[place + 1] = true }
  }

  private static func isWildcard(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "*") || byte == UInt8(ascii: "%") }
}
