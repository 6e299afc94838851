import FormworkIR
import FormworkSchemas

/// How ids and names become Terraform's.
///
/// The rule for snake case: a new word begins at an upper-case letter that follows a lower-case letter or a digit, and at
/// the last upper-case letter of a run that a lower-case letter follows; digits stay with the word before them; what is
/// not a letter, digit or underscore of ASCII becomes `_`; a leading digit gets a `_` before it. `Api/LogGroup` becomes
/// `api_log_group`, `HTTPApi` `http_api`, `Fn12` `fn12`.
package enum TerraformName {
  /// A name in snake case, as addresses, variables and outputs have it.
  package static func snake(_ name: String) -> String {
    if name.isEmpty { return "_" }
    var name = name
    return name.withUTF8 { source in
      // Every byte makes at most two: a separator and itself.
      String(unsafeUninitializedCapacity: source.count * 2 + 1) { snake(source, $0) }
    }
  }

  /// The name of a parameter's variable: one that a module's block takes for itself gets a second word.
  static func variable(_ name: String) -> String {
    let variable = snake(name)
    return reservedVariables.contains(variable) ? variable + "_parameter" : variable
  }

  /// What no variable may be called.
  static let reservedVariables: Set = [
    "count", "depends_on", "for_each", "lifecycle", "locals", "providers", "source", "version",
  ]

  private static func snake(_ source: UnsafeBufferPointer<UInt8>, _ result: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var count = 0
    func append(_ byte: UInt8) {
      result[count] = byte
      count += 1
    }
    if let first = source.first, isDigit(first) { append(UInt8(ascii: "_")) }
    for position in source.indices {
      let byte = source[position]
      if isUpper(byte) {
        if position > 0 {
          let before = source[position - 1]
          let endsRun = isUpper(before) && position + 1 < source.count && isLower(source[position + 1])
          if isLower(before) || isDigit(before) || endsRun { append(UInt8(ascii: "_")) }
        }
        append(byte | 0x20)
      } else if isLower(byte) || isDigit(byte) {
        append(byte)
      } else if byte & 0xC0 != 0x80 {
        // One underscore a character: continuation bytes of UTF-8 are passed over.
        append(UInt8(ascii: "_"))
      }
    }
    return count
  }

  /// A name that AWS would otherwise make up: stack and id in kebab case, at most `limit` bytes.
  ///
  /// A name that is too long keeps its beginning and ends in a checksum of the whole, so that two long names which begin
  /// alike stay apart.
  static func physical(stack: String, id: String, limit: Int) -> String {
    let whole = kebab(stack) + "-" + kebab(id)
    if whole.utf8.count <= limit { return whole }
    var hash: UInt32 = 2_166_136_261
    for byte in whole.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let digits = String(hash, radix: 16)
    return String(whole.prefix(limit - digits.utf8.count - 1)) + "-" + digits
  }

  private static func kebab(_ name: String) -> String {
    let words = snake(name).split(separator: "_")
    return words.isEmpty ? "x" : words.joined(separator: "-")
  }

  private static func isUpper(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
  private static func isLower(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}

/// What Terraform calls the properties of CloudFormation's types, for messages.
public enum TerraformArgument {
  /// The argument that a property becomes, by its path in CloudFormation's names: `aws_lambda_function.memory_size` for
  /// `MemorySize` of a function. `nil` where the property has no argument of its own.
  public static func name(of path: [String], in type: String) -> String? {
    TerraformForm(of: type)?.argument(of: path)
  }
}

/// What a CloudFormation type is in Terraform, and what Terraform calls its properties and attributes.
public struct TerraformForm: Sendable {
  /// How a provider has the type.
  private enum Mapping: Sendable {
    case aws(AWSMapping)
    case awscc(AWSCCMapping)
  }

  private let mapping: Mapping
  /// Resources that parts of it become, or that it becomes where certain properties are set.
  public let others: [String]

  /// The provider that has it, unless a resource chooses the other one.
  public var provider: TerraformProvider {
    switch mapping {
    case .aws: .aws
    case .awscc: .awscc
    }
  }

  /// The resource that it becomes.
  public var resource: String {
    switch mapping {
    case .aws(let mapping): mapping.resource
    case .awscc(let mapping): mapping.resource
    }
  }

  /// The form of a type; `nil` where neither provider has it.
  public init?(of type: String) {
    let tables = AWSTables()
    if let mapping = tables[type] {
      let variants = mapping.variants.compactMap { tables[$0.entry]?.resource }
      var others = Set(mapping.links.keys).union(mapping.fanOuts.map(\.resource)).union(variants)
      if let alternative = mapping.alternative { others.insert(alternative.resource) }
      others.remove(mapping.resource)
      self.others = others.sorted()
      self.mapping = .aws(mapping)
      return
    }
    guard !AWSCCMissingTypes.contains(type), let schema = Schemas.schema(of: type) else { return nil }
    others = []
    mapping = .awscc(AWSCCMapping(schema))
  }

  /// The argument that a property becomes, by its path in CloudFormation's names, with its resource in front:
  /// `aws_lambda_function.memory_size` for `MemorySize` of a function. `nil` where it has no argument of its own.
  public func argument(of path: [String]) -> String? {
    guard let first = path.first else { return nil }
    switch mapping {
    case .aws(let mapping): return Self.argument(of: path, in: mapping)
    case .awscc(let mapping):
      guard mapping.schema.root[first] != nil else { return nil }
      let names = [mapping.argument(first)] + path.dropFirst().map(AWSCCName.snake)
      return ([mapping.resource] + names).joined(separator: ".")
    }
  }

  private static func argument(of path: [String], in mapping: AWSMapping) -> String? {
    if path.count == 1, let fan = mapping.fanOuts.first(where: { $0.property == path[0] }) {
      return "\(fan.resource).\(fan.argument)"
    }
    var rows = mapping.rows
    var names = [mapping.resource]
    for (position, property) in path.enumerated() {
      guard let row = rows[property] else { return nil }
      if case .refused = row.kind { return nil }
      if let secondary = row.secondary { names = [secondary] }
      names += row.path
      // Below an argument that takes a document, names stay AWS's.
      if row.children.rows.isEmpty {
        if position < path.count - 1 { return nil }
        break
      }
      rows = row.children
    }
    // What stands in no argument alone names its resource, and nothing in it.
    return names.count > 1 ? names.joined(separator: ".") : nil
  }

  /// The attribute to which a reference leads; `nil` where it has none, or where several make it up.
  public func attribute(_ path: String) -> String? {
    switch mapping {
    case .aws(let mapping):
      guard case .attribute(let name)? = mapping.references[path] else { return nil }
      return name
    case .awscc(let mapping): return mapping.attribute(path)
    }
  }
}

extension TerraformForm {
  /// The CloudFormation types that become a Terraform resource, such as `aws_sqs_queue`, in the order of their names.
  public static func types(of resource: String) -> [String] {
    if resource.hasPrefix("awscc_") { return Schemas.types.filter { AWSCCName.type($0) == resource } }
    var types: [String] = []
    for (_, texts) in AWSTables.services.sorted(by: { $0.key < $1.key }) {
      for line in texts.flatMap({ $0.split(separator: "\n") }) where line.hasPrefix("resource ") {
        let words = line.split(separator: " ")
        if words.count > 2, words[2] == resource, Schemas.contains(String(words[1])) { types.append(String(words[1])) }
      }
    }
    return types
  }
}
