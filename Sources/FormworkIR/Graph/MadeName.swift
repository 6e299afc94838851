/// A property whose text was made of an id, as a name is that nobody stated.
///
/// A new name is a new thing to a deploying tool, so that such a text keeps the oldest former id of what was renamed.
public struct MadeName: Sendable, Equatable {
  /// How an id stands in the text.
  public enum Form: Sendable {
    /// Its parts after a `-` each, behind the stack's name: `-Checks-Worker`.
    case dashed
    /// As the logical id that follows from it: `ChecksWorker`.
    case logical
    /// As it is: `Checks/Worker`.
    case whole
  }

  /// Where the text is: a property, and members inside it; a list on the way stands for each of its elements.
  public let path: [String]
  /// The id in the text: the resource's own, or that of what it belongs to.
  public let id: String
  /// How it stands there.
  public let form: Form

  /// A text that was made of an id.
  public init(in path: String..., of id: String, _ form: Form) {
    self.path = path
    self.id = id
    self.form = form
  }

  /// An id as it stands in a text; with a `-` in front where it follows the stack's name.
  public static func text(of id: String, _ form: Form) -> String {
    switch form {
    case .dashed: "-" + id.split(separator: "/", omittingEmptySubsequences: false).joined(separator: "-")
    case .logical: LogicalName.cloudFormation(id)
    case .whole: id
    }
  }
}

extension Resource {
  /// The id of which names are made: the oldest one, so that a renamed thing stays what it is.
  public var namingID: String { settings.formerIDs.first ?? id }

  /// Lets texts that were made of the id hold the oldest former one.
  public mutating func keepMadeNames() {
    guard let oldest = settings.formerIDs.first else { return }
    for name in node.madeNames {
      guard let property = name.path.first, let value = self[property], id.hasPrefix(name.id) else { continue }
      // What belongs to a renamed thing has its own part of the id after that of the thing.
      let rest = id.dropFirst(name.id.count)
      guard oldest.hasSuffix(rest) else { continue }
      let old = MadeName.text(of: String(oldest.dropLast(rest.count)), name.form)
      let new = MadeName.text(of: name.id, name.form)
      self[property] = value.replacing(new, with: old, at: name.path.dropFirst(), name.form)
    }
  }
}

extension Term {
  /// The term with a piece of its literal text exchanged. A logical id stands at the beginning of the text, an id as it is at its
  /// end, and what follows the stack's name right behind that.
  fileprivate func replacing(
    _ piece: String, with other: String, at path: ArraySlice<String>, _ form: MadeName.Form
  ) -> Term {
    func replaced(_ text: String) -> String {
      if form == .whole { return text.hasSuffix(piece) ? text.dropLast(piece.count) + other : text }
      return text.hasPrefix(piece) ? other + text.dropFirst(piece.count) : text
    }
    switch self {
    case .string(let text) where path.isEmpty: return form == .dashed ? self : .string(replaced(text))
    case .text(let segments) where path.isEmpty:
      return .text(
        segments.indices.map { index in
          guard case .literal(let text) = segments[index] else { return segments[index] }
          if form == .dashed && (index == 0 || segments[index - 1] != .term(.pseudo(.stackName))) {
            return segments[index]
          }
          return .literal(replaced(text))
        })
    case .list(let elements): return .list(elements.map { $0.replacing(piece, with: other, at: path, form) })
    case .map(let entries):
      return .map(
        entries.map { entry in
          guard case .literal(let key) = entry.key, key == path.first else { return entry }
          var entry = entry
          entry.value = entry.value.replacing(piece, with: other, at: path.dropFirst(), form)
          return entry
        })
    default: return self
    }
  }
}
