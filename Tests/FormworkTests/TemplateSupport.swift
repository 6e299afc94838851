import Formwork
import Testing

/// The logical ids of a template.
func ids(_ stack: Stack, _ target: Target = .cloudFormation) throws -> [String] {
  let outcome = Synthesizer(files: nil).render(stack, for: target)
  guard let rendering = outcome.rendering else { throw outcome.diagnostics }
  return rendering.document["Resources"]?.members?.map(\.key).sorted() ?? []
}

/// The logical ids of the resources of a type.
func names(of type: String, in stack: Stack) throws -> String {
  let outcome = Synthesizer(files: nil).render(stack, for: .cloudFormation)
  guard let rendering = outcome.rendering else { throw outcome.diagnostics }
  let resources = rendering.document["Resources"]?.members ?? []
  return resources.filter { $0.value["Type"]?.string == type }.map(\.key).sorted().joined(separator: ", ")
}
