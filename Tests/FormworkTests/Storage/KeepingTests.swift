import Formwork
import Testing

/// Data stays when it leaves its stack, until the program lets go of it.
struct KeepingTests {
  @Test func `Terraform destroys no data`() throws {
    let stack = Stack("S") {
      Table("Orders", partitionKey: .string("id"))
      Bucket("Uploads")
      DataStream("Clicks")
      EncryptionKey("Data")
    }
    #expect(
      try compact(stack, .terraform, "resource", "aws_dynamodb_table", "orders", "lifecycle")
        == "{\"prevent_destroy\":true}")
    #expect(
      try compact(stack, .terraform, "resource", "aws_s3_bucket", "uploads", "lifecycle")
        == "{\"prevent_destroy\":true}")
    #expect(
      try compact(stack, .terraform, "resource", "aws_kinesis_stream", "clicks", "lifecycle")
        == "{\"prevent_destroy\":true}")
    #expect(
      try compact(stack, .terraform, "resource", "aws_kms_key", "data", "lifecycle") == "{\"prevent_destroy\":true}")
  }

  @Test func `Data goes with a stack that comes and goes`() throws {
    let stack = Stack("S", data: .goesWithStack) {
      Table("Orders", partitionKey: .string("id"))
    }
    #expect(try compact(stack, .cloudFormation, "Resources", "Orders", "DeletionPolicy") == "\"Delete\"")
    #expect(try compact(stack, .cloudFormation, "Resources", "Orders", "UpdateReplacePolicy") == "\"Delete\"")
    #expect(try compact(stack, .terraform, "resource", "aws_dynamodb_table", "orders", "lifecycle") == "nothing")
  }

  @Test func `What is released stays and leaves the state`() throws {
    let stack = Stack("S") {
      Released(Table.self, "Orders")
      Released(DynamoDB.Table.self, "Data/Carts")
      Queue("Jobs")
    }
    #expect(
      try compact(stack, .terraform, "removed") == """
        [{"from":"aws_dynamodb_table.orders","lifecycle":{"destroy":false}},\
        {"from":"aws_dynamodb_contributor_insights.orders","lifecycle":{"destroy":false}},\
        {"from":"aws_dynamodb_kinesis_streaming_destination.orders","lifecycle":{"destroy":false}},\
        {"from":"aws_dynamodb_resource_policy.orders","lifecycle":{"destroy":false}},\
        {"from":"aws_dynamodb_table.data_carts","lifecycle":{"destroy":false}},\
        {"from":"aws_dynamodb_contributor_insights.data_carts","lifecycle":{"destroy":false}},\
        {"from":"aws_dynamodb_kinesis_streaming_destination.data_carts","lifecycle":{"destroy":false}},\
        {"from":"aws_dynamodb_resource_policy.data_carts","lifecycle":{"destroy":false}}]
        """)
    #expect(try compact(stack, .terraform, "terraform", "required_version") == "\">= 1.7\"")
    #expect(try compact(stack, .cloudFormation, "Resources") == "{\"Jobs\":{\"Type\":\"AWS::SQS::Queue\"}}")
  }

  @Test func `What is released cannot be declared too`() {
    let found = findings(
      in: Stack("S") {
        Table("Orders", partitionKey: .string("id"))
        Released(Table.self, "Orders")
      })
    #expect(
      found == [
        """
        +2: error: Orders is released, and declared too [duplicate-id]
          +1: note: Orders is declared here
          hint: take the declaration out of the program, or leave Released out
        """
      ])
  }
}
