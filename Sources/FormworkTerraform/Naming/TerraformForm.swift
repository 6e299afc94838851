import FormworkIR
import FormworkSchemas

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
