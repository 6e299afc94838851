import Formwork
import Testing

/// Policies of one name, of which IAM would keep one.
struct PolicyFindingTests {
  @Test func `Two policies of one name in a function's own role`() {
    let found = findings(
      in: Stack("S") {
        LambdaFunction("Api", runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "k")) {
          Policy("Read") { Allow(["s3:GetObject"], on: ["*"]) }
          Policy("Read") { Allow(["s3:ListBucket"], on: ["*"]) }
        }
      })
    #expect(
      found == [
        """
        +3: error: Api has two policies named Read [duplicate-key]
          +2: note: the first stands here
          hint: give each a name of its own, or join them
        """
      ])
  }

  @Test func `Two policies of one name for a declared role`() {
    let found = findings(
      in: Stack("S") {
        let role = Role("Shared", assumedBy: .lambda)
        LambdaFunction(
          "Api", runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "k"), role: role
        ) {
          Policy("Read") { Allow(["s3:GetObject"], on: ["*"]) }
          Policy("Read") { Allow(["s3:ListBucket"], on: ["*"]) }
        }
      })
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("+6: error: Api has two policies named Read [duplicate-key]") == true)
  }

  @Test func `Two policies of one name in a role`() {
    let found = findings(
      in: Stack("S") {
        Role("Reader", assumedBy: .lambda) {
          Policy("Read") { Allow(["s3:GetObject"], on: ["*"]) }
          Policy("Read") { Allow(["s3:ListBucket"], on: ["*"]) }
        }
      })
    #expect(
      found == [
        """
        +3: error: Reader has two policies named Read [duplicate-key]
          +2: note: the first stands here
          hint: give each a name of its own, or join them
        """
      ])
  }
}
