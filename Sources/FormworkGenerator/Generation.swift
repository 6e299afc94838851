import FormworkIR

/// Generated sources, from schemas; nothing is read or written here.
public struct Generation: Sendable {
  /// A file to write.
  public struct File: Sendable, Equatable {
    /// The path below the output folder, such as `Services/Lambda/Lambda.swift`.
    public let path: String
    /// The whole text.
    public let text: String
  }

  /// The folder of the service modules.
  static let serviceFolder = "Services"
  /// The folder of the types that share a module.
  static let serverlessFolder = "\(ServerlessDecisions.module)/Generated"
  /// The folder of the tables of facts.
  static let schemaFolder = "FormworkSchemas/Generated"

  /// The files of the services in the order of their paths.
  public let files: [File]
  /// The tables of facts with their index, in the order of their paths; they are right only where all services were read.
  public let tables: [File]
  /// The services in the order of their names.
  public let services: [String]
  /// One line for each property that stays JSON, sorted.
  public let untyped: [String]
  /// Code that makes a resource of each type, by service, and what it could not set.
  public let samples: [(service: String, text: String, unfilled: [String])]
  /// How many resource types there are.
  public let typeCount: Int

  /// The sources for resource types, from AWS's schemas of them; what is no schema of a resource type is left out. `date` is
  /// the day on which the schemas were published.
  public init(schemas: [Document], date: String? = nil, withSamples: Bool = false) {
    let models = schemas.compactMap(TypeReader.model)
    var files: [File] = []
    var services: [(name: String, types: [TypeModel])] = []
    for (service, group) in Dictionary(grouping: models, by: { TypeModel.service(of: $0.type) }) {
      var types = group.sorted { $0.name < $1.name }
      let byLocalName = types.sorted { TypeModel.local(of: $0.type) < TypeModel.local(of: $1.type) }
      services.append((service, byLocalName))
      let namespace = SwiftName.type(service)
      let shared = SharedTypes(takenFrom: &types, namespace: namespace)
      files += ServiceWriter(
        service: service, namespace: namespace, shared: shared,
        siblings: Set(types.map(\.name)).union(shared.names)
      ).files(for: types)
    }
    services.sort { $0.name < $1.name }
    samples =
      withSamples
      ? services.map { service in
        let sample = SampleWriter.file(for: service.name, types: service.types)
        return (service.name, sample.text, sample.unfilled)
      } : []
    self.services = services.map(\.name)
    let writer = SchemasWriter(services)
    let texts = writer.files() + [("Index", writer.index(date: date))]
    tables = texts.map { File(path: "\(Self.schemaFolder)/\($0.name).swift", text: $0.text) }
      .sorted { $0.path < $1.path }
    self.files = files.sorted { $0.path < $1.path }
    untyped = models.flatMap(\.untyped).map(\.line).sorted()
    typeCount = models.count
  }

  /// The table of IAM's actions, from cfn-lint's.
  static func actions(_ policies: Document) -> File {
    File(path: "FormworkChecks/Generated/ActionTables.swift", text: ActionsWriter.file(policies))
  }
}
