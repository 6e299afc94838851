import FormworkIR

/// What `describe` prints: types, the types of a service, or all services.
enum Description {
  /// The lines for names; without names all services with their modules.
  ///
  /// - Throws: What is wrong with a name that stands for nothing, or for several types.
  static func lines(for names: [String]) throws(Options.Misuse) -> [String] {
    if names.isEmpty { return overview }
    var lines: [String] = []
    for name in names {
      if !lines.isEmpty { lines.append("") }
      switch TypeCatalog.find(name) {
      case .type(let type): lines += TypeDescription(type)?.lines ?? []
      case .types(let types):
        lines += types.compactMap { TypeDescription($0)?.lines }.joined(separator: [""])
      case .service(let service): lines += list(of: service)
      case .several(let types):
        throw Options.Misuse(
          message: "'\(name)' may be \(types.joined(separator: ", "))", hint: "name one of them")
      case .unknown(let guess):
        throw Options.Misuse(
          message: "there is no resource type '\(name)'",
          hint: guess.map { "did you mean '\($0)'?" }
            ?? "write AWS::SQS::Queue, SQS.Queue or aws_sqs_queue; without a name the services are listed")
      }
    }
    return lines
  }

  private static var overview: [String] {
    let rows = TypeCatalog.services.map { service in
      [service, SwiftName.module(ofService: service), "\(TypeCatalog.types(of: service).count)"]
    }
    return ["The services, their modules, and how many types they have:"]
      + TypeDescription.columns(rows, indentation: 2)
  }

  private static func list(of service: String) -> [String] {
    let module = SwiftName.module(ofService: service)
    let types = TypeCatalog.types(of: service)
    let brought = types.filter(TypeDescription.umbrella.contains)
    let whence =
      brought.isEmpty
      ? "a product of that name"
      : brought.count == types.count
        ? "which Formwork brings"
        : "a product of that name; Formwork brings "
          + brought.map { SwiftName.resource($0).name }.joined(separator: ", ")
    return ["\(service): import \(module), \(whence)"] + types.map { "  \(TypeCatalog.swiftName(of: $0))" }
  }
}
