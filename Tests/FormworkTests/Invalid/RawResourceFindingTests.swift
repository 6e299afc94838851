import Formwork
import Testing

/// What is said of a resource that is declared by the name of its type.
struct RawResourceFindingTests {
  @Test func `A type that AWS does not have, unless the program says so`() {
    #expect(
      findings(.cloudFormation, in: Stack("S") { RawResource("AWS::SQS::Quueue", "Jobs") }) == [
        """
        +0: warning: Jobs is of the type AWS::SQS::Quueue, which AWS's schemas do not have [unknown-type]
          hint: did you mean AWS::SQS::Queue?
        """
      ])
    #expect(
      findings(.cloudFormation, in: Stack("S") { RawResource("AWS::Brandnew::Thing", "Thing") }) == [
        """
        +0: warning: Thing is of the type AWS::Brandnew::Thing, which AWS's schemas do not have [unknown-type]
          hint: nothing is checked in it; a type newer than the schemas is right so
        """
      ])
    #expect(
      findings(
        .cloudFormation, in: Stack("S") { RawResource("AWS::Brandnew::Thing", "Thing", isChecked: false) }) == [])
    #expect(findings(.cloudFormation, in: Stack("S") { RawResource("Third::Party::Thing", "Thing") }) == [])
  }

  @Test(arguments: [
    ("AWS::S3::StorageLensGroup", "Leave out isChecked: false, so that AWS's schema tells its names."),
    ("AWS::Brandnew::Thing", "See that the type is spelled right; AWS's schemas at hand do not have it."),
    ("Third::Party::Thing", "The providers have AWS's own types alone."),
  ]) func `Terraform needs the schema of a type`(_ type: String, _ hint: String) {
    #expect(
      findings(.terraform, in: Stack("S") { RawResource(type, "Thing", isChecked: false) }) == [
        """
        +0: error: \(type) 'Thing': Terraform cannot have it: the table of hashicorp/aws has no row for \(type), and \
        without a schema its names in hashicorp/awscc are not known [unsupported]
          hint: \(hint)
        """
      ])
  }
}
