import FormworkIR
import FormworkSchemas
import Testing

@testable import FormworkCloudFormation

/// The table of free documents.
struct FreeDocumentRuleTests {
  /// The kind of what lies at the end of a path, lists and maps on the way left out.
  private func kind(of path: [Substring], in type: String) -> PropertySchema.Kind? {
    guard let schema = Schemas.schema(of: type) else { return nil }
    var object = schema.root
    for (index, name) in path.enumerated() {
      guard var kind = object[String(name)]?.kind else { return nil }
      while true {
        if case .list(let element, _) = kind {
          kind = element
        } else if case .map(let value) = kind {
          kind = value
        } else {
          break
        }
      }
      if index == path.count - 1 { return kind }
      guard case .object(let definition) = kind, let next = schema.definitions[definition] else { return nil }
      object = next
    }
    return nil
  }

  @Test(arguments: FreeDocumentRule.byProperty.keys.sorted()) func `The table names documents of the schemas`(
    _ key: String
  ) throws {
    let dot = try #require(key.firstIndex(of: "."))
    #expect(kind(of: key[dot...].dropFirst().split(separator: "."), in: String(key[..<dot])) == .json)
  }

  @Test func `Policies are known by their property's name, and what is none by its type`() {
    func takesText(_ path: String, _ type: String) -> Bool {
      if case .takesText? = FreeDocumentRule.rule(of: path, in: type) { return true }
      return false
    }
    #expect(takesText("Policies.PolicyDocument", "AWS::IAM::Role"))
    #expect(takesText("KeyPolicy", "AWS::KMS::Key"))
    #expect(!takesText("PolicyDocument", "AWS::NetworkManager::CoreNetwork"))
    #expect(FreeDocumentRule.rule(of: "Settings", in: "AWS::Cognito::ManagedLoginBranding") == nil)
  }
}
