/// A document that was read from text, with the places of everything in it.
public struct LocatedDocument: Sendable {
  /// The document.
  public let document: Document
  /// Where it and everything inside stands.
  public let place: DocumentPlace
  /// The lines of the text.
  public let lines: LineIndex

  init(_ document: Document, place: DocumentPlace, lines: LineIndex) {
    self.document = document
    self.place = place
    self.lines = lines
  }
}

/// Where a part of a document begins, in a tree of the document's form.
public struct DocumentPlace: Sendable {
  /// The byte at which it begins: of a member, its name.
  public let offset: Int
  /// The places of the members or elements inside, in their order.
  public let children: [DocumentPlace]

  init(offset: Int, children: [DocumentPlace]) {
    self.offset = offset
    self.children = children
  }
}

/// The lines of a text: they are found once, and looked up by halving.
public struct LineIndex: Sendable {
  private var starts: [Int] = [0]

  /// The lines of some bytes.
  public init(_ bytes: [UInt8]) {
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
  }

  /// The line and the byte of the line, both counted from 1, at an offset.
  public func position(of offset: Int) -> (line: Int, column: Int) {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return (low + 1, offset - starts[low] + 1)
  }
}
