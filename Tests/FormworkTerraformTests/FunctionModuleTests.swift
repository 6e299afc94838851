import FormworkIR
import FormworkTerraform
import Foundation
import Testing

@Suite("A function as a module")
struct FunctionModuleTests {
  @Test
  func `The whole configuration`() throws {
    let document = try rendered(FunctionModule().graph)
    let file = try #require(Bundle.module.url(forResource: "Fixtures/function-module.tf", withExtension: "json"))
    #expect(
      String(decoding: JSONWriter.bytes(of: document), as: UTF8.self) == (try String(contentsOf: file, encoding: .utf8))
    )
  }

  @Test(.enabled(if: Judge.isPresent))
  func `Applied with the required variables and with all, a second plan is empty`() throws {
    let module = try rendered(FunctionModule().graph)
    for arguments in [
      FunctionModule.requiredArguments, FunctionModule.requiredArguments + FunctionModule.otherArguments,
    ] {
      let files = ["main.tf.json": FunctionModule.caller(arguments), "server/main.tf.json": module]
      #expect(try Judge.apply(files) == "")
    }
  }
}
