import FormworkIR
import FormworkSAM
import FormworkSchemas
import FormworkTerraform

/// What there is to know of a resource type before one writes it, line by line.
struct TypeDescription {
  private let type: String
  private let schema: ResourceSchema
  private let form: TerraformForm?

  /// The description of a type; `nil` for one that the schemas do not have.
  init?(_ type: String) {
    guard let schema = Schemas.schema(of: type) else { return nil }
    self.type = type
    self.schema = schema
    form = TerraformForm(of: type)
  }

  /// The lines, without trailing spaces.
  var lines: [String] {
    var lines = [type, ""]
    lines += Self.columns(targets, indentation: 2)
    lines += ["", "  " + SampleLine(schema).text, ""]
    lines.append("Properties, in the order of the initialiser (! required, ^ a change replaces the resource):")
    lines += properties(of: schema.root, at: [], terraform: true)
    lines += ["", "Attributes:"]
    lines += Self.columns(attributes, indentation: 2)
    for name in schema.definitions.keys.sorted() {
      guard let definition = schema.definitions[name] else { continue }
      lines += ["", "\(TypeCatalog.swiftName(of: type)).\(name):"]
      lines += properties(of: definition, at: [name], terraform: false)
    }
    return lines
  }

  // MARK: Targets

  private var targets: [[String]] {
    let service = TypeCatalog.service(of: type)
    let module = SwiftName.module(ofService: service)
    let isThere = Self.umbrella.contains(service)
    var rows = [
      ["Swift", "\(TypeCatalog.swiftName(of: type)), " + (isThere ? "with import Formwork" : "with import \(module)")],
      ["CloudFormation", type],
      ["SAM", ServerlessTypes.names[type].map { "\($0), or \(type) where that cannot say it" } ?? type],
    ]
    if let form {
      rows.append(["Terraform", "\(form.resource) of hashicorp/\(form.provider.rawValue)"])
      if !form.others.isEmpty { rows += Self.wrapped(form.others.joined(separator: ", ")).map { ["", $0] } }
    } else {
      rows.append(["Terraform", "none: neither hashicorp/aws nor hashicorp/awscc has it"])
    }
    if !schema.tagPlaces.isEmpty {
      rows.append(["Tags", schema.tagPlaces.map(\.description).joined(separator: ", ")])
    }
    return rows
  }

  /// The services whose modules `Formwork` brings; a test holds the list against the sources.
  static let umbrella: Set<String> = [
    "ApiGatewayV2", "CloudWatch", "DynamoDB", "Events", "IAM", "KMS", "Kinesis", "Lambda", "Logs", "S3", "SNS", "SQS",
    "StepFunctions",
  ]

  // MARK: Properties

  private func properties(of object: ObjectSchema, at path: [String], terraform: Bool) -> [String] {
    let labels = SwiftName.labels(of: object.properties.map(\.name))
    let pairs = zip(object.properties, labels).map { ($0, SwiftName.argument($1)) }
    let ordered = pairs.filter(\.0.isRequired) + pairs.filter { !$0.0.isRequired }
    if ordered.isEmpty { return ["  none"] }
    var rows: [[String]] = []
    for (property, label) in ordered {
      let mark = (property.isRequired ? "!" : " ") + (property.isCreateOnly ? "^" : " ")
      let values = Self.wrapped(PropertyWords(property).text)
      rows.append([mark, label, values[0], names(of: property, terraform)])
      for more in values.dropFirst() { rows.append(["", "", more, ""]) }
    }
    return Self.columns(rows, indentation: 0)
  }

  /// What the targets call a property.
  private func names(of property: PropertySchema, _ withTerraform: Bool) -> String {
    guard withTerraform, let form else { return property.name }
    guard let argument = form.argument(of: [property.name]) else {
      return "\(property.name); no argument of its own in Terraform"
    }
    // The resource is named above; a part that is a resource of its own says which.
    let prefix = form.resource + "."
    return "\(property.name), \(argument.hasPrefix(prefix) ? String(argument.dropFirst(prefix.count)) : argument)"
  }

  // MARK: Attributes

  private var attributes: [[String]] {
    var taken: Set<String> = []
    let readOnly = schema.attributes.map { ($0, SwiftName.attribute($0, taken: &taken)) }
    let settable = ([schema.refAttribute].compactMap { $0 } + schema.referable)
      .filter { !schema.attributes.contains($0) }
      .map { ($0, SwiftName.attribute($0, taken: &taken)) }
    let ref = schema.refAttribute.map { "what Ref returns: \($0)" } ?? "what Ref returns: an id of no property"
    return (settable + readOnly).map { path, name in
      ["." + name, path, terraform(path)]
    } + [[".ref", ref, terraform(schema.refAttribute ?? "Ref")]]
  }

  private func terraform(_ path: String) -> String {
    guard let form else { return "" }
    return form.attribute(path) ?? "no attribute of its own in Terraform"
  }
}

extension TypeDescription {
  /// Rows whose cells begin below each other.
  static func columns(_ rows: [[String]], indentation: Int) -> [String] {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], cell.count)
      }
    }
    return rows.map { row in
      var line = String(repeating: " ", count: indentation)
      for (column, cell) in row.enumerated() {
        line += cell
        if column < row.count - 1 { line += String(repeating: " ", count: widths[column] - cell.count + 2) }
      }
      return trimmed(line)
    }
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  /// A text on lines of at most some 64 characters, broken behind commas.
  static func wrapped(_ text: String) -> [String] {
    var lines = [""]
    for (position, part) in text.split(separator: " ").enumerated() {
      let last = lines[lines.count - 1]
      if position > 0, last.count + part.count > 63, last.hasSuffix(",") {
        lines.append(String(part))
      } else {
        lines[lines.count - 1] += (last.isEmpty ? "" : " ") + part
      }
    }
    return lines
  }
}
