import FormworkIR
import FormworkSchemas
import FormworkTerraform

/// Finds resource types by what people call them.
enum TypeCatalog {
  /// What a name stands for.
  enum Answer: Equatable {
    case type(String)
    /// A resource of Terraform's that several types become.
    case types([String])
    case service(String)
    /// Several types have the name.
    case several([String])
    /// Nothing has it; what was probably meant.
    case unknown(guess: String?)
  }

  /// What a name stands for: `AWS::SQS::Queue`, `SQS.Queue`, `aws_sqs_queue`, `awscc_sqs_queue`, `Queue` where one service
  /// alone has such a type, and `SQS`. Capitals do not matter where nothing else has the name.
  static func find(_ name: String) -> Answer {
    if Schemas.contains(name) { return .type(name) }
    if name.hasPrefix("aws_") || name.hasPrefix("awscc_") { return terraform(name) }
    if let type = bySwiftName[name] { return .type(type) }
    if let service = first(services, { $0 }, name) ?? first(services, { SwiftName.type($0) }, name) {
      return .service(service)
    }
    let lowered = name.lowercased()
    if let type = types.first(where: { $0.lowercased() == lowered }) { return .type(type) }
    if let entry = swiftNames.first(where: { $0.name.lowercased() == lowered }) { return .type(entry.type) }
    let local = types.filter { SwiftName.resource($0).name.lowercased() == lowered }
    if local.count == 1 { return .type(local[0]) }
    if local.count > 1 { return .several(local) }
    if name.isEmpty { return .unknown(guess: nil) }
    return .unknown(guess: Spelling.nearest(to: name, among: types + swiftNames.map(\.name) + services))
  }

  /// All types in the order of their names.
  private static let types = Schemas.types
  private static let swiftNames = types.map { (name: swiftName(of: $0), type: $0) }
  private static let bySwiftName = Dictionary(swiftNames.map { ($0.name, $0.type) }) { first, _ in first }

  /// The services in the order of their names.
  static let services: [String] = {
    var services: [String] = []
    for type in types {
      let service = service(of: type)
      if services.last != service { services.append(service) }
    }
    return services
  }()

  /// The types of a service in the order of their names.
  static func types(of service: String) -> [String] { types.filter { self.service(of: $0) == service } }

  /// `SQS` of `AWS::SQS::Queue`.
  static func service(of type: String) -> String {
    let parts = type.split(separator: ":")
    return parts.count > 1 ? String(parts[1]) : type
  }

  /// `SQS.Queue` of `AWS::SQS::Queue`.
  static func swiftName(of type: String) -> String {
    let name = SwiftName.resource(type)
    return "\(name.namespace).\(name.name)"
  }

  private static func terraform(_ name: String) -> Answer {
    let types = TerraformForm.types(of: name)
    if types.count == 1 { return .type(types[0]) }
    if types.count > 1 { return .types(types) }
    let names = Self.types.compactMap { TerraformForm(of: $0)?.resource }
    return .unknown(guess: Spelling.nearest(to: name, among: names))
  }

  /// The element that a name means to the letter, else the one that it means but for capitals.
  private static func first(_ elements: [String], _ spelling: (String) -> String, _ name: String) -> String? {
    elements.first { spelling($0) == name } ?? elements.first { spelling($0).lowercased() == name.lowercased() }
  }
}
