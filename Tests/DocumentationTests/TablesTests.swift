import Formwork
import FormworkTesting
import Testing

/// The tables of `Documentation/Language.md` say what the targets write.
struct TablesTests {
  /// The cells, without their backticks, of the rows under a heading of three columns.
  private func rows(under heading: String) throws -> [[String]] {
    let lines = try Repository.file("Documentation/Language.md").lines
    let start = try #require(lines.firstIndex { $0.hasPrefix(heading) }, "there is no table \(heading)")
    return lines[(start + 2)...].prefix { $0.hasPrefix("|") }.map { line in
      line.split(separator: "|").map { $0.replacing("`", with: "").trimmingPrefix(" ") }.map { cell in
        String(cell.reversed().drop { $0 == " " }.reversed())
      }
    }
  }

  @Test func `Ids`() throws {
    let stack = try AssembledStack(LanguageExamples.scopes)
    let template = try stack.rendered(as: .cloudFormation)
    let configuration = try stack.rendered(as: .terraform)
    let rows = try rows(under: "| id | CloudFormation | Terraform |")
    #expect(rows.map { $0[0] } == ["Orders", "Orders/LogGroup", "Orders/Role", "Audit/Failures"])
    for row in rows {
      #expect(stack.graph.resources.contains { $0.id == row[0] })
      #expect(template["Resources"]?[row[1]] != nil)
      let address = row[2].split(separator: ".").map(String.init)
      #expect(configuration["resource"]?[address[0]]?[address[1]] != nil)
    }
  }

  @Test func `Kinds of parameters`() throws {
    let stack = LanguageExamples.parameters
    let template = try AssembledStack(stack).rendered(as: .cloudFormation)
    let configuration = try AssembledStack(stack).rendered(as: .terraform)
    let names = [
      "string": "Stage", "secret": "Token", "number": "Timeout", "bool": "IsFifo", "list": "Layers",
    ]
    for row in try rows(under: "| kind | Terraform | CloudFormation and SAM |") {
      guard let name = names[row[0]] else { continue }
      let variable = name == "IsFifo" ? "is_fifo" : name.lowercased()
      let type = String(row[1].prefix { $0 != "," })
      #expect(configuration["variable"]?[variable]?["type"]?.string == type)
      #expect(template["Parameters"]?[name]?["Type"]?.string == String(row[2].prefix { $0 != "," }))
    }
  }
}
