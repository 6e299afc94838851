import FormworkGenerator
import Testing

@Suite struct OptionsTests {
  @Test func `Reads every option`() throws {
    let options = try Options(["--schemas", "s", "--output=o", "--services", "Lambda,Logs", "--check"])
    #expect(options.schemas == "s")
    #expect(options.output == "o")
    #expect(options.services == ["Lambda", "Logs"])
    #expect(options.isCheck)
    #expect(try Options(["--schemas", "s", "--services", "all"]).services == nil)
    #expect(try Options(["--help"]).isHelp)
  }

  @Test(arguments: [
    ([], "--schemas is needed: the folder of AWS's schemas."),
    (["--schema", "x"], "There is no option --schema. Did you mean --schemas?"),
    (["--schemas"], "--schemas needs a value."), (["--output="], "--output needs a value."),
    (["--check=yes"], "--check takes no value."), (["elsewhere"], "There is no option elsewhere."),
  ])
  func `Refuses`(_ arguments: [String], _ message: String) {
    let mistake = #expect(throws: Options.Mistake.self) { try Options(arguments) }
    #expect(mistake?.description == message)
  }
}
