import FormworkIR
import FormworkTakeover

/// What is written besides the module to take a stack over: the configuration that calls it, and the template that lets
/// go of the real things.
struct Takeover {
  let stack: DeployedStack

  /// Splits what the backend wrote: the module stays where it is, the root that calls it and imports its resources stands
  /// beside it.
  func files(from written: [OutputFile], in out: String) -> [OutputFile] {
    guard let main = written.first(where: { $0.path == "main.tf.json" }) else { return [] }
    let imports = written.first { $0.path == "imports.tf.json" }?.document["import"]?.array ?? []
    let blocks = imports.map { block in
      Document.object(
        (block.members ?? []).map { member in
          guard member.key == "to", let address = member.value.string else { return member }
          return Document.Member("to", .string("module.\(stack.moduleName).\(address)"))
        })
    }
    var files = [
      main.moved(to: "\(out)/terraform/main.tf.json"),
      OutputFile("\(out)/root/main.tf.json", root(calling: main.document), as: .json),
    ]
    if !blocks.isEmpty {
      files.append(OutputFile("\(out)/root/imports.tf.json", ["import": .array(blocks)], as: .json))
    }
    return files
  }

  /// The configuration that calls the module. It asks for the variables that have no default.
  private func root(calling module: Document) -> Document {
    let providers = module["terraform"]?["required_providers"]?.members ?? []
    var sections = [
      Document.Member(
        "terraform", ["required_version": ">= 1.5", "required_providers": .object(providers)])
    ]
    if let region = stack.region {
      let settings = providers.filter { $0.key == "aws" || $0.key == "awscc" }.map {
        Document.Member($0.key, ["region": .string(region)])
      }
      if !settings.isEmpty { sections.append(Document.Member("provider", .object(settings))) }
    }
    let asked = (module["variable"]?.members ?? []).filter { $0.value["default"] == nil }
    if !asked.isEmpty {
      let variables = asked.map { variable in
        // The module's own conditions hold for the values anyway.
        Document.Member(
          variable.key, .object((variable.value.members ?? []).filter { $0.key != "validation" }))
      }
      sections.append(Document.Member("variable", .object(variables)))
    }
    let arguments = asked.map { Document.Member($0.key, .string("${var.\($0.key)}")) }
    sections.append(
      Document.Member(
        "module",
        .object([
          Document.Member(stack.moduleName, .object([Document.Member("source", "../terraform")] + arguments))
        ])))
    return .object(sections)
  }

  /// The template as it was read, with `DeletionPolicy: Retain` at every resource, so that nothing goes with the stack.
  func retainingTemplate(_ bytes: [UInt8], of file: String, in out: String) throws(Diagnostics) -> OutputFile {
    do throws(JSONReader.Failure) {
      let template = try JSONReader.document(from: bytes)
      return OutputFile("\(out)/cloudformation/template.json", Self.retaining(template), as: .json)
    } catch {
      throw Diagnostics([Diagnostic(.error, .invalidTemplate, error.message, at: SourceLocation(file, error.line))])
    }
  }

  private static func retaining(_ template: Document) -> Document {
    guard case .object(var sections) = template, let index = sections.firstIndex(where: { $0.key == "Resources" })
    else {
      return template
    }
    sections[index].value = retainingEach(sections[index].value)
    return .object(sections)
  }

  private static func retainingEach(_ resources: Document) -> Document {
    .object(
      (resources.members ?? []).map { member in
        if member.key.hasPrefix("Fn::ForEach::"), var parts = member.value.array, let last = parts.popLast() {
          return Document.Member(member.key, .array(parts + [retainingEach(last)]))
        }
        guard case .object(var parts) = member.value else { return member }
        let policy = Document.Member("DeletionPolicy", "Retain")
        if let index = parts.firstIndex(where: { $0.key == "DeletionPolicy" }) {
          parts[index] = policy
        } else {
          parts.insert(policy, at: parts.firstIndex { $0.key == "Properties" } ?? parts.endIndex)
        }
        return Document.Member(member.key, .object(parts))
      })
  }
}
