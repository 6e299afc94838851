import FormworkIR
import Testing

@testable import FormworkTerraform

/// The versions that a configuration asks for follow from what is in it.
struct ProviderVersionTests {
  private func constraints(_ resources: [ResourceNode], outputs: [OutputNode] = []) throws -> String {
    let graph = Graph(
      name: "Shop", resources: resources.map { Resource($0) }, outputs: outputs,
      location: SourceLocation("App/App.swift", 1))
    let document = try TerraformBackend().render(graph).get().document
    return json(document["terraform"]?["required_providers"])
  }

  private func aws(_ version: String) -> String {
    #"{"aws":{"source":"hashicorp/aws","version":"\#(version)"}}"#
  }

  @Test func `What the provider has had for long asks for little`() throws {
    #expect(try constraints([resource("Q", "AWS::SQS::Queue", [])]) == aws(">= 5.100"))
  }

  @Test func `The region is read by an attribute of version 6`() throws {
    let queue = resource("Q", "AWS::SQS::Queue", [Property("QueueName", .pseudo(.region))])
    #expect(try constraints([queue]) == aws(">= 6.0"))
  }

  @Test func `A newer argument asks for the version that has it`() throws {
    let table = try resource(
      "T", "AWS::DynamoDB::Table",
      json: #"""
        {"AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
         "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
         "WarmThroughput": {"ReadUnitsPerSecond": 12000, "WriteUnitsPerSecond": 4000}}
        """#)
    #expect(try constraints([table]) == aws(">= 6.13"))
    let group = resource("G", "AWS::Logs::LogGroup", [Property("DeletionProtectionEnabled", .bool(true))])
    #expect(try constraints([table, group]) == aws(">= 6.25"))
  }

  @Test func `Arguments are found in lists and in blocks whose existence is decided at deployment`() {
    let type = "aws_lb_listener_rule"
    func needed(_ body: Document) -> String {
      AWSProviderVersion.needed(by: type, [Document.Member("a", body)]).constraint
    }
    #expect(needed(["condition": [["host_header": ["values": ["a"]]]]]) == ">= 5.100")
    #expect(needed(["condition": [["path_pattern": [:]], ["host_header": ["regex_values": ["a"]]]]]) == ">= 6.25")
    #expect(
      needed(["dynamic": ["condition": ["for_each": "x", "content": ["host_header": ["regex_values": ["a"]]]]]])
        == ">= 6.25")
    #expect(needed(["dynamic": ["transform": [["for_each": "x", "content": [:]]]]]) == ">= 6.25")
    #expect(needed(["dynamic": ["action": ["for_each": "x", "content": [:]]]]) == ">= 5.100")
  }

  @Test func `Every addition is of a type that some entry makes`() {
    let table = AWSTables.services.values.flatMap { $0 }.joined()
    for type in AWSProviderVersion.changedTypes {
      #expect(table.contains(type), "\(type)")
      let additions = AWSProviderVersion.additions(to: type)
      #expect(!additions.isEmpty && additions.allSatisfy { $0.version > .least }, "\(type)")
    }
    #expect(AWSProviderVersion.changedTypes.count > 70)
    #expect(AWSProviderVersion.additions(to: "aws_lambda").isEmpty)
  }
}
