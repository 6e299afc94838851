import FormworkCloudFormation
import FormworkIR
import FormworkImport
import FormworkTerraform
import Testing

/// What a template becomes; `file` stands for its path in findings.
func imported(_ template: String) -> TemplateImporter.Outcome {
  TemplateImporter().graph(from: Array(template.utf8), file: "t.json", name: "Shop")
}

/// The findings of reading a template.
func findings(_ template: String) -> [String] { imported(template).diagnostics.all.map(\.description) }

/// A template with one resource around its sections, which must be read without a finding.
func graph(
  _ template: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
) -> Graph {
  let outcome = imported(template)
  #expect(outcome.diagnostics.all.isEmpty, sourceLocation: sourceLocation)
  return outcome.graph
}

/// A template after reading and writing, as compact JSON.
func rewritten(_ template: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> String {
  let graph = graph(template, sourceLocation: sourceLocation)
  return JSONWriter.compact(try CloudFormationBackend().render(graph).get().document)
}

/// A property of the queue `Q` in a template, as Terraform has it.
func terraform(
  _ value: String, sections: String = "", sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> String {
  let graph = graph(
    """
    {\(sections)"Resources": {
      "Other": {"Type": "AWS::SQS::Queue"},
      "Q": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": \(value)}}
    }}
    """, sourceLocation: sourceLocation)
  let document = try TerraformBackend().render(graph).get().document
  return document["resource"]?["aws_sqs_queue"]?["q"]?["name"].map { JSONWriter.compact($0) } ?? "nothing"
}
