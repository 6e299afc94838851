// Renders the sample of every type in CloudFormation and in Terraform and tells what came of it, a JSON object a line.
//
// `all_types.py` compiles this along with the samples that `formwork-generate --samples` writes.
import Formwork
import FormworkDSL
import FormworkIR
import Foundation

/// What came of one sample.
struct Verdict: Codable {
  var service: String
  var type: String
  var id: String
  /// What the checks and CloudFormation's backend found.
  var cloudFormation: [String] = []
  /// What keeps Terraform from having it.
  var terraform: [String] = []
  /// The properties that the classic provider has no counterpart for, accepted one by one.
  var losses: [String] = []
  /// The types of the resources in Terraform.
  var blocks: [String] = []
  /// The targets in which tags of the stack do not reach it although the type takes tags.
  var untagged: [String] = []
}

let output = URL(fileURLWithPath: CommandLine.arguments[1])
var made = Synthesizer(files: nil)
// The values of samples are made up and connect nothing.
made.checksConnections = false
let synthesizer = made

func stack(_ name: String, _ declarations: [any ResourceDeclaration]) -> Stack {
  Stack(name) { StackContent(declarations.flatMap { $0.elements(at: SourceLocation("Samples.swift", 1)) }) }
}

/// Whether tags of the stack stand in what a target writes for a resource.
func isTagged(_ declaration: any ResourceDeclaration, _ service: String, _ target: Target) -> Bool {
  let place = SourceLocation("Samples.swift", 1)
  let tagged = Stack(service) {
    StackContent(Tags(["FormworkSample": "tagged"]).elements(at: place) + declaration.elements(at: place))
  }
  let document = synthesizer.render(tagged, for: target).rendering?.document
  let part = document?[target == .terraform ? "resource" : "Resources"]
  return part.map { JSONWriter.compact($0).contains("FormworkSample") } ?? false
}

/// The path of a property that a finding names as one without counterpart.
func loss(in message: String) -> String? {
  guard let end = message.range(of: ": no counterpart in "),
    let start = message.range(of: "', ", range: message.startIndex..<end.lowerBound)
  else { return nil }
  return String(message[start.upperBound..<end.lowerBound])
}

func judge(_ declaration: any ResourceDeclaration, _ service: String) -> (Verdict, (any ResourceDeclaration)?) {
  var verdict = Verdict(service: service, type: declaration.node.type, id: declaration.node.id)
  verdict.cloudFormation = synthesizer.render(stack(service, [declaration]), for: .cloudFormation).diagnostics.errors
    .map(\.message)
  let places = declaration.node.schema?.tagPlaces ?? []
  if !places.isEmpty, verdict.cloudFormation.isEmpty, !isTagged(declaration, service, .cloudFormation) {
    verdict.untagged.append("CloudFormation")
  }
  var accepted = declaration
  for _ in 0..<20 {
    let outcome = synthesizer.render(stack(service, [accepted]), for: .terraform)
    let errors = outcome.diagnostics.errors.map(\.message)
    let losses = errors.compactMap(loss)
    if errors.isEmpty {
      // Where the provider has no tags for a type, the program has accepted that.
      let isLost = places.contains { place in verdict.losses.contains { $0.hasPrefix(place.root) } }
      if !places.isEmpty, !isLost, !isTagged(accepted, service, .terraform) { verdict.untagged.append("Terraform") }
      verdict.blocks = outcome.rendering?.document["resource"]?.members?.map(\.key) ?? []
      return (verdict, accepted)
    }
    if losses.count < errors.count || losses.isEmpty {
      verdict.terraform = errors.filter { loss(in: $0) == nil }
      return (verdict, nil)
    }
    verdict.losses += losses
    accepted = accepted.with { $0.ignoredByTerraform += losses }
  }
  verdict.terraform = ["losses that cannot be accepted: \(Set(verdict.losses).sorted())"]
  return (verdict, nil)
}

let encoder = JSONEncoder()
encoder.outputFormatting = .sortedKeys
for (service, samples) in allSamples() {
  var accepted: [any ResourceDeclaration] = []
  for sample in samples {
    let (verdict, declaration) = judge(sample, service)
    if let declaration { accepted.append(declaration) }
    print(String(decoding: try encoder.encode(verdict), as: UTF8.self))
  }
  for (target, declarations) in [(Target.cloudFormation, samples), (.terraform, accepted)] where !declarations.isEmpty {
    let outcome = synthesizer.render(stack(service, declarations), for: target)
    for file in outcome.rendering?.files ?? [] where !file.path.hasSuffix(".yaml") {
      let place = output.appendingPathComponent("\(target.rawValue)/\(service)/\(file.path)")
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      var data = Data()
      file.write { data.append(contentsOf: $0) }
      try data.write(to: place)
    }
  }
}
