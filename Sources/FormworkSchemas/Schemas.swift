import FormworkIR

/// What AWS publishes about every resource type of CloudFormation's registry.
///
/// The facts stand here once, as compact text that is decoded on demand: generated types, resources that are declared by
/// name and imported templates all read them, whichever service modules a program imports.
public enum Schemas {
  /// The schema of a type such as `AWS::SQS::Queue`; `nil` for a type that the registry's schemas at hand do not have.
  ///
  /// Each call decodes the schema anew. Generated types keep theirs.
  public static func schema(of type: String) -> ResourceSchema? {
    guard let (service, name) = split(type), let facts = SchemaTables.facts(of: name, in: service) else { return nil }
    return ResourceSchema(facts: facts)
  }

  /// The schema of a type that the same generator run made.
  public static func generated(_ type: String) -> ResourceSchema {
    schema(of: type) ?? ResourceSchema(facts: "type \(type)")
  }

  /// All types that have a schema, in the order of their names.
  public static var types: [String] {
    SchemaTables.services.names.flatMap { service in
      SchemaTables.names(of: service).map { "AWS::\(service)::\($0)" }
    }
  }

  /// Whether there is a schema of a type.
  public static func contains(_ type: String) -> Bool {
    guard let (service, name) = split(type) else { return false }
    return SchemaTables.entry(of: name, in: service) != nil
  }

  /// The types of the module `FormworkServerless`, in the order of their names. `Formwork` brings it; the other types of their
  /// services stand in the modules of those.
  public static var serverless: [String] {
    SchemaTables.serverless.description.split(separator: " ").map(String.init)
  }

  /// The service and the rest of a type; `nil` for types of other vendors and for modules.
  private static func split(_ type: String) -> (service: String, name: String)? {
    let parts = type.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0] == "AWS", parts[1].isEmpty, parts[3].isEmpty else { return nil }
    return (String(parts[2]), String(parts[4]))
  }
}

/// The generated tables: compact text by service and type.
enum SchemaTables {
  /// The types of a service in the order of their names.
  static func names(of service: String) -> [Substring] { entries(of: service).map { $0.prefix { $0 != ":" } } }

  /// A line for each type of a service: its name, and where its facts are.
  private static func entries(of service: String) -> [Substring] {
    services[service].map { $0.description.split(separator: " ") } ?? []
  }

  /// The name of a type and where its facts are; `nil` for one that is not known.
  static func entry(of name: String, in service: String) -> Substring? {
    entries(of: service).first { $0.hasPrefix(name) && $0.dropFirst(name.count).first == ":" }
  }

  /// The facts of a type; `nil` for one that is not known.
  static func facts(of name: String, in service: String) -> String? {
    guard let entry = entry(of: name, in: service) else { return nil }
    let places = entry.split(separator: ":").dropFirst().compactMap { Int($0) }
    guard places.count == 3, facts.indices.contains(places[0]) else { return nil }
    return facts[places[0]].withUTF8Buffer { text in
      String(decoding: text.dropFirst(places[1]).prefix(places[2]), as: UTF8.self)
    }
  }
}
