import FormworkIR
import Testing

@Suite struct NameTests {
  @Test(arguments: [0, 1, 8, 9, 200, 5_000]) func `A table has what was put into it`(count: Int) {
    var table = NameTable<Int>()
    for number in 0..<count { #expect(table.updateValue(number, forKey: "Fn\(number)/LogGroup") == nil) }
    for number in 0..<count { #expect(table["Fn\(number)/LogGroup"] == number) }
    for number in 0..<count { #expect(table.updateValue(-number, forKey: "Fn\(number)/LogGroup") == number) }
    #expect(table["Fn\(count)/LogGroup"] == nil)
    #expect(table[""] == nil)
    table[""] = 7
    #expect(table[""] == 7)
  }

  @Test(arguments: [0, 1, 8, 9, 10, 300]) func `An index knows positions`(count: Int) {
    var index = NameIndex()
    for number in 0..<count { index.add("Property\(number)", at: number) }
    for number in 0..<count { #expect(index["Property\(number)"] == number) }
    #expect(index["Property\(count)"] == nil)
    #expect(index[""] == nil)
    index.add("Property0", at: 99)
    #expect(index["Property0"] == 99)
  }

  @Test func `Texts in a row`() {
    #expect(String(joining: "a", ".", "b") == "a.b")
    #expect(String(joining: "", "", "") == "")
    #expect(String(joining: "ä", "日本", "😀") == "ä日本😀")
  }
}
