import FormworkIR

extension AWSMapping {
  /// Decodes an entry of the table.
  ///
  /// One fact a line, words separated by one space; a property's children stand below it, two spaces further in:
  /// ```
  /// resource AWS::Lambda::Function aws_lambda_function      the type in both vocabularies
  /// resource AWS::Lambda::Version aws_lambda_function fn:f  … lowered as a whole by a named function
  /// get Arn = arn                      a reference to Arn is the attribute arn
  /// get Arn text ${SELF.arn}:*         … is text around attributes; ${type.NAME.a} is one of a secondary resource
  /// get State none                     … has no counterpart
  /// link aws_x argument @name          the secondary resource aws_x points to the primary one's attribute name
  /// link aws_x argument $EventBusName  … repeats the value of a property
  /// fan Roles aws_x role               one aws_x per element of Roles, instead of one resource for all
  /// instead Statement aws_y            aws_y, by the named function, where Statement is given
  /// after aws_x aws_y                  the secondary resource aws_x waits for aws_y
  /// await aws_x                        what refers to the resource waits for its secondary resource aws_x
  /// retain skip_destroy                the argument that keeps the real thing, for DeletionPolicy Retain
  /// name function_name 64              a name to make up where none is given, and its longest length
  /// default log_format Text            a value that stands where none is given
  /// require mode Mode                  an argument that must be given, and the property that gives it
  /// MemorySize = memory_size           an argument
  /// Prefix := filter.prefix            … inside nested blocks; the colon: decided by a person, not derived from names
  /// TracingConfig > tracing_config block1              a nested block, at most one
  /// Filters > filter block*                            … or one per element
  /// Code ^                                             the children stand in the parent's block
  /// Policies :+ aws_iam_role_policy . each             a secondary resource, here one per element
  /// RecursiveLoop :+ aws_x recursive_loop              … and the argument in it
  /// Serial ! why                                       no counterpart, and the reason
  /// ```
  /// Behind the target: `block1`, `block*`, `omitEmpty` (no block around an empty collection), and one transform with
  /// arguments in parentheses, or `fn:` and the name of a function.
  convenience init(decoding text: Substring) {
    var lines = text.split(separator: "\n").map { Line($0) }[...]
    let header = lines.popFirst()
    var references: [String: ReferenceForm] = [:]
    var links: [String: [Link]] = [:]
    var fanOuts: [FanOut] = []
    var alternative: Alternative?
    var order: [String: [String]] = [:]
    var awaited: [String] = []
    var retention: String?
    while let line = lines.first, let keyword = line.words.first {
      let words = line.words
      switch keyword {
      case "get" where words.count > 2:
        switch words[2] {
        case "=": references[words[1]] = .attribute(words[3])
        case "text": references[words[1]] = .text(Self.pieces(words.dropFirst(3).joined(separator: " ")))
        default: references[words[1]] = .missing
        }
      case "link":
        let name = String(words[3].dropFirst())
        links[words[1], default: []].append(
          Link(argument: words[2], source: words[3].hasPrefix("@") ? .attribute(name) : .property(name)))
      case "fan": fanOuts.append(FanOut(property: words[1], resource: words[2], argument: words[3]))
      case "instead": alternative = Alternative(property: words[1], resource: words[2])
      case "after": order[words[1], default: []].append(words[2])
      case "await": awaited.append(words[1])
      case "retain": retention = words[1]
      default:
        let rows = RowSet(decoding: &lines, indent: 0)
        for row in rows.rows where references[row.property] == nil && row.isReferable {
          references[row.property] = .attribute(row.path[0])
        }
        self.init(
          type: header?.words[1] ?? "", resource: header?.words[2] ?? "",
          function: header.flatMap { $0.words.count > 3 ? String($0.words[3].dropFirst(3)) : nil },
          references: references, links: links, fanOuts: fanOuts, alternative: alternative, order: order,
          awaited: awaited,
          retention: retention, rows: rows)
        return
      }
      lines.removeFirst()
    }
    self.init(
      type: header?.words[1] ?? "", resource: header?.words[2] ?? "", function: nil, references: references,
      links: links, fanOuts: fanOuts, alternative: alternative, order: order, awaited: awaited, retention: retention,
      rows: RowSet())
  }

