import FormworkIR
import Foundation
import Testing

@testable import FormworkTerraform

@Suite("hashicorp/awscc")
struct AWSCCTests {
  static let bucket = """
    type AWS::S3Express::DirectoryBucket
    ref BucketName
    attr Arn
    BucketEncryption BucketEncryption
    BucketName string
    DataRedundancy string
    LocationName string
    def BucketEncryption
    ServerSideEncryptionConfiguration [ServerSideEncryptionRule]
    def ServerSideEncryptionRule
    BucketKeyEnabled boolean
    ServerSideEncryptionByDefault ServerSideEncryptionByDefault
    def ServerSideEncryptionByDefault
    KMSMasterKeyID string
    SSEAlgorithm string
    """

  @Test
  func `Every name of the sample follows from the rule`() throws {
    let file = try #require(Bundle.module.url(forResource: "Fixtures/awscc-names", withExtension: "txt"))
    var mapping: AWSCCMapping?
    var count = 0
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") where !line.hasPrefix("#") {
      let words = line.split(separator: " ").map { String($0) }
      if line.hasPrefix("    ") {
        #expect(AWSCCName.snake(words[0]) == words[1])
      } else if line.hasPrefix("  ") {
        #expect(mapping?.argument(words[0]) == words[1])
      } else {
        mapping = AWSCCMapping(ResourceSchema(facts: "type \(words[0])"))
        #expect(mapping?.resource == words[1])
      }
      count += 1
    }
    #expect(count > 700)
  }

  @Test
  func `Types outside the table become resources of awscc, beside those of aws`() throws {
    let key = resource("Key", "AWS::KMS::Key", [])
    let bucket = resource(
      "Orders", "AWS::S3Express::DirectoryBucket",
      [
        Property("DataRedundancy", .string("SingleAvailabilityZone")), Property("LocationName", .string("euw1-az1")),
        Property(
          "BucketEncryption",
          .map([
            MapEntry(
              "ServerSideEncryptionConfiguration",
              .list([
                .map([
                  MapEntry(
                    "ServerSideEncryptionByDefault",
                    .map([
                      MapEntry("SSEAlgorithm", .string("aws:kms")),
                      MapEntry("KMSMasterKeyID", .reference(Reference(key, "Arn"))),
                    ]))
                ])
              ]))
          ])),
      ], schema: Self.bucket)
    let outputs = ["Arn", "BucketName"].map {
      OutputNode($0, .reference(Reference(bucket, $0)), location: bucket.location)
    }
    let document = try rendered(graph([key, bucket], outputs: outputs))
    #expect(
      json(block("awscc_s3express_directory_bucket", "orders", in: document)) == """
        {"data_redundancy":"SingleAvailabilityZone","location_name":"euw1-az1","bucket_encryption":\
        {"server_side_encryption_configuration":[{"server_side_encryption_by_default":{"sse_algorithm":"aws:kms",\
        "kms_master_key_id":"${aws_kms_key.key.arn}"}}]}}
        """)
    #expect(document["output"]?["arn"]?["value"]?.string == "${awscc_s3express_directory_bucket.orders.arn}")
    #expect(document["terraform"]?["required_providers"]?["awscc"]?["source"]?.string == "hashicorp/awscc")
  }

  @Test
  func `Documents become JSON text, maps and lists keep their keys`() throws {
    let facts = """
      type AWS::Example::Thing
      ref ThingId
      attr ThingId
      Policy json
      Labels {string}
      Rules [Rule]
      Id string
      def Rule
      MaxTTL integer
      """
    let thing = resource(
      "Thing", "AWS::Example::Thing",
      [
        Property("Policy", .map([MapEntry("B", .int(1)), MapEntry("A", .string("<"))])),
        Property("Labels", .map([MapEntry("CamelKey", .string("v"))])),
        Property("Rules", .list([.map([MapEntry("MaxTTL", .int(3))])])), Property("Id", .string("x")),
      ], schema: facts)
    let output = OutputNode("Ref", .reference(Reference(thing, "ThingId")), location: thing.location)
    let document = try TerraformBackend().render(graph([thing], outputs: [output])).get().document
    #expect(
      json(block("awscc_example_thing", "thing", in: document)) == #"""
        {"policy":"{\"A\":\"\\u003c\",\"B\":1}","labels":{"CamelKey":"v"},"rules":[{"max_ttl":3}],"thing_id":"x"}
        """#)
    #expect(document["output"]?["ref"]?["value"]?.string == "${awscc_example_thing.thing.thing_id}")
  }

  @Test
  func `What awscc cannot have`() {
    let broker = resource("Works", "AWS::Pinpoint::Segment", [], line: 2, schema: "type AWS::Pinpoint::Segment")
    let thing = resource(
      "Thing", "AWS::Example::Thing",
      [
        Property("Count", .int(1)), Property("Nam", .string("x")),
        Property("Code", .artefact(Artefact(.zip(path: .string("x.zip")), location: broker.location))),
      ], line: 3, schema: "type AWS::Example::Thing\nCount integer\nName string\nCode Code")
    let output = OutputNode("Arn", .reference(Reference(thing, "Arn")), location: SourceLocation("App/App.swift", 9))
    #expect(
      failures(graph([broker, thing], outputs: [output])) == [
        """
        App/App.swift:2: error: AWS::Pinpoint::Segment 'Works': Terraform cannot have it: the table of hashicorp/aws \
        has no row for AWS::Pinpoint::Segment, and hashicorp/awscc does not have the type [unsupported]
        """,
        """
        App/App.swift:3: error: AWS::Example::Thing 'Thing', Count: Terraform keeps the name count for itself \
        [unsupported]
        """,
        """
        App/App.swift:3: error: AWS::Example::Thing 'Thing', Nam: AWS::Example::Thing has no such property \
        [unknown-property]
          hint: Did you mean Name?
        """,
        """
        App/App.swift:3: error: AWS::Example::Thing 'Thing', Code: awscc_example_thing of hashicorp/awscc takes no \
        local zip "x.zip" [unsupported]
        """,
        """
        App/App.swift:9: error: output 'Arn': AWS::Example::Thing 'Thing' has no attribute Arn in awscc_example_thing \
        of hashicorp/awscc [unsupported]
          App/App.swift:3: note: declared here
        """,
      ])
  }
}
