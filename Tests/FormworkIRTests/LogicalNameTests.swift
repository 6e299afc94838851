import FormworkIR
import Testing

/// Names that follow from ids.
struct LogicalNameTests {
  @Test(arguments: [
    ("Api", "Api"), ("Api/LogGroup", "ApiLogGroup"), ("my-queue", "MyQueue"), ("a.b_c", "ABC"), ("fn-1", "Fn1"),
  ])
  func `Logical ids`(id: String, name: String) { #expect(LogicalName.cloudFormation(id) == name) }

  @Test func `What targets cannot tell apart`() {
    #expect(LogicalName.folded("Api-1/X") == LogicalName.folded("API1x"))
    #expect(LogicalName.folded("Api1") != LogicalName.folded("Api2"))
  }

  @Test(arguments: [
    ("Api", true), ("a-b_c.d1", true), ("", false), ("1a", false), ("-a", false), ("a b", false), ("é", false),
    ("a/b", false),
  ])
  func `Valid names`(name: String, isValid: Bool) { #expect(LogicalName.isValid(name) == isValid) }

  @Test(arguments: [("A/B", true), ("A//B", false), ("A/", false), ("/A", false), ("A/1", false)])
  func `Valid ids`(id: String, isValid: Bool) { #expect(LogicalName.isValidPath(id) == isValid) }
}
