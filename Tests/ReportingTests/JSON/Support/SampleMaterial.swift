import Aggregation
import Disclosure
import Reporting
import SurveyModel

/// A survey that has one of everything that summary.json can say, taken down the whole road.
enum SampleMaterial {
  /// Two groups of 20 and 14 respondents and one of 3; answers so that every reason of withholding occurs.
  static let complete = material(definition: definition, batch: batch(), guesses: [guess])

  /// Nobody answered, nothing is declared.
  static let bare = material(
    definition: SurveyDefinition(
      id: "bare", title: "Bare",
      questions: [
        Question(id: "q1", text: "Useful?", kind: .rating(scale), location: .cell(ColumnName("Q1"))),
        Question(id: "q2", text: "Years?", kind: .number(NumberRange()), location: .cell(ColumnName("Q2"))),
        Question(id: "q3", text: "When?", kind: .date, location: .cell(ColumnName("Q3"))),
      ]),
    batch: ResponseBatch(completion: [], columns: [.coded([]), .number([]), .date([])]), guesses: [])

  /// Two sides of 20 respondents each that differ in one item and all give one answer to another.
  static let compared = material(
    definition: SurveyDefinition(
      id: "compared", title: "Compared",
      questions: [
        question("side", .single(Array(sides.prefix(2)))), question("good", .rating(scale)),
        question("same", .rating(scale)), question("wish", .single(sides)),
      ], breakdown: "side", analysis: AnalysisPlan(confirmatory: ["good"])),
    batch: ResponseBatch(
      completion: (0..<40).map { _ in .complete },
      columns: [
        .coded((0..<40).map { AnswerCode(category: $0 / 20) }),
        .coded((0..<40).map { AnswerCode(category: $0 / 20 + $0 % 2) }),
        .coded((0..<40).map { _ in AnswerCode(category: 4) }),
        .coded((0..<40).map { AnswerCode(category: ($0 / 20 + $0) % 20 < 9 ? 0 : $0 % 2 + 1) }),
      ]), guesses: [])

  static let scale = Scale(
    id: "agreement",
    categories: [
      Category(code: 1, label: "strongly disagree"), Category(code: 2, label: "disagree"),
      Category(code: 3, label: "neither"), Category(code: 4, label: "agree"),
      Category(code: 5, label: "strongly agree"), Category(code: 9, label: "no answer", missing: .refused),
    ], polarity: .higherIsBetter)

  private static let guess = ReportMaterial.Guess(subject: "q1", text: "taken as a single choice")

  private static let sides = [
    Category(code: 1, label: LocalisedText([(language: "de", text: "Polizei"), (language: "en", text: "Police")])),
    Category(code: 2, label: LocalisedText([(language: "de", text: "Gemeinde"), (language: "en", text: "Community")])),
    Category(code: 3, label: LocalisedText([(language: "de", text: "Presse"), (language: "en", text: "Press")])),
  ]

  private static let definition = SurveyDefinition(
    id: "sample", title: LocalisedText([(language: "de", text: "Tagung"), (language: "en", text: "Symposium")]),
    isSynthetic: true, languages: ["en", "de"], design: .postOnly,
    event: Event(name: "Forum", date: "2024-03-12", place: "Erfurt", organiser: "The office"),
    population: Population(invited: 90, attended: 60, hasFiniteCorrection: true),
    batteries: [Battery(id: "b1", text: "How far do you agree?")],
    questions: [
      question("side", .single(sides)),
      question("agree", .rating(scale), battery: "b1"),
      question("rare", .rating(scale), askedIf: Condition(question: "side", codes: [3])),
      question("recommend", .recommendation),
      question(
        "sources",
        .multiple([Category(code: 1, label: "press"), Category(code: 2, label: "</script>", isOther: true)]),
        otherText: ColumnName("sources, other")),
      question("years", .number(NumberRange(unit: "years"))),
      question("day", .date),
      question("words", .text),
      question("order", .ranking(Array(sides.prefix(2)))),
      question("points", .constantSum(Array(sides.prefix(2)), total: 100)),
    ], breakdown: "side",
    analysis: AnalysisPlan(
      sides: AnalysisPlan.Sides(first: 1, second: 2), confirmatory: ["agree", "rare"], registered: "2024-02-01",
      recordedDigest: String(repeating: "1e", count: 32)))

