import Testing

@testable import FormworkIR

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

  /// Names of programs are alike but for a number, which is where a hash is tried.
  @Test(arguments: ["Worker#", "Worker#/Role", "Service#/Queue/DeadLetters", "Fn#"], [500, 1_000, 2_000, 10_000])
  func `Numbered names find their places at once`(form: String, count: Int) {
    var table = NameTable<Int>()
    table.reserveCapacity(count)
    let mask = table.slots.count - 1
    var probes = 0
    for number in 0..<count {
      let name = form.split(separator: "#", omittingEmptySubsequences: false).joined(separator: "\(number)")
      probes += (table.slot(of: name) - nameHash(name) & mask) & mask
      table[name] = number
    }
    // Half full at most, a table with random places takes half a step more for each name.
    #expect(probes < count, "\(probes) steps for \(count) names")
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
