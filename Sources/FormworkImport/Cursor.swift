import FormworkIR

/// A part of a template and where it stands.
struct Cursor {
  let document: Document
  private let place: DocumentPlace
  /// How many parts stand around it.
  let depth: Int

  init(_ document: Document, _ place: DocumentPlace, depth: Int = 0) {
    self.document = document
    self.place = place
    self.depth = depth
  }

  /// The byte at which it begins; of a member, that of its name.
  var offset: Int { place.offset }

  /// The members of an object; `nil` of anything else.
  var members: [(key: String, value: Cursor)]? {
    guard case .object(let members) = document else { return nil }
    return zip(members, place.children).map { ($0.key, Cursor($0.value, $1, depth: depth + 1)) }
  }

  /// The elements of an array; `nil` of anything else.
  var elements: [Cursor]? {
    guard case .array(let elements) = document else { return nil }
    return zip(elements, place.children).map { Cursor($0, $1, depth: depth + 1) }
  }

  /// The text; `nil` of anything else.
  var string: String? { document.string }

  /// A scalar as text, since templates may write numbers and Booleans either way.
  var scalarText: String? {
    switch document {
    case .string(let text): text
    case .int, .double, .bool: JSONWriter.compact(document)
    case .null, .array, .object: nil
    }
  }

  /// The only member of an object that has one.
  var single: (key: String, value: Cursor)? {
    guard case .object(let members) = document, members.count == 1, let place = place.children.first else { return nil }
    return (members[0].key, Cursor(members[0].value, place, depth: depth + 1))
  }

  /// The kind of the value, in the words of messages.
  var kindName: String {
    switch document {
    case .null: "null"
    case .bool: "a Boolean"
    case .int, .double: "a number"
    case .string: "text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}
