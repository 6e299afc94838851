import FormworkIR

/// Generated sources, from schemas; nothing is read or written here.
public struct Generation: Sendable {
  /// A file to write.
  public struct File: Sendable, Equatable {
    /// The path below the output folder, such as `Lambda/Function.swift`.
    public let path: String
    /// The whole text.
    public let text: String
  }

  /// The files in the order of their paths.
  public let files: [File]
  /// One line for each property that stays JSON, sorted.
  public let untyped: [String]
  /// How many resource types there are.
  public let typeCount: Int

  /// The sources for resource types, from AWS's schemas of them; what is no schema of a resource type is left out.
  public init(schemas: [Document]) {
    let models = schemas.compactMap(TypeReader.model)
    var files: [File] = []
    for (service, group) in Dictionary(grouping: models, by: { TypeModel.service(of: $0.type) }) {
      let types = group.sorted { $0.name < $1.name }
      let namespace = SwiftName.type(service)
      let siblings = Set(types.map(\.name))
      files.append(
        File(
          path: "\(service)/\(service).swift",
          text: ServiceWriter.file(for: namespace, service: service, types: types)))
      for type in types {
        let file = type.name == service ? "\(type.name)Resource" : type.name
        files.append(
          File(
            path: "\(service)/\(file).swift",
            text: TypeWriter(namespace: namespace, siblings: siblings).file(for: type)))
      }
    }
    self.files = files.sorted { $0.path < $1.path }
    untyped = models.flatMap(\.untyped).map(\.line).sorted()
    typeCount = models.count
  }
}
