import Formwork

/// The lines that `list` prints of a stack.
struct Listing {
  let lines: [String]

  init(_ assembly: Assembly) {
    let graph = assembly.graph
    let targets = assembly.stack.targets
    var rows: [(kind: String, name: String, detail: String, location: SourceLocation)] = []
    for parameter in graph.parameters {
      rows.append(("parameter", parameter.name, parameter.kind.rawValue, parameter.location))
    }
    for resource in graph.resources { rows.append(("resource", resource.id, resource.type, resource.location)) }
    for relation in graph.relations { rows.append(("relation", relation.id, relation.description, relation.location)) }
    for output in graph.outputs { rows.append(("output", output.name, "\(output.value)", output.location)) }
    let nameWidth = rows.map { $0.name.count }.max() ?? 0
    let detailWidth = min(40, rows.map { $0.detail.count }.max() ?? 0)
    lines =
      [
        "stack \(graph.name)"
          + (targets == Target.allCases ? "" : ", for \(targets.isEmpty ? "no target" : targets.names)")
      ]
      + rows.map { row in
        "  " + Self.padded(row.kind, 9) + "  " + Self.padded(row.name, nameWidth) + "  "
          + Self.padded(row.detail, detailWidth) + "  \(row.location)"
      }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
