import FormworkIR
import Foundation

/// Where AWS's schemas lie on the disk.
struct SchemaSource {
  /// A problem with the schemas, in a sentence.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// A folder of schema files, or the root folder of an installed `cfn-lint`.
  let root: URL

  private var index: URL { root.appendingPathComponent("data/schemas/providers/us-east-1.json") }

  /// The schemas of some services, or of all if none are named, in the order of their types.
  func schemas(of services: Set<String>?) throws -> [Document] {
    let isPackage = FileManager.default.fileExists(atPath: index.path)
    let files = try isPackage ? packageFiles(services) : folderFiles()
    var schemas: [String: Document] = [:]
    for file in files {
      let document = try read(file)
      // What CDK notes of itself in templates is no type of AWS's; cfn-lint has a schema of its own for it.
      guard let type = document["typeName"]?.string, type != "AWS::CDK::Metadata" else { continue }
      if services?.contains(TypeModel.service(of: type)) ?? true { schemas[type] = document }
    }
    let found = Set(schemas.keys.map(TypeModel.service))
    if let missing = services?.subtracting(found).min() {
      throw Failure(description: "\(root.path) has no schema of the service \(missing).")
    }
    if schemas.isEmpty { throw Failure(description: "\(root.path) has no resource schemas.") }
    return schemas.sorted { $0.key < $1.key }.map(\.value)
  }

  private func read(_ file: URL) throws -> Document {
    guard let data = FileManager.default.contents(atPath: file.path) else {
      throw Failure(description: "\(file.path) cannot be read.")
    }
    do {
      return try JSONReader.document(from: [UInt8](data))
    } catch {
      throw Failure(description: "\(file.path): \(error)")
    }
  }

  private func folderFiles() throws -> [URL] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: root.path) else {
      throw Failure(description: "\(root.path) is no folder that can be read.")
    }
    return names.filter { $0.hasSuffix(".json") }.sorted().map(root.appendingPathComponent)
  }

  /// The files that the package's index names for the types of some services.
  private func packageFiles(_ services: Set<String>?) throws -> [URL] {
    guard let data = FileManager.default.contents(atPath: index.path) else {
      throw Failure(description: "\(index.path) cannot be read.")
    }
    let folder = root.appendingPathComponent("data/schemas/resources")
    return Self.entries(String(decoding: data, as: UTF8.self))
      .filter { services?.contains(TypeModel.service(of: $0.type)) ?? true }
      .map { folder.appendingPathComponent($0.file + ".json") }
  }

  /// The day on which AWS published the schemas, such as `2026-10-20`; `nil` where the folder does not say.
  func date() throws -> String? {
    let file = root.appendingPathComponent("data/schemas/version.json")
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    return try read(file)["schema_date"]?.string.map { String($0.prefix(10)) }
  }

  /// IAM's actions and what they are about; `nil` where the folder has no table of them.
  func policies() throws -> Document? {
    let file = root.appendingPathComponent("data/AdditionalSpecs/Policies.json")
    return FileManager.default.fileExists(atPath: file.path) ? try read(file) : nil
  }

  /// The lines `"AWS::Lambda::Function": "40189dea7ef4e99d",` of the index.
  static func entries(_ text: String) -> [(type: String, file: String)] {
    text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
      guard parts.count >= 5, parts[1].hasPrefix("AWS::"), parts[2] == ": " else { return nil }
      return (String(parts[1]), String(parts[3]))
    }
  }
}
