import FormworkIR

extension AWSMapping {
  /// Decodes an entry of the table.
  ///
  /// One fact a line, words separated by one space; a property's children stand below it, two spaces further in:
  /// ```
  /// resource AWS::Lambda::Function aws_lambda_function      the type in both vocabularies
  /// resource AWS::Lambda::Version aws_lambda_function fn:f  … lowered as a whole, or completed, by a named function;
  ///                                                         in parentheses the arguments that it sets
  /// get Arn = arn                      a reference to Arn is the attribute arn
  /// get Arn text ${SELF.arn}:*         … is text around attributes; ${type.NAME.a} is one of a secondary resource
  /// get Cidrs expr [SELF.cidr_block]   … is an expression of the language
  /// get State none                     … has no counterpart
  /// link aws_x argument @name          the secondary resource aws_x points to the primary one's attribute name
  /// link aws_x argument @[name]        … or to a list of it
  /// link aws_x argument $EventBusName  … repeats the value of a property
  /// link aws_x argument =words         … or is always the same
  /// fan Roles aws_x role [Arn]         one aws_x per element of Roles (or its member), instead of one resource for all
  /// instead Statement aws_y            aws_y, by the named function, where Statement is given
  /// variant Cluster AWS::X::Y.Cluster  another entry, which counts where Cluster is given
  /// part FunctionName                  no resource of its own: a part of the one that FunctionName refers to
  /// after aws_x aws_y                  the secondary resource aws_x waits for aws_y
  /// await aws_x                        what refers to the resource waits for its secondary resource aws_x
  /// await aws_x whole                  … which hashicorp/awscc has in the resource itself
  /// await aws_x whole by aws_t|aws_u   … and only resources of these types wait
  /// successor [CONDITIONS]             its successor is made before it goes (create_before_destroy)
  /// drift capacity by AWS::X::Y        the argument is left alone where an AWS::X::Y of the stack refers to the resource
  /// drift zones [CONDITIONS]           … or anyway, since the service itself changes it
  /// secret ApiKey                      an attribute that the provider holds for a secret
  /// # why                              the reason of the next line, and its source
  /// retain skip_destroy                the argument that keeps the real thing, for DeletionPolicy Retain
  /// snapshot final_id skip_final [default]   the arguments for DeletionPolicy Snapshot, which may be the default; `-`: none
  /// snapshot final_snapshot true       … or one that is a yes
  /// name function_name 64              a name to make up where none is given, and its longest length
  /// default log_format Text            a value that stands where none is given; lists and maps in JSON
  /// default health_check.matcher 200   … in a block, where there is one
  /// default count 1 unless Id|Name     … unless one of the properties is given; `with` asks that one is
  /// default count 1 where Kind=A|B     … where the property beside is A or B; `!=` where it is not known to be
  /// default count @/Settings.Count     … the value of another property, if that has one
  /// default count 1 where /Mode=A      … where the resource's own property is; `A.B` is inside another
  /// require mode Mode                  an argument that must be given, and the property that gives it
  /// MemorySize = memory_size           an argument
  /// Prefix := filter.prefix            … inside nested blocks; the colon: decided by a person, not derived from names
  /// TracingConfig > tracing_config block1              a nested block, at most one
  /// Filters > filter block*                            … or one per element
  /// Code ^                                             the children stand in the parent's block
  /// shape Logging                      rows that stand at several places, where `like(Logging)` names them
  /// Policies :+ aws_iam_role_policy . each             a secondary resource, here one per element
  /// RecursiveLoop :+ aws_x recursive_loop              … and the argument in it
  /// Serial ! why                                       no counterpart, and the reason: an error
  /// Comment ~ why                                      nothing that stays: left out, with a warning
  /// ```
  /// Behind the target: `block1`, `block*`, `object1`, `object*` (an argument with members), `omitEmpty` (no block around
  /// an empty collection), and one transform with arguments in parentheses, or `fn:` and the name of a function.
  convenience init(decoding text: Substring) {
    var lines = text.utf8.split(separator: UInt8(ascii: "\n")).map { Line(Substring($0)) }[...]
    let header = lines.popFirst()
    var head = Head()
    var shapes: [String: RowSet] = [:]
    while let words = lines.first?.words {
      if words.count == 2, words[0] == "shape" {
        lines.removeFirst()
        shapes[words[1]] = RowSet(decoding: &lines, indent: 1, shapes: shapes)
      } else if head.read(words) {
        lines.removeFirst()
      } else {
        break
      }
    }
    let rows = RowSet(decoding: &lines, indent: 0, shapes: shapes)
    for row in rows.rows where head.references[row.property] == nil && row.isReferable {
      head.references[row.property] = .attribute(row.path[0])
    }
    self.init(
      type: header?.words[1] ?? "", resource: header?.words[2] ?? "",
      function: header.flatMap { $0.words.count > 3 ? String($0.words[3].dropFirst(3).prefix { $0 != "(" }) : nil },
      head: head, rows: rows)
  }
}

