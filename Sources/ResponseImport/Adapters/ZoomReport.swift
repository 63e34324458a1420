/// The rows of a Zoom poll report in any of its shapes, one answer after the other.
struct ZoomReport {
  /// One answer of a participant to a question.
  struct Answer {
    var name: String
    var email: String
    var time: String
    /// The title of the poll, as the record above its headings has it; empty where there is none.
    var poll: String
    var question: String
    var answer: String
    /// The record of the file, from 0.
    var record: Int
  }

  /// What stands behind the four columns of a heading row.
  private enum Shape {
    /// Question and answer cells by turns, under blank headings; the reports until September 2021.
    case alternating
    /// One question and its answer a row.
    case long
    /// One column a question, which is the heading.
    case columns([String])
  }

  static let fixedColumns = 4
  private static let names: Set<String> = ["user name", "username", "benutzername"]
  private static let emails: Set<String> = [
    "user email", "email address", "email", "e-mail", "benutzer-e-mail", "e-mail-adresse",
    "e-mail-adresse des benutzers",
  ]
  private static let questionWords: Set<String> = ["question", "frage"]
  private static let answerWords: Set<String> = ["answer", "antwort"]

  /// The answers in file order.
  let answers: [Answer]

  /// Takes the records of a report, whose sections each have a heading row of their own.
  init(_ rows: [[String]]) {
    var answers: [Answer] = []
    var shape: Shape?
    var poll = ""
    for (record, row) in rows.enumerated() {
      let cells = row.map(\.withSingleBlanks)
      if Self.isHeading(cells) {
        shape = Self.shape(cells)
      } else if let title = cells.first, !title.isEmpty, cells.dropFirst().allSatisfy(\.isEmpty) {
        poll = title
      } else if let shape, cells.count > Self.fixedColumns, Int(cells[0]) != nil {
        for pair in Self.pairs(cells, shape: shape) where !pair.question.isEmpty && !pair.answer.isEmpty {
          answers.append(
            Answer(
              name: cells[1], email: Self.address(cells[2]), time: cells[3], poll: poll, question: pair.question,
              answer: pair.answer, record: record))
        }
      }
    }
    self.answers = answers
  }

  /// Whether a record is the heading row of a section: `#`, name, e-mail address, time of submission.
  static func isHeading(_ cells: [String]) -> Bool {
    cells.count >= fixedColumns && cells[0].trimmed == "#" && names.contains(cells[1].trimmed.lowercased())
      && emails.contains(cells[2].trimmed.lowercased())
  }

  /// An e-mail address; empty for the words that stand in its place in an anonymous poll.
  private static func address(_ cell: String) -> String { cell.contains("@") ? cell.lowercased() : "" }

  private static func shape(_ cells: [String]) -> Shape {
    let rest = cells.dropFirst(fixedColumns)
    if rest.allSatisfy(\.isEmpty) { return .alternating }
    let words = rest.filter { !$0.isEmpty }.map { $0.lowercased() }
    if words.count == 2, questionWords.contains(words[0]), answerWords.contains(words[1]) { return .long }
    return .columns(Array(rest))
  }

  private static func pairs(_ cells: [String], shape: Shape) -> [(question: String, answer: String)] {
    let rest = Array(cells.dropFirst(fixedColumns))
    return switch shape {
    case .alternating, .long: stride(from: 0, to: rest.count - 1, by: 2).map { (rest[$0], rest[$0 + 1]) }
    case .columns(let questions): zip(questions, rest).map { ($0, $1) }
    }
  }
}
