import FormworkIR

extension TemplateReader {
  private static let attributes = [
    "Type", "Default", "Description", "AllowedValues", "AllowedPattern", "ConstraintDescription", "MinLength",
    "MaxLength", "MinValue", "MaxValue", "NoEcho",
  ]

  mutating func readParameters(_ cursor: Cursor?) -> [ParameterNode] {
    guard let cursor else { return [] }
    subject = "the section Parameters"
    return entries(cursor, subject).compactMap { name, cursor in
      subject = "the parameter \(name)"
      let node = readParameter(name, cursor)
      parameters[name] = node
      return node
    }
  }

  private mutating func readParameter(_ name: String, _ cursor: Cursor) -> ParameterNode {
    var (kind, type): (ParameterNode.Kind, String?) = (.string, nil)
    var defaultValue: Term?
    var summary: String?
    var isSecret = false
    var constraints = ParameterNode.Constraints()
    var hasType = false
    for (key, value) in entries(cursor, subject) {
      switch key {
      case "Type":
        hasType = true
        if let text = text(value, "the type of \(subject)") { (kind, type) = readType(text, value) }
      case "Default":
        if value.scalarText != nil {
          defaultValue = literal(value)
        } else {
          report(.invalidTemplate, "the default of \(subject) must be text or a number; found \(value.kindName)", value)
        }
      case "Description": summary = text(value, "the description of \(subject)")
      case "NoEcho": isSecret = flag(value)
      case "AllowedValues":
        guard let elements = value.elements else {
          report(.invalidTemplate, "AllowedValues of \(subject) must be a list; found \(value.kindName)", value)
          continue
        }
        for element in elements where text(element, "an allowed value of \(subject)") != nil {
          constraints.allowedValues.append(literal(element))
        }
      case "AllowedPattern": constraints.allowedPattern = text(value, "AllowedPattern of \(subject)")
      case "ConstraintDescription": constraints.summary = text(value, "ConstraintDescription of \(subject)")
      case "MinLength": constraints.minimumLength = wholeNumber(value, key)
      case "MaxLength": constraints.maximumLength = wholeNumber(value, key)
      case "MinValue": constraints.minimum = number(value, key)
      case "MaxValue": constraints.maximum = number(value, key)
      default:
        report(
          .invalidTemplate, "\(subject) has \(key), which parameters do not have", value,
          hint: Spelling.nearest(to: key, among: Self.attributes).map { "did you mean \($0)?" })
      }
    }
    if !hasType { report(.invalidTemplate, "\(subject) has no Type", cursor) }
    return ParameterNode(
      name, kind, type: type, defaultValue: defaultValue, summary: summary, constraints: constraints,
      isSecret: isSecret, location: location(cursor))
  }

  /// The kind of a type's values, and the type where it says more.
  private mutating func readType(_ text: String, _ cursor: Cursor) -> (ParameterNode.Kind, String?) {
    switch text {
    case "String": return (.string, nil)
    case "Number": return (.number, nil)
    case "CommaDelimitedList": return (.stringList, nil)
    case "List<Number>": return (.numberList, nil)
    default: break
    }
    if let stored = Self.argument(of: "AWS::SSM::Parameter::Value", in: text) {
      let isList = stored == "CommaDelimitedList" || Self.argument(of: "List", in: stored) != nil
      return (isList ? .stringList : .string, text)
    }
    if Self.argument(of: "List", in: text) != nil { return (.stringList, text) }
    if text.hasPrefix("AWS::") { return (.string, text) }
    let known = ["String", "Number", "CommaDelimitedList", "List<Number>"]
    report(
      .unknownValue, "\(subject) has the type \(text), which there is not", cursor,
      hint: Spelling.nearest(to: text, among: known).map { "did you mean \($0)?" }
        ?? "the types are \(known.joined(separator: ", ")), those of AWS such as AWS::EC2::VPC::Id, and lists of them")
    return (.string, nil)
  }

  /// What stands between the angle brackets of a type.
  private static func argument(of name: String, in text: String) -> String? {
    guard text.hasPrefix(name + "<"), text.hasSuffix(">") else { return nil }
    return String(text.dropFirst(name.count + 1).dropLast())
  }

  private mutating func flag(_ cursor: Cursor) -> Bool {
    switch cursor.scalarText?.lowercased() {
    case "true": return true
    case "false": return false
    default:
      report(.invalidTemplate, "NoEcho of \(subject) must be true or false", cursor)
      return false
    }
  }

  private mutating func wholeNumber(_ cursor: Cursor, _ what: String) -> Int? {
    if let text = cursor.scalarText, let number = Int(text), number >= 0 { return number }
    report(.invalidTemplate, "\(what) of \(subject) must be a whole number", cursor)
    return nil
  }

  private mutating func number(_ cursor: Cursor, _ what: String) -> Double? {
    if let text = cursor.scalarText, let number = Double(text), number.isFinite { return number }
    report(.invalidTemplate, "\(what) of \(subject) must be a number", cursor)
    return nil
  }
}
