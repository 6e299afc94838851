import FormworkIR
import FormworkSchemas

/// Reads CloudFormation templates in JSON into graphs, which every target then renders.
///
/// Ids and names are kept as they are, `Ref` and `Fn::GetAtt` become references to properties, `Fn::Sub` becomes text in
/// segments, and every finding has the line of the template. Faults are collected: a template that is no template yields
/// findings, never a crash.
public struct TemplateImporter: Sendable {
  /// What came of one template.
  public struct Outcome: Sendable {
    /// The graph; faulty parts are missing from it.
    public let graph: Graph
    /// What was found.
    public let diagnostics: Diagnostics
  }

  private let schemas: @Sendable (String) -> ResourceSchema?

  /// An importer. `schemas` gives what is known of a resource type.
  public init(schemas: @escaping @Sendable (String) -> ResourceSchema? = { Schemas.schema(of: $0) }) {
    self.schemas = schemas
  }

  /// The graph of a template.
  ///
  /// - Parameters:
  ///   - bytes: The template's text.
  ///   - file: The template's path, for findings.
  ///   - name: The stack's name.
  public func graph(from bytes: [UInt8], file: String, name: String) -> Outcome {
    do throws(JSONReader.Failure) {
      var reader = TemplateReader(try JSONReader.located(from: bytes), file: file, name: name, schemas: schemas)
      let graph = reader.read()
      return Outcome(graph: graph, diagnostics: reader.diagnostics)
    } catch {
      let location = SourceLocation(file, error.line)
      let hint = "a template is read as JSON; convert YAML first, such as with `cfn-flip`"
      return Outcome(
        graph: Graph(name: name, location: location),
        diagnostics: Diagnostics([
          Diagnostic(
            .error, .invalidTemplate, "column \(error.column): \(error.message)", at: location,
            hint: bytes.first == UInt8(ascii: "{") ? nil : hint)
        ]))
    }
  }
}
