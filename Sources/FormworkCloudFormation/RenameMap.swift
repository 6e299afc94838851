import FormworkIR

/// The former names of resources, in the form that CloudFormation's stack refactoring takes.
public enum RenameMap {
  /// `renames.json`: the resource mappings for `aws cloudformation create-stack-refactor`; `nil` if nothing was renamed.
  ///
  /// Terraform has `moved` blocks for this; a template has no place for former names, so they lie beside it.
  public static func file(for graph: Graph) -> OutputFile? {
    let mappings: [Document] = graph.resources.flatMap { resource in
      resource.settings.formerIDs.map {
        [
          "Source": side(LogicalName.cloudFormation($0), graph),
          "Destination": side(resource.node.logicalID, graph),
        ]
      }
    }
    return mappings.isEmpty ? nil : OutputFile("renames.json", .array(mappings), as: .json)
  }

  private static func side(_ logicalID: String, _ graph: Graph) -> Document {
    ["StackName": .string(graph.name), "LogicalResourceId": .string(logicalID)]
  }
}
