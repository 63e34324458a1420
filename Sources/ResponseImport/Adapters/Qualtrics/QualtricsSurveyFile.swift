/// A questionnaire as Qualtrics exports it (`.qsf`): JSON with the texts, choices and codes of all questions.
struct QualtricsSurveyFile {
  /// The name of the file.
  let name: String
  /// The questions in the order of their blocks, without those in the bin.
  let questions: [QualtricsQuestion]
  private let positions: [String: Int]

  private static let maximumFiles = 20

  /// Reads a questionnaire.
  ///
  /// - Throws: `CompanionFault.Reason.malformed` where the text is none.
  init(name: String, text: String) throws(CompanionFault.Reason) {
    let elements = JSONNode(text)?["SurveyElements"].elements ?? []
    guard !elements.isEmpty else { throw .malformed }
    var order: [String: Int] = [:]
    for element in elements where element["Element"].string == "BL" {
      for (_, block) in element["Payload"].members where block["Type"].string != "Trash" {
        for part in block["BlockElements"].elements {
          if let id = part["QuestionID"].string { order[id] = order[id] ?? order.count }
        }
      }
    }
    let read = elements.filter { $0["Element"].string == "SQ" }.map { QualtricsQuestion($0["Payload"]) }
    let used = order.isEmpty ? read : read.filter { order[$0.id] != nil }
    self.name = name
    questions = used.enumerated()
      .sorted { (order[$0.element.id] ?? $0.offset, $0.offset) < (order[$1.element.id] ?? $1.offset, $1.offset) }
      .map(\.element)
    positions = Dictionary(questions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The question that an address leads to, or its column where the question has several side by side.
  func question(_ address: QualtricsAddress) -> (whole: QualtricsQuestion, part: QualtricsQuestion)? {
    let id = address.question.split(separator: "_").last.map(String.init) ?? address.question
    guard let whole = positions[id].map({ questions[$0] }) else { return nil }
    guard let column = address.column else { return (whole, whole) }
    return whole.columns.first { $0.number == column }.map { (whole, $0.question) }
  }

  /// The addresses of columns of which only the headings are known, `nil` where the questionnaire does not have one.
  ///
  /// Where several questions could have given a heading, the first in the order of the questionnaire has it first.
  ///
  /// - Parameter usesCodes: whether the headings number choices by their codes or by their ids.
  func addresses(of headings: [String], usesCodes: Bool) -> [QualtricsAddress?] {
    var candidates: [String: [QualtricsAddress]] = [:]
    for question in questions {
      for (address, names) in question.namedAddresses(usesCodes: usesCodes) {
        for name in Set(names) { candidates[name, default: []].append(address) }
      }
    }
    var used: Set<QualtricsAddress> = []
    return headings.map { heading in
      guard let address = candidates[heading]?.first(where: { !used.contains($0) }) else { return nil }
      used.insert(address)
      return address
    }
  }

  /// The questionnaire beside an export that fits its columns best, `nil` where none fits half of them, and what is wrong
  /// with those that cannot be used.
  ///
  /// - Parameter fit: how many of the export's columns a questionnaire explains.
  static func best(
    in companions: CompanionFolder, columnCount: Int, fit: (QualtricsSurveyFile) -> Int
  ) -> (best: QualtricsSurveyFile?, faults: [CompanionFault]) {
    var best: (file: QualtricsSurveyFile, fit: Int)?
    var faults: [CompanionFault] = []
    for name in companions.names.filter({ $0.lowercased().hasSuffix(".qsf") }).prefix(maximumFiles) {
      do throws(CompanionFault.Reason) {
        let file = try QualtricsSurveyFile(name: name, text: try companions.structure(named: name))
        let count = fit(file)
        if count * 2 >= columnCount, count > best?.fit ?? 0 { best = (file, count) }
      } catch {
        faults.append(CompanionFault(name: name, reason: error))
      }
    }
    return (best?.file, faults)
  }
}