  /// Splits `text ${SELF.a} text` into its pieces.
  private static func pieces(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    for (position, part) in text.split(separator: "$", omittingEmptySubsequences: false).enumerated() {
      if position == 0 {
        if !part.isEmpty { pieces.append(.words(String(part))) }
        continue
      }
      let halves = part.dropFirst().split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      let names = halves[0].split(separator: ".", maxSplits: 2).map { String($0) }
      if names[0] == "SELF" {
        pieces.append(.attribute(names.dropFirst().joined(separator: ".")))
      } else if names.count > 2 {
        pieces.append(.secondary(type: names[0], attribute: names[2]))
      }
      if halves.count > 1, !halves[1].isEmpty { pieces.append(.words(String(halves[1]))) }
    }
    return pieces
  }
}

/// A line of the table: its depth and words.
private struct Line {
  let indent: Int
  let words: [String]

  init(_ text: Substring) {
    let space = UInt8(ascii: " ")
    let rest = text.utf8.drop { $0 == space }
    indent = (text.utf8.count - rest.count) / 2
    words = rest.split(separator: space).map { String(Substring($0)) }
  }
}

extension TableRow {
  /// Whether a reference to the property reads the argument that it becomes.
  fileprivate var isReferable: Bool {
    if case .attribute = kind { return secondary == nil && transform == nil && path.count == 1 }
    return false
  }
}

extension TableRow.Draft {
  fileprivate init?(_ line: Line) {
    guard line.words.count > 1 else { return nil }
    var rest = line.words[2...]
    var sign = Substring(line.words[1])
    property = line.words[0]
    isDecided = sign.first == ":" || sign == "!"
    if sign.first == ":" { sign.removeFirst() }
    kind = .attribute
    switch sign {
    case "!":
      kind = .refused(rest.joined(separator: " "))
      return
    case "^": kind = .flatten
    case "+":
      secondary = rest.popFirst()
      fallthrough
    default:
      if let target = rest.popFirst(), target != "." { path = target.split(separator: ".").map { String($0) } }
    }
    for word in rest {
      switch word {
      case "block1": kind = .block(isSingle: true)
      case "block*": kind = .block(isSingle: false)
      case "omitEmpty": omitsEmpty = true
      default:
        let parts = word.split(separator: "(", maxSplits: 1)
        transform = TableRow.Transform(
          name: String(parts[0]),
          arguments: parts.count > 1 ? parts[1].dropLast().split(separator: ",").map { String($0) } : [])
      }
    }
  }
}

extension RowSet {
  fileprivate init(decoding lines: inout ArraySlice<Line>, indent: Int) {
    while let line = lines.first, line.indent >= indent {
      lines.removeFirst()
      let words = line.words
      switch words.first {
      case "name" where words.count == 3: needs.append(.name(argument: words[1], limit: Int(words[2]) ?? 64))
      case "default" where words.count == 3: needs.append(.fallback(argument: words[1], Self.literal(words[2])))
      case "require" where words.count == 3: needs.append(.property(argument: words[1], words[2]))
      default:
        guard var row = TableRow.Draft(line) else { continue }
        if let next = lines.first, next.indent > indent { row.children = RowSet(decoding: &lines, indent: indent + 1) }
        if row.transform?.name == "mapBlocksKey", let key = row.transform?.arguments.first {
          row.children.add(TableRow(TableRow.Draft(property: key, kind: .attribute, path: [key])))
        }
        add(TableRow(row))
      }
    }
  }

  private static func literal(_ word: String) -> Document {
    switch word {
    case "true": true
    case "false": false
    case "[]": []
    case "\"\"": ""
    default: Int(word).map { .int($0) } ?? .string(word)
    }
  }
}
