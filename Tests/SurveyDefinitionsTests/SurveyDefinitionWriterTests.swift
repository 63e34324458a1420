import SurveyDefinitions
import SurveyModel
import Testing

@Suite struct SurveyDefinitionWriterTests {
  @Test func writesForPeople() throws {
    let definition = try SurveyDefinitionReader.read(text: SurveyDefinitionReaderTests.everything, file: "s.yaml")
      .definition
    var comments = DefinitionComments()
    comments.add("Written by `resonanz init`; please check every guess.", to: .survey)
    comments.add("guessed: by wording\nand a second line", to: .question("side"))
    comments.add(Array(repeating: "word", count: 40).joined(separator: " "), to: .battery("parts"))
    comments.add("guessed", to: .question("org"))
    comments.add("guessed", to: .option(question: "takeaway", code: 2))
    comments.add("guessed", to: .source(0))
    comments.add("guessed", to: .scale("mine"))
    comments.add("guessed", to: .breakdown)
    comments.add("guessed", to: .respondents)
    let text = SurveyDefinitionWriter.text(of: definition, comments: comments)
    #expect(text == Self.written)
    #expect(try SurveyDefinitionReader.read(text: text, file: "s.yaml").definition == definition)
  }

  @Test func differentScalesOfOneNameGetNames() throws {
    let scales = [2, 3, 4].map { highest in
      Scale(
        id: "satisfaction-5", categories: (1...highest).map { Category(code: $0, label: LocalisedText("p\($0)")) },
        polarity: .undeclared)
    }
    let library = try #require(ScaleLibrary.scale(id: "satisfaction-5"))
    let questions = (scales + [library, scales[0]]).enumerated().map { index, scale in
      Question(id: "q\(index)", text: "Q", kind: .rating(scale), location: .cell(ColumnName("Q\(index)")))
    }
    let text = SurveyDefinitionWriter.text(of: SurveyDefinition(id: "a", title: "A", questions: questions))
    let read = try SurveyDefinitionReader.read(text: text, file: "a").definition
    let kinds = read.questions.map { if case .rating(let scale) = $0.kind { scale.id } else { "" } }
    #expect(
      kinds == ["satisfaction-5-2", "satisfaction-5-3", "satisfaction-5-4", "satisfaction-5", "satisfaction-5-2"])
    #expect(read.questions.map(\.kind.categories) == questions.map(\.kind.categories))
  }

  @Test func commentsCannotBreakOut() throws {
    let definition = SurveyDefinition(
      id: "a", title: "A", questions: [Question(id: "q", text: "Q", kind: .text, location: .cell(ColumnName("Q")))])
    var comments = DefinitionComments()
    comments.add("one\r\nid: evil\u{2028}x: y\u{85}z: \u{0}", to: .question("q"))
    let text = SurveyDefinitionWriter.text(of: definition, comments: comments)
    #expect(try SurveyDefinitionReader.read(text: text, file: "a").definition == definition)
  }

  private static let written = #"""
    # Written by `resonanz init`; please check every guess.
    resonanz: 1
    id: kosizu-symposium-2024
    title: {de: Symposium in Nürnberg, en: Symposium}
    synthetic: true
    guessed: true
    languages: [de, en]
    design: retrospective

    event:
      name: Treffen
      date: 2024-03-12/2024-03-13
      place: Nürnberg
      organiser: {en: KoSiZu}
    population: {invited: 240, attended: 131, finite-correction: true}

    # guessed
    respondents: {exclude: [preview, spam, not-started, ineligible, duplicate-id, partial], keep: [test]}

    sources:
      # guessed
      - file: exports/a.csv
        platform: limesurvey
        encoding: windows-1252
        delimiter: tab
        blank-mark: NA
        decimal: comma
        date-order: month-day-year

    scales:
      # guessed
      mine:
        extends: satisfaction-5
        points:
          - {code: 5, label: absolut zufrieden}
          - {code: 9, label: weiß nicht, missing: dont-know}
      talk:
        polarity: higher-is-better
        points:
          - {code: 1, label: ja}
          - {code: 0, label: weder noch}
          - {code: -1, label: nein}

    questions:
      # guessed: by wording and a second line
      - id: side
        text: Woher kommen Sie?
        kind: single
        options:
          - Polizei
          - {label: Gemeinde, aliases: [A2], other: true}
          - {code: 9, label: keine Angabe, missing: refused}
        column: Q1
        other-text: {header: Other, position: 14}

      # word word word word word word word word word word word word word word word word word word word word word
      # word word word word word word word word word word word word word word word word word word word
      - battery: parts
        text: Wie waren
        kind: rating
        scale: mine
        items:
          # guessed
          - id: org
            text: Organisation
            column: {position: 3}
            reverse-keyed: true
            asked-if: {question: side, answer: Polizei}
          - id: food
            text: Essen
            column: Q3
            reverse-keyed: true
            asked-if: {question: side, answer: [Gemeinde, keine Angabe]}

      - id: takeaway
        text: Was nehmen Sie mit?
        kind: multiple
        options:
          - {label: Kontakte, column: Q7a}
          # guessed
          - {label: Wissen, exclusive: true, column: Q7b}

      - id: joined
        text: Und?
        kind: multiple
        options:
          - Eins
          - Zwei
        separator: ', '
        column: Q8

      - id: years
        text: Jahre?
        kind: number
        unit: {de: Jahre, en: years}
        minimum: -0.5
        maximum: 60
        decimal: point
        column: Q9

      - id: nps
        text: Empfehlung?
        kind: nps
        column: Q10

      - id: day
        text: Wann?
        kind: date
        date-order: day-month-year
        column: Q11

      - id: words
        text: Noch etwas?
        kind: text
        column: Q12

      - battery: matrix
        text: Was war wie?
        kind: matrix-multiple
        options:
          - nützlich
          - neu
        items:
          - {id: talks, text: Vorträge, columns: [Q13a, {header: Q13, position: 20}]}

      - id: order
        text: Reihenfolge?
        kind: ranking
        options:
          - Eins
          - Zwei
        places: [Q16a, Q16b]

      - id: points
        text: Punkte?
        kind: constant-sum
        options:
          - {label: Eins, column: Q17a}
          - {label: Zwei, column: Q17b}
        total: 100

      - id: photo
        text: Ein Bild?
        kind: file
        column: Q14

      - id: spot
        text: Wo?
        kind: geopoint
        column: Q15

      - battery: talk
        text: Was soll geschehen?
        kind: rating
        scale: talk
        opinion-groups: true
        items:
          - {id: more, text: Mehr davon, column: Q18}

    labels:
      side:
        Lehrkraft: 1

    # guessed
    breakdown: side

    analysis:
      sides: [2, 1]
      confirmatory: [org, food, nps]
      agreement-margin: 0.33
      paired:
        - {before: org, after: food}
      overall: nps
      registered: 2024-02-01
      sha256: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'

    weights:
      source: Register
      trim: 3
      targets:
        - question: side
          counts: {Polizei: 60, Gemeinde: 40}
        - question: org
          shares:
            absolut zufrieden: 0.333
            eher zufrieden: 0.333
            teils/teils: 0.333
            eher unzufrieden: 0
            sehr unzufrieden: 0

    """#
}
