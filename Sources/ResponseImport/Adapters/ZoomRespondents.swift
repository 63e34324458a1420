/// Puts the answers of a Zoom poll report together into one row a participant.
struct ZoomRespondents {
  private struct Respondent {
    var name: String
    var email: String
    var time = ""
    var answers: [Question: (time: String, text: String)] = [:]
    var records: Set<Int> = []
  }

  /// A question of a poll; two polls may ask the same.
  private struct Question: Hashable {
    let poll: String
    let text: String
  }

  private static let anonymousNames: Set<String> = [
    "", "anonymous", "anonymous attendee", "anonymous user", "guest", "anonym", "anonymer teilnehmer", "gast",
  ]

  private var questions: [Question] = []
  private var keys: [String] = []
  private var respondents: [String: Respondent] = [:]

  /// Joins by e-mail address, else by name; whoever has neither, as in an anonymous poll, is a respondent per record.
  ///
  /// Of several answers to one question the latest counts, by its time where all times sort, else by its place.
  init(_ report: ZoomReport) {
    var emails: [String: Set<String>] = [:]
    for answer in report.answers where !answer.email.isEmpty {
      emails[answer.name.lowercased(), default: []].insert(answer.email)
    }
    let timesSort = report.answers.allSatisfy { Self.sorts($0.time) }
    var known: Set<Question> = []
    for answer in report.answers {
      let question = Question(poll: answer.poll, text: answer.question)
      if known.insert(question).inserted { questions.append(question) }
      let name = answer.name.lowercased()
      let isAnonymous = answer.email.isEmpty && Self.anonymousNames.contains(name)
      let email =
        answer.email.isEmpty && !isAnonymous && emails[name]?.count == 1 ? emails[name]?.first ?? "" : answer.email
      let key = isAnonymous ? "record \(answer.record)" : email.isEmpty ? "name \(name)" : "address \(email)"
      if respondents[key] == nil { keys.append(key) }
      var respondent = respondents[key] ?? Respondent(name: answer.name, email: email)
      respondent.records.insert(answer.record)
      let isLater = respondent.answers[question].map { !timesSort || $0.time <= answer.time } ?? true
      if isLater { respondent.answers[question] = (answer.time, answer.answer) }
      if !timesSort || respondent.time <= answer.time { respondent.time = answer.time }
      respondents[key] = respondent
    }
  }

  /// One row a participant in the order of their first answers, one column a question in the same order; where two polls
  /// asked the same, the title of the poll stands before it.
  ///
  /// - Parameter lines: the line of each record.
  func table(lines: [Int]) -> ExportTable {
    let texts = Dictionary(grouping: questions, by: \.text)
    let headings =
      ["#", "User Name", "User Email", "Submitted Date/Time"]
      + questions.map { texts[$0.text]?.count == 1 ? $0.text : "\($0.poll): \($0.text)" }
    var rows = [ExportTable.Row(cells: headings, line: 1)]
    for (number, key) in keys.enumerated() {
      guard let respondent = respondents[key] else { continue }
      let fixed = ["\(number + 1)", respondent.name, respondent.email, respondent.time]
      rows.append(
        ExportTable.Row(
          cells: fixed + questions.map { respondent.answers[$0]?.text ?? "" },
          line: respondent.records.min().map { lines[$0] } ?? 1, records: respondent.records.count))
    }
    return ExportTable(rows: rows)
  }

  /// Whether a time has the year first, so that later times sort behind earlier ones.
  private static func sorts(_ time: String) -> Bool {
    let digits = time.prefix { $0.isASCII && $0.isNumber }
    return digits.count == 4 && time.count >= 16 && time.dropFirst(4).first == "-"
  }
}
