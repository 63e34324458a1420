import DefinitionFiles
import SurveyDefinitions
import SurveyModel
import Testing

@Suite struct SurveyDefinitionReaderTests {
  @Test(arguments: FaultCase.syntax + FaultCase.structure + FaultCase.answers + FaultCase.references + FaultCase.labels)
  func namesEveryFaultWithItsLine(broken: FaultCase) throws {
    let error = try #require(
      #expect(throws: DefinitionError.self) {
        try SurveyDefinitionReader.read(
          text: broken.text, file: "survey.yaml",
          known: KnownNames(platforms: ["limesurvey", "generic"], encodings: ["utf-8", "windows-1252"]))
      })
    let found = error.description.split(separator: "\n").map(String.init)
    #expect(found.sorted() == broken.expected.sorted())
    let lines = error.faults.map { $0.location.line ?? 0 }
    #expect(lines == lines.sorted())
  }

  @Test func readsEveryKeyOfTheFormat() throws {
    for (group, keys) in DefinitionReference.survey.groups {
      for key in keys { #expect(Self.everything.contains("\(key.name):"), "\(group) has `\(key.name)`") }
    }
    let reading = try SurveyDefinitionReader.read(text: Self.everything, file: "survey.yaml")
    let definition = reading.definition
    #expect(reading.warnings.isEmpty)
    #expect(definition.id == "kosizu-symposium-2024")
    #expect(definition.title.text(in: "en") == "Symposium")
    #expect(definition.isSynthetic)
    #expect(definition.isGuessed)
    #expect(definition.languages == ["de", "en"])
    #expect(definition.design == .retrospective)
    #expect(definition.event.date == "2024-03-12/2024-03-13")
    #expect(definition.event.place == LocalisedText([("de", "Nürnberg")]))
    #expect(definition.population == Population(invited: 240, attended: 131, hasFiniteCorrection: true))
    #expect(
      definition.analysis
        == AnalysisPlan(
          sides: AnalysisPlan.Sides(first: 2, second: 1), confirmatory: ["org", "food", "nps"], agreementMargin: 0.33,
          pairs: [AnalysisPlan.Pair(before: "org", after: "food")], overall: "nps", registered: "2024-02-01",
          recordedDigest: String(repeating: "0123456789abcdef", count: 4)))
    #expect(
      definition.weights
        == WeightingTargets(
          targets: [
            .init(question: "side", measure: .counts, answers: [.init(code: 1, value: 60), .init(code: 2, value: 40)]),
            .init(
              question: "org", measure: .shares,
              answers: zip([5, 4, 3, 2, 1], [0.333, 0.333, 0.333, 0, 0]).map { .init(code: $0, value: $1) }),
          ], source: LocalisedText([("de", "Register")]), trim: 3))
    #expect(definition.respondents == RespondentRules(excluding: [.partial], keeping: [.test]))
    #expect(
      definition.sources == [
        ExportSource(
          file: "exports/a.csv", platform: "limesurvey", encoding: "windows-1252", delimiter: "\t", blankMark: "NA",
          notation: CellNotation(decimalMark: .comma, dateOrder: .monthDayYear))
      ])
    #expect(definition.batteries.map(\.id) == ["parts", "matrix", "talk"])
    #expect(definition.batteries.map(\.hasOpinionGroups) == [false, false, true])
    #expect(definition.questions.filter(\.isReverseKeyed).map(\.id) == ["org", "food"])
    #expect(definition.questions[2].keyedScale?.polarity == .lowerIsBetter)
    #expect(definition.batteries[0].text == LocalisedText([("de", "Wie waren")]))
    #expect(definition.breakdown == "side")
    #expect(
      definition.questions.map { "\($0.id) \($0.kindName)" } == [
        "side single", "org rating", "food rating", "takeaway multiple", "joined multiple", "years number", "nps nps",
        "day date", "words text", "talks matrix-multiple", "order ranking", "points constant-sum", "photo file",
        "spot geopoint", "more rating",
      ])
  }

  @Test func readsAnswersColumnsAndConditions() throws {
    let questions = try SurveyDefinitionReader.read(text: Self.everything, file: "survey.yaml").definition.questions
    guard case .single(let sides) = questions[0].kind else {
      Issue.record("the first question is a single choice")
      return
    }
    #expect(sides.map(\.code) == [1, 2, 9])
    #expect(sides.map(\.missing) == [nil, nil, .refused])
    #expect(sides[1].isOther)
    #expect(sides[1].aliases == ["A2"])
    #expect(questions[0].location == .cell(ColumnName("Q1")))
    #expect(questions[0].otherText == ColumnName("Other", position: 14))
    #expect(questions[1].location == .cell(ColumnName("", position: 3)))
    #expect(questions[1].battery == "parts")
    #expect(questions[1].askedIf == Condition(question: "side", codes: [1]))
    #expect(questions[2].askedIf == Condition(question: "side", codes: [2, 9]))
    #expect(questions[3].kind.categories.map(\.isExclusive) == [false, true])
    #expect(questions[3].location == .spread([ColumnName("Q7a"), ColumnName("Q7b")]))
    #expect(questions[4].location == .joined(ColumnName("Q8"), separator: ", "))
    #expect(questions[10].location == .places([ColumnName("Q16a"), ColumnName("Q16b")]))
    #expect(questions[11].location == .spread([ColumnName("Q17a"), ColumnName("Q17b")]))
    #expect(questions[11].kind == .constantSum(questions[10].kind.items, total: 100))
    #expect(questions[9].location == .spread([ColumnName("Q13a"), ColumnName("Q13", position: 20)]))
    #expect(
      questions[5].kind
        == .number(NumberRange(unit: LocalisedText([("de", "Jahre"), ("en", "years")]), minimum: -0.5, maximum: 60)))
  }

  @Test func remembersTheLinesOfColumns() throws {
    let reading = try SurveyDefinitionReader.read(text: Self.everything, file: "survey.yaml")
    let lines = Self.everything.split(separator: "\n", omittingEmptySubsequences: false)
    for question in reading.definition.questions {
      for column in question.columns where !column.header.isEmpty {
        let place = reading.columnLines.location(of: column, question: question.id)
        let line = try #require(place.line)
        #expect(lines[line - 1].contains(column.header), "\(place)")
      }
    }
    let twice = """
      resonanz: 1
      id: a
      title: A
      questions:
        - {id: a, text: A, kind: text, column: x}
        - id: b
          text: B
          kind: text
          column: x
      """
    let columns = try SurveyDefinitionReader.read(text: twice, file: "a.yaml").columnLines
    #expect(["a", "b"].map { columns.location(of: ColumnName("x"), question: $0).line } == [5, 9])
    #expect(columns.location(of: ColumnName("x"), question: "b").description == "a.yaml:9, column \"x\"")
    #expect(columns.location(of: ColumnName("y"), question: "b").description == "a.yaml, column \"y\"")
  }

  @Test func extendsScalesOfTheLibrary() throws {
    let questions = try SurveyDefinitionReader.read(text: Self.everything, file: "survey.yaml").definition.questions
    guard case .rating(let scale) = questions[1].kind else {
      Issue.record("the row is a rating")
      return
    }
    #expect(scale.id == "mine")
    #expect(scale.polarity == .higherIsBetter)
    #expect(scale.categories.map(\.code) == [5, 4, 3, 2, 1, 9])
    #expect(scale.categories[0].label == LocalisedText([("de", "absolut zufrieden")]))
    #expect(scale.categories[0].aliases.contains("very satisfied"))
    #expect(scale.categories[5].missing == .dontKnow)
  }

  @Test func warnsOfWhatIsProbablyNotMeant() throws {
    let text = """
      resonanz: 1
      id: a
      title: A
      sources: [{file: a.csv}]
      scales:
        spare: {extends: grades-6}
      questions:
        - id: a
          text: A
          kind: single
          options:
            - ja
            - keine Angabe
            - {label: weiß nicht}
          column: x
        - {id: b, text: B, kind: text, column: x}
      """
    let warnings = try SurveyDefinitionReader.read(text: text, file: "s.yaml").warnings
    #expect(warnings.allSatisfy { $0.severity == .warning })
    #expect(warnings.map(\.location.line) == [6, 13, 16])
    #expect(warnings.map(\.code) == ["unused-scale", "missing-option", "shared-column"])
  }

  /// `yes`, `no` and numbers are texts where texts are wanted: the trap of YAML 1.1 is not open.
  @Test func plainWordsAreTexts() throws {
    let text = """
      resonanz: 1
      id: 2024
      title: no
      questions:
        - {id: 1, text: yes, kind: single, options: [yes, no, 3], column: on}
      """
    let definition = try SurveyDefinitionReader.read(text: text, file: "s.yaml").definition
    #expect(definition.title == "no")
    #expect(definition.questions[0].kind.categories.map { $0.label.text(in: "en") } == ["yes", "no", "3"])
  }

  @Test func takesCamelCaseForHyphens() throws {
    let hyphenated = Self.everything.replacing("asked-if", with: "askedIf").replacing("other-text", with: "otherText")
    #expect(hyphenated != Self.everything)
    let read = try SurveyDefinitionReader.read(text: hyphenated, file: "s.yaml")
    #expect(read.warnings.isEmpty)
    #expect(read.definition == (try SurveyDefinitionReader.read(text: Self.everything, file: "s.yaml").definition))
  }

  static let everything = """
    resonanz: 1
    id: kosizu-symposium-2024
    title: {de: Symposium in Nürnberg, en: Symposium}
    synthetic: true
    guessed: true
    languages: [de, en]
    design: retrospective
    event: {name: Treffen, date: 2024-03-12/2024-03-13, place: Nürnberg, organiser: {en: KoSiZu}}
    population: {invited: 240, attended: 131, finite-correction: true}
    respondents: {exclude: [partial], keep: [test]}
    sources:
      - {file: exports/a.csv, platform: limesurvey, encoding: windows-1252, delimiter: tab, match: heading, blank-mark: NA,
         decimal: comma, date-order: month-day-year}
    scales:
      talk:
        polarity: higher-is-better
        points: [{code: 1, label: ja}, {code: 0, label: weder noch}, {code: -1, label: nein}]
      mine:
        extends: satisfaction-5
        polarity: higher-is-better
        points:
          - {code: 5, label: absolut zufrieden}
          - {code: 9, label: weiß nicht, missing: dont-know}
    questions:
      - id: side
        text: Woher kommen Sie?
        kind: single
        options:
          - Polizei
          - {label: Gemeinde, aliases: [A2], other: true}
          - {code: 9, label: keine Angabe, missing: refused}
        column: Q1
        other-text: {header: Other, position: 14}
      - battery: parts
        text: Wie waren
        scale: mine
        asked-if: {question: side, answer: polizei}
        items:
          - {id: org, text: Organisation, column: {position: 3}, reverse-keyed: true}
          - {id: food, text: Essen, column: Q3, reverse-keyed: true, asked-if: {question: side, answer: [A2, 9]}}
      - id: takeaway
        text: Was nehmen Sie mit?
        kind: multiple
        options:
          - {label: Kontakte, column: Q7a}
          - {label: Wissen, exclusive: true, column: Q7b}
      - {id: joined, text: Und?, kind: multiple, options: [Eins, Zwei], column: Q8, separator: ", "}
      - {id: years, text: Jahre?, kind: number, unit: {de: Jahre, en: years}, minimum: -0.5, maximum: 60, decimal: point,
         column: Q9}
      - {id: nps, text: Empfehlung?, kind: nps, column: Q10}
      - {id: day, text: Wann?, kind: date, date-order: day-month-year, column: Q11}
      - {id: words, text: Noch etwas?, kind: text, column: Q12}
      - battery: matrix
        text: Was war wie?
        kind: matrix-multiple
        options: [nützlich, neu]
        items:
          - {id: talks, text: Vorträge, columns: [Q13a, {header: Q13, position: 20}]}
      - {id: order, text: Reihenfolge?, kind: ranking, options: [Eins, Zwei], places: [Q16a, Q16b]}
      - {id: points, text: Punkte?, kind: constant-sum, total: 100, options: [Eins, Zwei], columns: [Q17a, Q17b]}
      - {id: photo, text: Ein Bild?, kind: file, column: Q14}
      - {id: spot, text: Wo?, kind: geopoint, column: Q15}
      - battery: talk
        text: Was soll geschehen?
        kind: rating
        scale: talk
        opinion-groups: true
        items:
          - {id: more, text: Mehr davon, column: Q18}
    labels: {side: {Lehrkraft: 1}}
    breakdown: side
    analysis:
      sides: [Gemeinde, Polizei]
      confirmatory: [nps, parts]
      agreement-margin: 0.33
      paired:
        - {before: org, after: food}
      overall: nps
      registered: 2024-02-01
      sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
    weights:
      source: Register
      trim: 3
      targets:
        - {question: side, counts: {Polizei: 60, 2: 40}}
        - {question: org, shares: {1: 0, 2: 0, 3: 0.333, 4: 0.333, 5: 0.333}}
    """
}
