import Testing

@testable import FormworkChecks

/// Moments as the conditions of policies write them.
struct PolicyDateTests {
  @Test(arguments: [
    ("2020-04-01", 1_585_699_200.0), ("2020-04-01T00:00:00Z", 1_585_699_200), ("2020-04-01T00:00Z", 1_585_699_200),
    ("2020-04-01T02:00:00+02:00", 1_585_699_200), ("1585699200", 1_585_699_200), ("1970-01-01T00:00:00Z", 0),
    ("2000-02-29T12:30:15.5Z", 951_827_415.5), ("2020", 1_577_836_800), ("2024-12", 1_733_011_200),
    ("1969-12-31T23:59:59Z", -1), ("-5", -5), ("2100-03-01", 4_107_542_400),
  ]) func `A date is its seconds`(_ text: String, _ seconds: Double) {
    #expect(PolicyDate(text)?.seconds == seconds)
  }

  @Test(arguments: [
    "", "x", "2020-13-01", "2020-04-01T00:00", "2020-04-01T00:00:00Zx", "2020-4-1", "2020-04-01T", "*", "inf", "1e9",
  ])
  func `What is no date is none`(_ text: String) {
    #expect(PolicyDate(text)?.seconds == nil)
  }
}
