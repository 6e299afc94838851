import FormworkIR

extension AWSLowering {
  /// A value whose presence another argument must tell, such as which destination a stream has.
  func lowerTagged(_ term: Term, by row: TableRow, into body: inout Body) {
    if let argument = row.transform?.arguments.first, let value = row.transform?.arguments.last {
      body.set(argument, .string(value))
    }
    setBlock(term, by: row, isSingle: true, into: &body)
  }
}
