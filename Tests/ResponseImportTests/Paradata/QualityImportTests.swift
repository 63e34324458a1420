import CSVReading
import SurveyModel
import Testing

@testable import ResponseImport

/// What an import notices beside the answers: times, languages, repeated forms, numbers out of range.
@Suite struct QualityImportTests {
  private static let scale = Scale(
    id: "made-up", categories: (1...5).map { Category(code: $0, label: LocalisedText("\($0)")) },
    polarity: .higherIsBetter)

  /// Eight rows of a battery and a number.
  private static func definition(_ rules: RespondentRules = RespondentRules()) -> SurveyDefinition {
    let rows = (1...8).map { row in
      Question(
        id: "r\(row)", text: "?", kind: .rating(scale), location: .cell(ColumnName("r\(row)")), battery: "rows")
    }
    let age = Question(
      id: "age", text: "?", kind: .number(NumberRange(minimum: 0, maximum: 120)), location: .cell(ColumnName("age")))
    return SurveyDefinition(
      id: "made-up", title: "Made up", respondents: rules, batteries: [Battery(id: "rows", text: "?")],
      questions: rows + [age])
  }

  private static let headings = ["started", "submitted", "language"] + (1...8).map { "r\($0)" } + ["age"]

  /// One record: when it was begun and submitted, the language, one digit a row of the battery, and the age.
  private static func record(
    _ started: String, _ submitted: String, _ language: String, _ rows: String, age: String = "40"
  ) -> [String] {
    [started, submitted, language] + rows.map { $0 == "-" ? "" : String($0) } + [age]
  }

  private static func imported(
    _ records: [[String]], rules: RespondentRules = RespondentRules(), minimumDuration: Double? = nil,
    facts: ResponseFacts = ResponseFacts(started: 0, submitted: 1, language: 2), batchSize: Int = 4_096
  ) throws -> (batches: [ResponseBatch], counts: RespondentFunnel) {
    let columns = headings.enumerated().map { index, name in
      SourceColumn(index: index, header: name, question: name, group: index, role: index < 3 ? .metadata : .answer)
    }
    let layout = ExportLayout(platform: .generic, headerRows: 1, columns: columns, facts: facts)
    var importer = try ResponseImporter(
      definition: definition(rules), layout: layout, file: "made-up.csv", minimumDuration: minimumDuration)
    var headings = 1
    var batches: [ResponseBatch] = []
    for batch in try MadeUpExport([Self.headings] + records).batches(of: batchSize) {
      let first = min(headings, batch.count)
      headings -= first
      batches.append(importer.responses(of: batch, from: first))
    }
    return (batches, importer.counts)
  }

  private static let records = [
    record("2024-03-12 10:00:00", "2024-03-12 10:05:00", "de", "12345123"),
    record("2024-03-12 10:02:00", "2024-03-12 10:14:59", "de", "12345123"),
    record("2024-03-12 10:20:00", "2024-03-12 10:26:00", "EN", "12345123", age: "400"),
    record("2024-03-12 10:00:00", "", "en", "3333333-"),
    record("2024-03-12 10:30:00", "2024-03-12 10:30:30", "", "33333333"),
  ]

  @Test func readsTimesAndLanguages() throws {
    let paradata = try Self.imported(Self.records).batches[0].paradata
    #expect(paradata.durations == [300, 779, 360, nil, 30])
    #expect(paradata.languages == ["de", "de", "en", "en", nil])
    #expect(paradata.days.map { $0?.iso8601 } == ["2024-03-12", "2024-03-12", "2024-03-12", nil, "2024-03-12"])
  }

  @Test func aDurationOfItsOwnGoesBeforeTheTimes() throws {
    let facts = ResponseFacts(started: 0, submitted: 1, duration: 11)
    let paradata = try Self.imported(Self.records, facts: facts).batches[0].paradata
    #expect(paradata.durations == [40, 40, 400, 40, 40])
    #expect(paradata.languages.isEmpty)
  }

  @Test func nothingIsReadWhereNothingIsRecorded() throws {
    let batch = try Self.imported(Self.records, facts: ResponseFacts()).batches[0]
    #expect(batch.paradata == Paradata())
    #expect(batch.findings.comparedForms == 0)
  }

  /// The second form was submitted 9:59 minutes after the first, the third more than ten after the second.
  @Test(arguments: [1, 2, 3, 4_096]) func repeatedFormsAreFoundWithinTenMinutes(batchSize: Int) throws {
    let found = try Self.imported(Self.records, batchSize: batchSize)
    let findings = found.batches.map(\.findings)
    #expect(findings.reduce(0) { $0 + $1.comparedForms } == 4)
    #expect(findings.reduce(0) { $0 + $1.repeatedForms } == 1)
    #expect(found.counts.respondents == 5)
    let rule = RespondentRules(excluding: [.duplicateAnswers])
    let counts = try Self.imported(Self.records, rules: rule, batchSize: batchSize).counts
    #expect(counts[.duplicateAnswers] == 1 && counts.respondents == 4)
  }

  @Test func fewAnswersAreNoEvidence() throws {
    let record = Self.record("", "2024-03-12 10:00:00", "", "1234---", age: "40")
    let findings = try Self.imported([record, record]).batches[0].findings
    #expect(findings.comparedForms == 0 && findings.repeatedForms == 0)
  }

  @Test func numbersOutOfRangeAreCountedForTheirQuestion() throws {
    for size in [1, 4_096] {
      let batches = try Self.imported(Self.records, batchSize: size).batches
      let counts = batches.reduce(into: Array(repeating: 0, count: 9)) { counts, batch in
        for index in counts.indices { counts[index] += batch.findings.outOfRange[index] }
      }
      #expect(counts == [0, 0, 0, 0, 0, 0, 0, 0, 1])
    }
  }

  @Test func speedersGoWhereDeclared() throws {
    let rules = RespondentRules(excluding: [.speeder])
    let counts = try Self.imported(Self.records, rules: rules, minimumDuration: 165).counts
    #expect(counts[.speeder] == 1 && counts.respondents == 4)
    #expect(try Self.imported(Self.records, minimumDuration: 165).counts.respondents == 5)
  }

  @Test func straightLinersGoWhereDeclared() throws {
    let found = try Self.imported(Self.records, rules: RespondentRules(excluding: [.straightLiner]))
    #expect(found.counts[.straightLiner] == 2 && found.counts.respondents == 3)
    #expect(found.batches[0].count == 3 && found.batches[0].paradata.durations.count == 3)
    #expect(found.batches[0].funnel == found.counts)
  }

  @Test func skipLogicCountsContradictions() throws {
    var definition = Self.definition()
    definition.questions[8].askedIf = Condition(question: "r1", codes: [1])
    let export = MadeUpExport([Self.headings] + Self.records)
    let imported = try export.imported(with: definition)
    #expect(imported.batches[0].findings.answeredThoughNotAsked == [0, 0, 0, 0, 0, 0, 0, 0, 2])
    #expect(imported.findings.contains("answered-though-not-asked"))
  }
}