extension AWSMapping.Head {
  /// Reads a fact; `false` where the line is the first row.
  fileprivate mutating func read(_ words: [String]) -> Bool {
    switch words.first {
    case "#": break
    case "get" where words.count > 2:
      switch words[2] {
      case "=": references[words[1]] = .attribute(words[3])
      case "expr": references[words[1]] = .expression(Self.expression(words.dropFirst(3).joined(separator: " ")))
      case "text": references[words[1]] = .text(Self.pieces(words.dropFirst(3).joined(separator: " ")))
      default: references[words[1]] = .missing
      }
    case "link":
      let name = String(words[3].dropFirst())
      let source: AWSMapping.Link.Source =
        if name.hasPrefix("[") {
          .list(String(name.dropFirst().dropLast()))
        } else {
          words[3].hasPrefix("@") ? .attribute(name) : words[3].hasPrefix("=") ? .words(name) : .property(name)
        }
      links[words[1], default: []].append(AWSMapping.Link(argument: words[2], source: source))
    case "fan":
      fanOuts.append(
        AWSMapping.FanOut(
          property: words[1], resource: words[2], argument: words[3], member: words.count > 4 ? words[4] : nil))
    case "instead": alternative = AWSMapping.Alternative(property: words[1], resource: words[2])
    case "variant": variants.append(AWSMapping.Variant(property: words[1], entry: words[2]))
    case "part": host = words[1]
    case "after": order[words[1], default: []].append(words[2])
    case "await":
      let waiters = words.firstIndex(of: "by").map { words[($0 + 1)...].flatMap(Self.alternatives) } ?? []
      awaited.append(AWSMapping.Awaited(type: words[1], waiters: waiters))
      isWholeInAWSCC = words.contains("whole")
    case "successor": successor = PropertyTest.all(in: words.dropFirst())
    case "drift":
      let movers = words.count > 3 && words[2] == "by" ? Self.alternatives(words[3]) : []
      drifts.append(
        AWSMapping.Drift(
          argument: words[1], movers: movers, tests: PropertyTest.all(in: words.dropFirst(movers.isEmpty ? 2 : 4))))
    case "secret" where words.count == 2: secrets.append(words[1])
    case "retain": retention = words[1]
    case "snapshot":
      snapshot = AWSMapping.Snapshot(
        name: words[1], isFlag: words[2] == "true", skip: words[2] == "-" || words[2] == "true" ? nil : words[2],
        isDefault: words.last == "default")
    default: return false
    }
    return true
  }

  private static func alternatives(_ word: String) -> [String] { word.split(separator: "|").map { String($0) } }

