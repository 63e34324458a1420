import Testing

/// A file in which every line with a fault ends with the messages expected there: `… # ← message ← message`.
struct PracticeFault: CustomTestStringConvertible {
  let name: String
  /// The text without the marks.
  let text: String
  /// What the reader must say, as `practice.yaml:line: message`, in the order of the lines.
  let expected: [String]

  var testDescription: String { name }

  /// Takes a whole text.
  init(_ name: String, _ marked: String, file: String = "practice.yaml") {
    var lines: [Substring] = []
    var expected: [String] = []
    for (index, line) in marked.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let parts = line.split(separator: " # ← ", maxSplits: 1, omittingEmptySubsequences: false)
      lines.append(parts[0])
      guard parts.count == 2 else { continue }
      for message in parts[1].split(separator: " ← ") { expected.append("\(file):\(index + 1): \(message)") }
    }
    self.name = name
    text = lines.joined(separator: "\n")
    self.expected = expected
  }

  /// Takes the fitting practice with some of its lines replaced.
  init(_ name: String, _ line: String, by replacement: String, languages: String = "en") {
    let text = PracticeSample.fitting.replacing("languages: [en]", with: "languages: [\(languages)]")
    self.init(name, text.replacing("\(line)\n", with: replacement + "\n"))
  }
}
