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
          "Source": side(resource.logicalID(of: $0), graph),
          "Destination": side(resource.settings.logicalID ?? resource.node.logicalID, graph),
        ]
      }
    }
    return mappings.isEmpty ? nil : OutputFile("renames.json", .array(mappings), as: .json)
  }

  private static func side(_ logicalID: String, _ graph: Graph) -> Document {
    ["StackName": .string(graph.name), "LogicalResourceId": .string(logicalID)]
  }
}

extension Resource {
  /// The logical id that the resource had under a former id. An id that was made of a construct's, as that of an alias is in
  /// SAM, was made of the former one in the same way.
  fileprivate func logicalID(of former: String) -> String {
    let plain = LogicalName.cloudFormation(former)
    guard let stated = settings.logicalID else { return plain }
    let (parts, formerParts) = (id.split(separator: "/"), former.split(separator: "/"))
    let common = zip(parts.reversed(), formerParts.reversed()).prefix { $0 == $1 }.count
    let owner = LogicalName.cloudFormation(parts.dropLast(common).joined(separator: "/"))
    guard common > 0, stated.hasPrefix(owner) else { return plain }
    return LogicalName.cloudFormation(formerParts.dropLast(common).joined(separator: "/"))
      + stated.dropFirst(owner.count)
  }
}
