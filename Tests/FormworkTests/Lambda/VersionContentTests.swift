import Formwork
import Testing

/// What Lambda locks into a version.
struct VersionContentTests {
  @Test func `Every property of a function is decided`() {
    for property in Lambda.Function.schema.root.properties {
      let isLocked = VersionContent.isLocked(property.name)
      #expect(isLocked != nil, "\(property.name)")
      #expect(isLocked == VersionContent.reason(property.name).isEmpty, "\(property.name)")
    }
    #expect(VersionContent.isLocked("Colour") == nil)
  }

  @Test func `Code and configuration are locked, tags and concurrency are not`() {
    for name in ["Code", "Environment", "Layers", "MemorySize", "Description"] {
      #expect(VersionContent.isLocked(name) == true)
    }
    for name in ["Tags", "ReservedConcurrentExecutions", "RecursiveLoop", "FunctionName"] {
      #expect(VersionContent.isLocked(name) == false)
    }
  }
}
