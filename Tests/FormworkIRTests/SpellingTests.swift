import FormworkIR
import Testing

/// Did you mean.
struct SpellingTests {
  @Test func `Near words`() {
    #expect(Spelling.nearest(to: "pythn3.13", among: ["python3.12", "python3.13"]) == "python3.13")
    #expect(Spelling.nearest(to: "sythn", among: ["list", "synth"]) == "synth")
    #expect(Spelling.nearest(to: "MEMORYSIZE", among: ["MemorySize"]) == "MemorySize")
  }

  @Test func `Far words`() {
    #expect(Spelling.nearest(to: "banana", among: ["synth", "list"]) == nil)
    #expect(Spelling.nearest(to: "x", among: []) == nil)
    #expect(Spelling.nearest(to: "", among: ["synth"]) == nil)
  }
}
