extension Term: CustomStringConvertible {
  /// The term in a reader's words, for messages: `128`, `"x"`, `Api.Arn`, `[1, 2]`.
  public var description: String {
    switch self {
    case .absent: "absent"
    case .bool(let value): "\(value)"
    case .int(let value): "\(value)"
    case .double(let value): "\(value)"
    case .string(let text): "\"\(text)\""
    case .text(let segments):
      "\"" + segments.map(\.description).joined() + "\""
    case .list(let elements): "[" + elements.map(\.description).joined(separator: ", ") + "]"
    case .map(let entries):
      entries.isEmpty
        ? "[:]" : "[" + entries.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "]"
    case .reference(let reference): "\(reference.target.id).\(reference.attribute)"
    case .parameter(let parameter): "parameter \(parameter.name)"
    case .pseudo(let pseudo): pseudo.rawValue
    case .artefact(let artefact): artefact.description
    case .function(let function): function.description
    }
  }

  /// Invisible characters that mark the printed form of a value which is not a literal.
  ///
  /// A value printed into a plain Swift string has lost its reference; the mark betrays it when that string comes back
  /// as a name, key or property. U+2063 and U+2060 have no glyph, so printed values still read well.
  public static let sentinel = "\u{2063}\u{2060}\u{2063}"

  /// The printed form for users' eyes: literals as they are, anything else marked with `sentinel`.
  public var marked: String {
    switch self {
    case .absent, .bool, .int, .double: description
    case .string(let text): text
    default: Self.sentinel + description
    }
  }

  /// What kind of value it is, in the words of messages.
  public var kindName: String {
    switch self {
    case .absent: "nothing"
    case .bool: "a Boolean"
    case .int, .double: "a number"
    case .string, .text: "text"
    case .list: "a list"
    case .map: "a map"
    case .reference, .parameter, .pseudo, .function: "a value known at deployment"
    case .artefact: "an artefact"
    }
  }
}

extension TextSegment: CustomStringConvertible {
  /// The words, or the term in `${}`.
  public var description: String {
    switch self {
    case .literal(let words): words
    case .term(let term): "${\(term)}"
    }
  }
}

extension MapKey: CustomStringConvertible {
  /// The key in quotes.
  public var description: String {
    switch self {
    case .literal(let key): "\"\(key)\""
    case .text(let segments): "\"" + segments.map(\.description).joined() + "\""
    }
  }
}

extension Artefact: CustomStringConvertible {
  /// The artefact in a few words, such as `zip "build/api.zip"`.
  public var description: String {
    switch source {
    case .zip(let path): "zip \(path)"
    case .directory(let path): "directory \(path)"
    case .object(let bucket, let key, _): "object \(key) in \(bucket)"
    case .inline: "inline text"
    case .image(let uri): "image \(uri)"
    }
  }
}

extension Intrinsic: CustomStringConvertible {
  /// The function with its arguments.
  public var description: String {
    switch self {
    case .conditional(let condition, let then, let otherwise): "\(condition.name) ? \(then) : \(otherwise)"
    case .join(let separator, let list): "join(\"\(separator)\", \(list))"
    case .split(let separator, let text): "split(\"\(separator)\", \(text))"
    case .select(let index, let list): "\(list)[\(index)]"
    case .length(let list): "length(\(list))"
    case .cidr(let block, let count, let bits):
      "cidr(\(block), \(count)\(bits.map { ", \($0)" } ?? ""))"
    case .find(let lookup): lookup.description
    case .importValue(let name): "import \(name)"
    case .transform(let call, _): "transform \(call.name)"
    case .repeated(let loop, _): "for each \(loop.variable) of \(loop.collection)"
    case .loopVariable(let loop, _): "element \(loop.variable)"
    case .parameterOfTurn(let name, _): "parameter \(name)"
    case .dynamic(let reference): "\(reference.service.rawValue) " + TermFolder.joined(reference.key).description
    case .parameterValues(let type): "all parameters of \(type)"
    case .parameterAttribute(let parameter, let name): "\(name) of parameter \(parameter.name)"
    case .parameterAttributes(let type, let name): "\(name) of all parameters of \(type)"
    case .base64(let text): "base64(\(text))"
    case .jsonString(let document): "json(\(document))"
    case .number(let text): "number(\(text))"
    case .availabilityZones(let region): "availability zones" + (region.map { " of \($0)" } ?? "")
    case .merge(let maps): "merge(\(maps.map(\.description).joined(separator: ", ")))"
    }
  }
}

