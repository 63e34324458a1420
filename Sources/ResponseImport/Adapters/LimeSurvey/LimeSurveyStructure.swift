/// The questions of a LimeSurvey survey, group or question, as its structure file declares them, in its base language.
struct LimeSurveyStructure {
  /// One answer on offer.
  struct Answer: Equatable {
    let code: String
    let text: String
    /// 0, or 1 for the second scale of a two-scale array.
    let scale: Int
  }

  /// A row of an array, an option of a several-choice question, or a column of an array of numbers or texts.
  struct Subquestion: Equatable {
    let code: String
    let text: String
    /// 0 for rows, 1 for columns.
    let scale: Int
  }

  /// One question.
  struct Question {
    let identifier: String
    let code: String
    /// LimeSurvey's letter for the kind of question.
    let type: String
    let text: String
    /// Whether an answer "other" takes own words.
    let hasOther: Bool
    let answers: [Answer]
    let subquestions: [Subquestion]
    let attributes: [String: String]
  }

  /// The base language, as LimeSurvey writes it: "de-informal".
  let language: String
  /// The questions by their codes.
  let questions: [String: Question]
  private let codes: [String: String]

  /// Reads a document, whatever the version of the database that it came from: since version 4 texts stand in tables of
  /// their own, before they stood beside the question, once a language.
  init(_ document: LimeSurveyDocument) {
    let language = document.languages.first ?? ""
    self.language = language
    func inBaseLanguage(_ row: [String: String]) -> Bool { row["language"].map { $0 == language } ?? true }
    func texts(_ table: String, key: String, text: String) -> [String: String] {
      Dictionary(
        document.rows(table).filter(inBaseLanguage).compactMap { row in row[key].map { ($0, row[text] ?? "") } },
        uniquingKeysWith: { first, _ in first })
    }
    let questionTexts = texts("question_l10ns", key: "qid", text: "question")
    let answerTexts = texts("answer_l10ns", key: "aid", text: "answer")
    func plainText(_ row: [String: String]) -> String {
      (row["qid"].flatMap { questionTexts[$0] } ?? row["question"] ?? "").withoutMarkup(.limeSurvey)
    }
    func place(_ row: [String: String], _ field: String) -> Int { row[field].flatMap { Int($0) } ?? 0 }

    let rows = (document.rows("questions") + document.rows("subquestions")).filter(inBaseLanguage)
    let answers = Dictionary(grouping: document.rows("answers").filter(inBaseLanguage)) { $0["qid"] ?? "" }
    let parts = Dictionary(grouping: rows.filter { $0["parent_qid"] ?? "0" != "0" }) { $0["parent_qid"] ?? "" }
    let attributes = Dictionary(grouping: document.rows("question_attributes")) { $0["qid"] ?? "" }
    var questions: [String: Question] = [:]
    var codes: [String: String] = [:]
    for row in rows where row["parent_qid"] ?? "0" == "0" {
      guard let identifier = row["qid"], let code = row["title"], !code.isEmpty else { continue }
      codes[identifier] = code
      questions[code] = Question(
        identifier: identifier, code: code, type: row["type"] ?? "", text: plainText(row),
        hasOther: row["other"] == "Y",
        answers: (answers[identifier] ?? []).sorted { place($0, "sortorder") < place($1, "sortorder") }.map { answer in
          Answer(
            code: answer["code"] ?? "",
            text: (answer["aid"].flatMap { answerTexts[$0] } ?? answer["answer"] ?? "").withoutMarkup(.limeSurvey),
            scale: place(answer, "scale_id"))
        },
        subquestions: (parts[identifier] ?? []).sorted { place($0, "question_order") < place($1, "question_order") }
          .map { Subquestion(code: $0["title"] ?? "", text: plainText($0), scale: place($0, "scale_id")) },
        attributes: Dictionary(
          (attributes[identifier] ?? []).filter { $0["language"].map { $0.isEmpty || $0 == language } ?? true }
            .compactMap { row in row["attribute"].map { ($0, row["value"] ?? "") } },
          uniquingKeysWith: { _, last in last }))
    }
    self.questions = questions
    self.codes = codes
  }

  /// The question of a heading: by its code, or by the last number of `123X4X5`.
  func question(of heading: LimeSurveyHeading) -> Question? {
    guard let code = heading.code else { return nil }
    if let question = questions[code] { return question }
    guard code.first?.isNumber ?? false, let number = code.split(separator: "X").last else { return nil }
    return codes[String(number)].flatMap { questions[$0] }
  }

  /// The structure file beside an export that knows most of its question codes, half of them at least; the first in
  /// alphabetical order where two know as many; and what is wrong with those that cannot be used.
  static func find(
    beside folder: CompanionFolder, headings: [LimeSurveyHeading]
  ) -> (best: (file: String, structure: LimeSurveyStructure)?, faults: [CompanionFault]) {
    let asked = headings.filter { $0.code.map { LimeSurveyMetadata($0) == nil } ?? false }
    var best: (file: String, structure: LimeSurveyStructure, known: Int)?
    var faults: [CompanionFault] = []
    for name in folder.names where ["lss", "lsg", "lsq"].contains(name.split(separator: ".").last?.lowercased() ?? "") {
      do throws(CompanionFault.Reason) {
        let structure = LimeSurveyStructure(try LimeSurveyDocument(try folder.structure(named: name)))
        let known = asked.count { structure.question(of: $0) != nil }
        let fewest = name.lowercased().hasSuffix(".lss") ? (asked.count + 1) / 2 : 1
        if known >= max(1, fewest), known > best?.known ?? 0 { best = (name, structure, known) }
      } catch {
        faults.append(CompanionFault(name: name, reason: error))
      }
    }
    return (best.map { ($0.file, $0.structure) }, faults)
  }
}