  private static func question(
    _ id: String, _ kind: QuestionKind, otherText: ColumnName? = nil, battery: String? = nil, askedIf: Condition? = nil
  ) -> Question {
    Question(
      id: id, text: LocalisedText("Text of \(id)"), kind: kind, location: .cell(ColumnName(id)), otherText: otherText,
      battery: battery, askedIf: askedIf)
  }

  private static func batch() -> ResponseBatch {
    let groups = Array(repeating: 0, count: 20) + Array(repeating: 1, count: 14) + Array(repeating: 2, count: 3)
    var chosen = SelectionColumn(categoryCount: 2)
    for respondent in groups.indices {
      if respondent < 30 { chosen.append(chosen: [0]) } else { chosen.append(.noAnswer) }
    }
    var ranks = ItemColumn<Int>(itemCount: 2)
    var amounts = ItemColumn<Double>(itemCount: 2)
    for respondent in groups.indices {
      ranks.append(respondent == 0 ? [nil, 1] : respondent == 1 ? [1, 1] : [1 + respondent % 2, 2 - respondent % 2])
      amounts.append([Double(respondent), 100 - Double(respondent)])
    }
    return ResponseBatch(
      completion: groups.map { _ in .complete },
      columns: [
        .coded(groups.map { AnswerCode(category: $0) }),
        .coded(groups.indices.map { $0 == 36 ? AnswerCode(.refused) : AnswerCode(category: $0 % 20 == 0 ? 0 : 4) }),
        .coded(groups.map { $0 == 2 ? AnswerCode(category: 3) : AnswerCode(.notAsked) }),
        .coded(groups.indices.map { AnswerCode(category: $0 % 11) }),
        .multiple(chosen),
        .number(groups.map { $0 == 2 ? .missing(.dontKnow) : .value(Double($0) + 0.1) }),
        .date(
          groups.map { _ in CalendarDay(year: 2024, month: 3, day: 12).map { .value($0) } ?? .missing(.unreadable) }),
        .text(groups.map { $0 == 0 ? .value(WrittenText(byteCount: 5)) : .missing(.noAnswer) }),
        .ranks(ranks),
        .amounts(amounts),
      ])
  }

  /// Findings about answers, one of them seldom, and one about the writing of the file.
  private static let diagnostics = [
    Diagnostic(
      "unknown-label", .warning, "a label is not declared",
      at: SourceLocation(file: "exports/a.csv", line: 4, column: "agree"), about: .answers(question: "agree"),
      occurrences: 2),
    Diagnostic(
      "mixed-line-ends", .note, "lines end in two ways", at: SourceLocation(file: "exports/a.csv"), about: .writing),
    Diagnostic(
      "question-left-out", .error, "a question is left out", at: SourceLocation(file: "exports/a.csv"),
      about: .answers(question: "left"), occurrences: 30),
  ]

  private static func material(
    definition: SurveyDefinition, batch: ResponseBatch, guesses: [ReportMaterial.Guess]
  ) -> ReportMaterial {
    var tally = SurveyTally(definition: definition)
    var batch = batch
    batch.paradata = Paradata(
      durations: (0..<batch.count).map { Double(60 + $0) }, languages: (0..<batch.count).map { _ in "de" })
    tally.add(batch)
    let summary = DisclosureControl.release(
      SurveySummary(
        tally, definition: definition, level: 0.95,
        exports: [SurveySummary.Export(file: "exports/a.csv", tally: tally, definition: definition)],
        analysis: definition.analysis.map {
          AnalysisRecord(plan: $0, digest: String(repeating: "2d", count: 32), hasOtherSides: false)
        }), diagnostics: diagnostics)
    return ReportMaterial(
      summary: summary,
      sources: [
        ImportedSource(
          file: "exports/a.csv", sha256: String(repeating: "0f", count: 32), platform: "generic", encoding: "utf-8",
          records: batch.count + 1, imported: batch.count)
      ],
      columns: definition.questions.enumerated().map { index, question in
        [ColumnReference(file: "exports/a.csv", index: index, header: question.id)]
      },
      stopped: guesses.isEmpty
        ? []
        : [ReportMaterial.StoppedQuestion(id: "left", text: "Left out?", cells: summary.diagnostics[2].occurrences)],
      guesses: guesses,
      date: guesses.isEmpty ? nil : "2024-04-02")
  }
}