extension MapLookup: CustomStringConvertible {
  /// The mapping with its keys in brackets.
  public var description: String {
    let name =
      switch source {
      case .mapping(let mapping): mapping.name
      case .named(let term): term.description
      }
    return "\(name)[\(topKey)][\(secondKey)]"
  }
}

extension Predicate: CustomStringConvertible {
  /// The question in a reader's words: `parameter Stage is "prod"`, `not (IsProduction)`.
  public var description: String {
    switch self {
    case .equals(let left, let right): "\(left) is \(right)"
    case .not(let operand): "not (\(operand))"
    case .all(let operands): "(" + operands.map(\.description).joined(separator: " and ") + ")"
    case .any(let operands): "(" + operands.map(\.description).joined(separator: " or ") + ")"
    case .condition(let condition): condition.name
    case .contains(let list, let value): "\(value) is in \(list)"
    case .eachEquals(let list, let value): "each of \(list) is \(value)"
    case .eachIn(let list, let allowed): "each of \(list) is in \(allowed)"
    }
  }
}

extension Term {
  /// The term as JSON text, such as the pattern of a filter: a literal where nothing in it is known only at deployment, else
  /// text with references in it. What deployment knows stands in quotes, but for numbers and Booleans.
  public var jsonText: Term {
    var writer = JSONText()
    writer.write(self)
    return writer.term
  }
}

/// Writes JSON text around terms.
private struct JSONText {
  private var segments: [TextSegment] = []
  private var words = ""

  var term: Term {
    if segments.isEmpty { return .string(words) }
    return .text(words.isEmpty ? segments : segments + [.literal(words)])
  }

  mutating func write(_ term: Term) {
    switch term {
    case .absent: words += "null"
    case .bool(let flag): words += flag ? "true" : "false"
    case .int(let number): words += JSONWriter.compact(.int(number))
    case .double(let number): words += JSONWriter.compact(.double(number))
    case .string(let text): words += JSONWriter.compact(.string(text))
    case .list(let elements):
      words += "["
      for (position, element) in elements.filter({ $0 != .absent }).enumerated() {
        if position > 0 { words += "," }
        write(element)
      }
      words += "]"
    case .map(let entries):
      words += "{"
      for (position, entry) in entries.filter({ $0.value != .absent }).enumerated() {
        if position > 0 { words += "," }
        switch entry.key {
        case .literal(let key): words += JSONWriter.compact(.string(key))
        case .text(let segments): writeQuoted(segments)
        }
        words += ":"
        write(entry.value)
      }
      words += "}"
    case .text(let segments): writeQuoted(segments)
    case .parameter(let parameter) where parameter.kind == .number || parameter.kind == .bool: append(term)
    // Either branch brings its own quotes.
    case .function(.conditional(let condition, let then, let otherwise)):
      append(.function(.conditional(condition, then: then.jsonText, otherwise: otherwise.jsonText)))
    default:
      words += "\""
      append(term)
      words += "\""
    }
  }

  private mutating func writeQuoted(_ segments: [TextSegment]) {
    words += "\""
    for segment in segments {
      switch segment {
      case .literal(let text): words += JSONWriter.compact(.string(text)).dropFirst().dropLast()
      case .term(let term): append(term)
      }
    }
    words += "\""
  }

  private mutating func append(_ term: Term) {
    if !words.isEmpty { segments.append(.literal(words)) }
    words = ""
    segments.append(.term(term))
  }
}
