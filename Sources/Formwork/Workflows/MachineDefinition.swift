import FormworkDSL
import FormworkIR

/// The definition of a state machine: a document of the Amazon States Language, written in the program or in a file.
///
/// References to resources stand in it as they are: `"FunctionName": charge.arn.asJSON`.
public struct MachineDefinition: Sendable, ExpressibleByDictionaryLiteral {
  let properties: [Property]

  /// A definition from a document, such as one that a function of yours puts together.
  public init(_ document: Value<JSON>) { properties = [Property("Definition", document.term)] }

  /// A definition as it is written.
  public init(dictionaryLiteral elements: (String, FormworkDSL.Value<JSON>)...) {
    self.init(FormworkDSL.Value<JSON>(term: .map(elements.map { MapEntry($0.0, $0.1.term) })))
  }

  /// A definition in a JSON file, with a value for each `${Name}` in it.
  ///
  /// Synthesis reads the file and writes it into what it makes, as it does with one that is written in the program. A name may
  /// stand in a text, as in `"FunctionName": "${Charge}"`, or in place of a number, as in `"Seconds": ${Wait}`.
  ///
  /// - Parameters:
  ///   - path: Where the file is, seen from the folder in which the program runs.
  ///   - substitutions: What the names stand for.
  public static func file(_ path: String, substitutions: Value<[String: String]> = [:]) -> MachineDefinition {
    MachineDefinition(properties: [
      Property("Definition", DefinitionFile.term(path)), Property("DefinitionSubstitutions", substitutions.term),
    ])
  }

  private init(properties: [Property]) { self.properties = properties }
}
