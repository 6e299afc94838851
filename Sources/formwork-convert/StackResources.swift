import FormworkIR
import FormworkTakeover

/// Reads what `aws cloudformation describe-stack-resources` or `list-stack-resources` prints.
struct StackResources {
  private let file: String
  private(set) var diagnostics = Diagnostics()

  init(file: String) { self.file = file }

  /// The stack that the text describes. `name` is the stack's name where the user gives it, and the one to go by where the
  /// text has none.
  mutating func stack(from bytes: [UInt8], name: String?, orElse fallback: String) -> DeployedStack? {
    let document: Document
    do throws(JSONReader.Failure) {
      document = try JSONReader.document(from: bytes)
    } catch {
      report(
        "it is no JSON: column \(error.column): \(error.message)", line: error.line,
        hint: "Write it with `aws cloudformation describe-stack-resources --stack-name … --output json`.")
      return nil
    }
    guard let entries = (document["StackResources"] ?? document["StackResourceSummaries"])?.array else {
      report(
        "it has no list StackResources or StackResourceSummaries",
        hint: "Write it with `aws cloudformation describe-stack-resources --stack-name … --output json`.")
      return nil
    }
    if let token = document["NextToken"], token != .null {
      report(
        "it is one page of several", hint: "Leave out --max-items and --no-paginate, so that all resources are listed.")
    }
    let stacks = entries.compactMap { $0["StackName"]?.string }.distinct
    let ids = entries.compactMap { $0["StackId"]?.string }.distinct
    if stacks.count > 1 || ids.count > 1 {
      report("it lists resources of several stacks: \((stacks.count > 1 ? stacks : ids).joined(separator: ", "))")
    }
    if let name, let stack = stacks.first, name != stack {
      report(
        "it lists resources of the stack \(stack), not of \(name)",
        hint: "Leave out --name, or name the stack as it is deployed.")
    }
    var resources: [String: DeployedStack.Resource] = [:]
    for (position, entry) in entries.enumerated() { add(entry, at: position, to: &resources) }
    if diagnostics.hasErrors { return nil }
    return DeployedStack(name: name ?? stacks.first ?? fallback, id: ids.first, resources: resources)
  }

  private mutating func add(
    _ entry: Document, at position: Int, to resources: inout [String: DeployedStack.Resource]
  ) {
    guard let name = entry["LogicalResourceId"]?.string, let type = entry["ResourceType"]?.string else {
      return report("the resource at position \(position + 1) has no LogicalResourceId or no ResourceType")
    }
    let status = entry["ResourceStatus"]?.string ?? "CREATE_COMPLETE"
    switch status {
    // What has left the stack is listed for a while.
    case "DELETE_COMPLETE", "DELETE_SKIPPED": return
    case "CREATE_COMPLETE", "UPDATE_COMPLETE", "IMPORT_COMPLETE", "ROLLBACK_COMPLETE", "UPDATE_ROLLBACK_COMPLETE",
      "IMPORT_ROLLBACK_COMPLETE":
      break
    case _ where status.hasSuffix("_IN_PROGRESS"):
      return report("\(name) is \(status)", hint: "Wait until the stack is at rest, and list its resources again.")
    default: return report("\(name) is \(status)", hint: "Bring the stack into order first: what failed is not there.")
    }
    guard let id = entry["PhysicalResourceId"]?.string, !id.isEmpty else {
      return report("\(name) has no PhysicalResourceId")
    }
    if resources.updateValue(DeployedStack.Resource(type: type, physicalID: id), forKey: name) != nil {
      report("\(name) is listed twice")
    }
  }

  private mutating func report(_ message: String, line: Int = 1, hint: String? = nil) {
    diagnostics.add(
      Diagnostic(.error, .deployedStack, message, at: SourceLocation(file, line), hint: hint))
  }
}

extension [String] {
  /// The elements, each once, in their order.
  fileprivate var distinct: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
