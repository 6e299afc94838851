import FormworkIR
import FormworkTerraform
import Testing

@Suite("A function as a module")
struct FunctionModuleTests {
  @Test("The whole configuration")
  func golden() throws {
    let document = try rendered(FunctionModule().graph)
    print(String(decoding: JSONWriter.bytes(of: document), as: UTF8.self))
  }

  @Test("Applied with the required variables and with all, a second plan is empty", .enabled(if: Judge.isPresent))
  func applied() throws {
    let module = try rendered(FunctionModule().graph)
    for arguments in [
      FunctionModule.requiredArguments, FunctionModule.requiredArguments + FunctionModule.otherArguments,
    ] {
      let files = ["main.tf.json": FunctionModule.caller(arguments), "server/main.tf.json": module]
      #expect(try Judge.apply(files) == "")
    }
  }
}