  /// Splits an expression into its pieces: words, and attributes of the resource, which are written `SELF.name`.
  private static func expression(_ text: String) -> [AWSMapping.Piece] {
    var pieces: [AWSMapping.Piece] = []
    var rest = Substring(text)
    while let range = rest.firstRange(of: "SELF.") {
      if range.lowerBound > rest.startIndex { pieces.append(.words(String(rest[..<range.lowerBound]))) }
      let name = rest[range.upperBound...].prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      pieces.append(.attribute(String(name)))
      rest = rest[name.endIndex...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    return pieces
  }

  /// Splits `text ${SELF.a} text` into its pieces.
  private static func pieces(_ text: String) -> [AWSMapping.Piece] {
    var pieces: [AWSMapping.Piece] = []
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
    if case .attribute = kind {
      return secondary == nil && (transform == nil || transform?.name == "arn") && path.count == 1
    }
    return false
  }
}

extension TableRow.Draft {
  fileprivate init?(_ line: Line) {
    guard line.words.count > 1 else { return nil }
    var rest = line.words[2...]
    var sign = Substring(line.words[1])
    property = line.words[0]
    isDecided = sign.first == ":" || sign == "!" || sign == "~"
    if sign.first == ":" { sign.removeFirst() }
    kind = .attribute
    switch sign {
    case "!":
      kind = .refused(rest.joined(separator: " "))
      return
    case "~":
      kind = .dropped(rest.joined(separator: " "))
      return
    case "^": kind = .flatten
    case "+":
      secondary = rest.popFirst()
      fallthrough
    default:
      if let target = rest.popFirst(), target != "." {
        path = target.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
      }
    }
    for word in rest {
      switch word {
      case "block1": kind = .block(isSingle: true)
      case "block*": kind = .block(isSingle: false)
      case "object1": kind = .object(isSingle: true)
      case "object*": kind = .object(isSingle: false)
      case "omitEmpty": omitsEmpty = true
      case _ where word.hasPrefix("like("): break
      default:
        let parts = word.split(separator: "(", maxSplits: 1)
        transform = TableRow.Transform(
          name: String(parts[0]),
          arguments: parts.count > 1 ? parts[1].dropLast().split(separator: ",").map { String($0) } : [])
      }
    }
  }
}

extension TableRow.Draft {
  /// Adds the rows of members that the transform makes up, unless they are written.
  fileprivate mutating func addMembers() {
    guard let transform, ["mapBlocksKey", "mapBlocks", "wrapEach"].contains(transform.name) else { return }
    for name in transform.arguments where children[name] == nil {
      children.add(TableRow(TableRow.Draft(property: name, kind: .attribute, path: [name])))
    }
  }
}

extension RowSet {
  fileprivate init(decoding lines: inout ArraySlice<Line>, indent: Int, shapes: [String: RowSet]) {
    while let line = lines.first, line.indent >= indent {
      lines.removeFirst()
      let words = line.words
      switch words.first {
      case "name" where words.count == 3: needs.append(.name(argument: words[1], limit: Int(words[2]) ?? 64))
      case "#": continue
      case "default" where words.count > 2 && words[1] != "=":
        needs.append(
          .fallback(
            Fallback(
              path: words[1].split(separator: ".").map { String($0) }, value: Self.literal(words[2]),
              source: words[2].hasPrefix("@") ? PropertyTest.Place(words[2].dropFirst()) : nil,
              tests: PropertyTest.all(in: words.dropFirst(3)))))
      case "require" where words.count == 3: needs.append(.property(argument: words[1], words[2]))
      default:
        guard var row = TableRow.Draft(line) else { continue }
        if let shape = words.last, shape.hasPrefix("like(") {
          row.children = shapes[String(shape.dropFirst(5).dropLast())] ?? RowSet()
        }
        if let next = lines.first, next.indent > indent {
          row.children = RowSet(decoding: &lines, indent: indent + 1, shapes: shapes)
        }
        row.addMembers()
        add(TableRow(row))
      }
    }
    nameProperties()
  }

  /// Notes which property gives the argument of each default.
  private mutating func nameProperties() {
    for index in needs.indices {
      guard case .fallback(var fallback) = needs[index] else { continue }
      let path = fallback.path
      guard let row = rows.first(where: { $0.path == path && $0.secondary == nil && $0.transform == nil }) else {
        continue
      }
      fallback.property = row.property
      needs[index] = .fallback(fallback)
    }
  }

  private static func literal(_ word: String) -> Document {
    switch word {
    case "true": true
    case "false": false
    case "[]": []
    case "null": .null
    case "\"\"": ""
    case _ where word.hasPrefix("[") || word.hasPrefix("{"): (try? JSONReader.document(from: word)) ?? .string(word)
    default: Int(word).map { .int($0) } ?? .string(word)
    }
  }
}
