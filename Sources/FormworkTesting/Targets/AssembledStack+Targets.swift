import Formwork

/// Expects every target that a stack is for to say the same of it: the same resources, with the same settings and references.
///
/// It is computed from the documents themselves. A literal has to stand where the target has the property; references and
/// parameters have to be referred to there, functions included. Left out are the paths of local files, which each document
/// names from its own place, and Booleans for which a target has another word.
///
/// - Parameters:
///   - stack: The stack, of which every target that it is for is rendered.
///   - except: What a target spells otherwise for a good reason: the path, such as `Files.AccessControl`, and the reason. One
///     that is not needed is a failure.
/// - Throws: `TestFailure` where no test of Swift Testing runs, or `Diagnostics` if a target cannot express the stack.
public func expectTargetsAgree(
  _ stack: AssembledStack, except: [String: String] = [:], fileID: String = #fileID, filePath: String = #filePath,
  line: Int = #line, column: Int = #column
) throws {
  var documents: [(target: Target, document: Document)] = []
  for target in stack.targets { documents.append((target, try stack.rendered(as: target))) }
  let found = stack.disagreements(documents, except: except)
  if found.isEmpty { return }
  try TestReport.fail(
    (["the targets do not agree on \(stack.graph.name)"] + found.map { "  " + $0 }).joined(separator: "\n"),
    TestPlace(fileID, filePath, line, column))
}

extension AssembledStack {
  /// What documents of targets do not say of the stack.
  func disagreements(_ documents: [(target: Target, document: Document)], except: [String: String]) -> [String] {
    var used: Set<String> = []
    var messages: [String] = []
    for (target, document) in documents {
      for (path, message) in TargetAgreement(graph(for: target)).disagreements(document, target) {
        if except[path] != nil { used.insert(path) } else { messages.append(message) }
      }
    }
    for path in except.keys.sorted() where !used.contains(path) {
      messages.append("\(path) is excepted, but the targets agree on it")
    }
    return messages
  }
}
