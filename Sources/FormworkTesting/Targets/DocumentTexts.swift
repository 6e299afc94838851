import Formwork

/// All that a part of a document says, as texts.
struct DocumentTexts {
  private var all: Set<String> = []
  private var longest: [String] = []

  init(_ documents: [Document]) {
    for document in documents { add(document) }
  }

  private mutating func add(_ document: Document) {
    switch document {
    case .null: break
    case .bool(let flag): all.insert("\(flag)")
    case .int(let number): all.insert("\(number)")
    case .double(let number): all.insert("\(number)")
    case .string(let text):
      all.insert(text)
      longest.append(text)
      let plain = Self.unescaped(text)
      if plain != text { longest.append(plain) }
    case .array(let elements): for element in elements { add(element) }
    case .object(let members):
      for member in members {
        all.insert(member.key)
        add(member.value)
      }
    }
  }

  /// Text with the words that Terraform's templates and `Fn::Sub` escape as they are meant.
  private static func unescaped(_ text: String) -> String {
    var text = text
    for (escaped, meant) in [("$${", "${"), ("%%{", "%{"), ("${!", "${")] {
      text = text.split(separator: escaped, omittingEmptySubsequences: false).joined(separator: meant)
    }
    return text
  }

  /// Whether a literal stands there, or a reference or parameter is referred to.
  func hold(_ term: Term, _ target: Target) -> Bool {
    switch term {
    case .reference(let reference):
      refers(to: reference.target.logicalID, target)
        || (target == .terraform && refers(to: reference.target.id, target))
    case .parameter(let parameter): refers(to: parameter.name, target)
    case .string(let text): all.contains(text) || longest.contains { $0.contains(text) }
    default: all.contains(term.description) || longest.contains { $0.contains(term.description) }
    }
  }

  private func refers(to logicalID: String, _ target: Target) -> Bool {
    if target != .terraform {
      return all.contains(logicalID)
        || longest.contains {
          $0.hasPrefix(logicalID + ".") || $0.contains("${\(logicalID)}") || $0.contains("${\(logicalID).")
        }
    }
    let wanted = LogicalName.folded(logicalID)
    return longest.contains { text in
      text.split(separator: ".").contains { LogicalName.folded(String($0.prefix(while: Self.isOfName))) == wanted }
    }
  }

  private static func isOfName(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_" || character == "-"
  }
}
