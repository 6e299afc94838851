import FormworkIR
import FormworkTerraform
import Testing

@testable import FormworkTerraform

@Suite("Names")
struct NamingTests {
  @Test(arguments: [
    ("Api/LogGroup", "api_log_group"), ("Fn12", "fn12"), ("Fn12Api", "fn12_api"), ("HTTPApi", "http_api"),
    ("FunctionName", "function_name"), ("already_snake", "already_snake"), ("2Fast", "_2_fast"), ("a-b.c", "a_b_c"),
    ("Bücher", "b_cher"), ("S3Bucket", "s3_bucket"), ("", "_"),
  ])
  func `Snake case`(name: String, expected: String) { #expect(TerraformName.snake(name) == expected) }

  @Test
  func `Made-up names keep within their limit and apart`() {
    #expect(TerraformName.physical(stack: "MyShop", id: "Api/Worker", limit: 64) == "my-shop-api-worker")
    let long = String(repeating: "Worker", count: 20)
    let first = TerraformName.physical(stack: "Shop", id: long + "A", limit: 64)
    let second = TerraformName.physical(stack: "Shop", id: long + "B", limit: 64)
    #expect(first.utf8.count <= 64)
    #expect(first != second)
  }

  @Test
  func `Two ids with one address are an error that names both lines`() {
    let found = failures(
      graph([
        resource("Api/Queue", "AWS::SQS::Queue", [], line: 3), resource("ApiQueue", "AWS::SQS::Queue", [], line: 7),
      ]))
    #expect(
      found == [
        """
        App/App.swift:7: error: 'Api/Queue' and 'ApiQueue' would both be aws_sqs_queue.api_queue in Terraform \
        [name-collision]
          App/App.swift:3: note: the first is declared here
          hint: Give one of them another id.
        """
      ])
  }

  @Test
  func `Two parameters with one variable are an error`() {
    let found = failures(graph([], parameters: [parameter("AB", line: 2), parameter("Ab", line: 4)]))
    #expect(
      found == [
        """
        App/App.swift:4: error: the parameters 'AB' and 'Ab' would both be var.ab in Terraform [name-collision]
          App/App.swift:2: note: the first is declared here
        """
      ])
  }
}
