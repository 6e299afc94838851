import Formwork
import Testing

/// Parameters that a target cannot carry, and values that a parameter does not take.
struct ParameterFindingTests {
  private let stack = Stack("S") {
    function {
      Environment(from: Parameter.map("Variables"))
    }
    Output("Size", Parameter.number("Size", default: 1, in: 1...10))
    Output("Stage", Parameter.string("Stage", default: "dev", allowed: ["dev", "prod"]))
    Output("Name", Parameter.string("Name", default: "abc", pattern: "[a-z]+", length: 2...4))
  }

  private func bindings(_ name: String, _ value: Term) -> [Binding] {
    [
      Binding("Variables", .map([]), for: Target.allCases, at: nil),
      Binding(name, value, for: Target.allCases, at: nil),
    ]
  }

  @Test(arguments: [(Target.cloudFormation, "cloudFormation"), (.sam, "sam")])
  func `Map parameter that is not bound`(target: Target, label: String) {
    #expect(
      findings(target, in: stack) == [
        """
        +1: error: Api takes the map parameter Variables; \(target.title) has no map parameters [unbound-parameter]
          +2: note: Variables is declared here
          hint: bind it at synthesis: --set Variables=key=value,…, or .binding(["Variables": […]], for: .\(label)) on \
        the stack
        """
      ])
  }

  @Test func `Map parameter in Terraform`() {
    #expect(findings(.terraform, in: stack).isEmpty)
  }

  @Test(arguments: [
    (Target.cloudFormation, "aws cloudformation package", "cloudFormation"), (.sam, "sam deploy", "sam"),
  ])
  func `Path that is not literal`(target: Target, tool: String, label: String) {
    let found = findings(
      target,
      in: Stack("S") {
        function(code: .zip(Parameter.string("Package")))
      })
    #expect(
      found == [
        """
        +1: error: the path of Api's code is parameter Package; \(tool) needs it literal in the template \
        [unbound-parameter]
          hint: bind it at synthesis: --set Package=build/app.zip, or .binding(["Package": "build/app.zip"], \
        for: .\(label)) on the stack
        """
      ])
  }

  @Test func `Unknown parameter`() {
    #expect(
      findings(settings: bindings("Sise", .int(1)), in: stack) == [
        "error: the stack S has no parameter Sise [unknown-parameter]\n  hint: did you mean Size?"
      ])
  }

  @Test func `Value of another kind`() {
    #expect(
      findings(settings: bindings("Size", .string("big")), in: stack) == [
        """
        error: the parameter Size is a number and was given text: "big" [wrong-kind]
          +4: note: declared here
        """
      ])
  }

  @Test func `Values outside the constraints`() {
    #expect(
      findings(settings: bindings("Size", .int(11)), in: stack) == [
        "error: the parameter Size was given 11; it takes at most 10 [out-of-range]\n  +4: note: declared here"
      ])
    #expect(
      findings(settings: bindings("Size", .int(0)), in: stack) == [
        "error: the parameter Size was given 0; it takes at least 1 [out-of-range]\n  +4: note: declared here"
      ])
    #expect(
      findings(settings: bindings("Stage", .string("qa")), in: stack) == [
        """
        error: the parameter Stage was given "qa"; it takes one of "dev", "prod" [out-of-range]
          +5: note: declared here
        """
      ])
    #expect(
      findings(settings: bindings("Name", .string("a")), in: stack) == [
        """
        error: the parameter Name was given text of 1 characters; it takes 2…4 characters [out-of-range]
          +6: note: declared here
        """
      ])
    #expect(
      findings(settings: bindings("Name", .string("AB")), in: stack) == [
        """
        error: the parameter Name was given "AB"; it takes text that matches [a-z]+ [out-of-range]
          +6: note: declared here
        """
      ])
  }

  @Test func `Defaults outside the constraints`() {
    let found = findings(
      in: Stack("S") {
        Output("Size", Parameter.number("Size", default: 5, in: 10...20))
        Output("Stage", Parameter.string("Stage", default: "test", allowed: ["dev", "prod"]))
      })
    #expect(
      found == [
        "+1: error: the parameter Size has the default 5; it takes at least 10 [out-of-range]",
        """
        +2: error: the parameter Stage has the default "test"; it takes one of "dev", "prod" [out-of-range]
        """,
      ])
  }

  @Test func `Value without a use`() {
    let found = findings(
      in: Stack("S") {
        SQS.Queue("Q").arn
      })
    #expect(
      found == [
        """
        +1: error: the value Q.Arn stands in a stack without a use [not-a-statement]
          hint: give it to a property or an Output; of values only parameters may stand alone
        """
      ])
  }

  @Test(arguments: [Target.cloudFormation, .sam])
  func `Stack without resources`(target: Target) {
    #expect(
      findings(target, in: Stack("S") { Parameter.string("Stage") }) == [
        """
        +0: error: the stack S has no resources; \(target.title) takes no template without one [unsupported]
          hint: declare at least one resource in it
        """
      ])
  }
}
