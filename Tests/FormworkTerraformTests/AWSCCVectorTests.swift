import Foundation
import Testing

@testable import FormworkTerraform

/// The names of the provider's documentation, in the folder that `FORMWORK_SHARED` names, if it is there.
private let vectors: URL? = {
  guard let shared = ProcessInfo.processInfo.environment["FORMWORK_SHARED"] else { return nil }
  let file = URL(filePath: shared).appending(path: "facts/awscc-vectors.json")
  return FileManager.default.fileExists(atPath: file.path) ? file : nil
}()

/// The naming rule against every type and property of the provider, where the facts lie beside the checkout.
@Suite struct AWSCCVectorTests {
  private struct Vectors: Decodable {
    struct Row: Decodable {
      let cfnType: String
      let tfType: String
      let props: [[String]]
    }
    let rows: [Row]
  }

  @Test(.enabled(if: vectors != nil)) func `The rule gives every name of the provider`() throws {
    let file = try #require(vectors)
    let rows = try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: file)).rows
    #expect(rows.count == 1_443)
    var wrong: [String] = []
    var count = 0
    for row in rows {
      if AWSCCName.type(row.cfnType) != row.tfType { wrong.append(row.cfnType) }
      let resource = row.cfnType.split(separator: ":").last.map(String.init) ?? ""
      for pair in row.props {
        count += 1
        let steps = pair[0].split(separator: ".").enumerated().map { position, step in
          Self.name(of: String(step), isRoot: position == 0, resource)
        }
        if steps.joined(separator: ".") != pair[1] { wrong.append("\(row.cfnType) \(pair[0]): \(pair[1])") }
      }
    }
    #expect(wrong.isEmpty)
    #expect(count == 36_659)
  }

  /// A step of a path: marks of lists stay behind the name, `*` stands for a map's keys.
  private static func name(of step: String, isRoot: Bool, _ resource: String) -> String {
    let word = String(step.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" })
    let rest = String(step.dropFirst(word.count))
    if word.isEmpty { return step }
    if isRoot, word == "Id" { return AWSCCName.snake(resource) + "_id" + rest }
    if isRoot, word == "Provider" { return "provider_name" + rest }
    return AWSCCName.snake(word) + rest
  }
}
