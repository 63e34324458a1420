import Testing

/// A broken definition in which every line with a fault ends with the messages expected there: `… # ← message ← message`.
struct FaultCase: CustomTestStringConvertible {
  let name: String
  /// The text without the marks.
  let text: String
  /// What the reader must say, as `survey.yaml:line: message`, in the order of the lines.
  let expected: [String]

  var testDescription: String { name }

  /// Takes a text with marks apart; `isWhole` keeps it as it is, else the required keys of a survey are put in front.
  init(_ name: String, isWhole: Bool = false, _ marked: String) {
    let front = "resonanz: 1\nid: forum\ntitle: Forum\nlanguages: [de]\n"
    var lines: [Substring] = []
    var expected: [String] = []
    let whole = isWhole ? marked : front + marked
    for (index, line) in whole.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let parts = line.split(separator: " # ← ", maxSplits: 1, omittingEmptySubsequences: false)
      lines.append(parts[0])
      guard parts.count == 2 else { continue }
      for message in parts[1].split(separator: " ← ") { expected.append("survey.yaml:\(index + 1): \(message)") }
    }
    self.name = name
    text = lines.joined(separator: "\n")
    self.expected = expected
  }
}
