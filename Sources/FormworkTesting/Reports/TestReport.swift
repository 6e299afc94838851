import Formwork

#if canImport(Testing)
  import Testing
#endif

/// The place in a test that asked.
struct TestPlace: Sendable {
  let fileID: String
  let filePath: String
  let line: Int
  let column: Int

  init(_ fileID: String, _ filePath: String, _ line: Int, _ column: Int) {
    self.fileID = fileID
    self.filePath = filePath
    self.line = line
    self.column = column
  }

  var location: FormworkIR.SourceLocation { FormworkIR.SourceLocation(fileID, line) }
}

/// Makes a failed assertion fail its test, whichever framework runs it.
///
/// Swift Testing takes an issue, so that one test can show several. Within a method of XCTest an issue would be lost: there
/// the failure is thrown, and XCTest fails the method for it.
enum TestReport {
  /// Reports a failure.
  ///
  /// - Throws: `TestFailure` where no test of Swift Testing runs.
  static func fail(_ message: String, _ place: TestPlace) throws {
    if record(message, place) { return }
    throw TestFailure(message, at: place.location)
  }

  /// Reports a failure of a question that cannot throw; without a test of Swift Testing the answer has to say enough.
  static func note(_ message: String, _ place: TestPlace) { _ = record(message, place) }

  private static func record(_ message: String, _ place: TestPlace) -> Bool {
    #if canImport(Testing)
      guard Test.current != nil else { return false }
      Issue.record(
        Comment(rawValue: message),
        sourceLocation: Testing.SourceLocation(
          fileID: place.fileID, filePath: place.filePath, line: place.line, column: place.column))
      return true
    #else
      return false
    #endif
  }
}
