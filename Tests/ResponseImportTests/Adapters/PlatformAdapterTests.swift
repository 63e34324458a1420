import Testing

@testable import ResponseImport

/// What every adapter promises; a new one is in by its line in `PlatformAdapters.all`.
@Suite struct PlatformAdapterTests {
  private static let positions = PlatformAdapters.all.indices

  @Test func platformsHaveDifferentPlainNames() {
    let names = PlatformAdapters.all.map(\.platform.rawValue)
    #expect(Set(names).count == names.count)
    #expect(
      names.allSatisfy {
        !$0.isEmpty && $0.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
      })
    #expect(names.last == Platform.generic.rawValue)
    for name in names { #expect(PlatformAdapters.adapter(named: name)?.platform.rawValue == name) }
    #expect(PlatformAdapters.adapter(named: "nosuch") == nil)
  }

  @Test(arguments: positions, SampleExport.all)
  func isSureFromNoughtToOneAndGivesAReason(position: Int, sample: SampleExport) throws {
    guard let recognition = PlatformAdapters.all[position].recognise(try MadeUpExport(sample.rows).preview()) else {
      return
    }
    #expect((0...1).contains(recognition.confidence))
    #expect(!recognition.because.isEmpty)
  }

  @Test(arguments: positions, SampleExport.all)
  func placesEveryColumnOnce(position: Int, sample: SampleExport) throws {
    let layout = PlatformAdapters.all[position].layout(of: try MadeUpExport(sample.rows).preview())
    #expect(layout.platform == PlatformAdapters.all[position].platform)
    #expect(layout.columns.map(\.index) == Array(sample.rows[0].indices))
    #expect(layout.headerRows >= 1)
    for column in layout.facts.columns { #expect(layout.columns[column].role == .metadata) }
  }

  @Test(arguments: positions) func standsAnEmptyPreview(position: Int) {
    let adapter = PlatformAdapters.all[position]
    for rows in [[], [[]], [[""]], [["", ""], ["a"]]] as [[[String]]] {
      let preview = ExportPreview(file: MadeUpExport.file, rows: rows)
      _ = adapter.recognise(preview)
      #expect(adapter.layout(of: preview).columns.count == preview.columnCount)
    }
  }

  @Test(arguments: positions, SampleExport.generic)
  func claimsNoTableMadeByHand(position: Int, sample: SampleExport) throws {
    let recognition = PlatformAdapters.all[position].recognise(try MadeUpExport(sample.rows).preview())
    #expect(recognition?.confidence ?? 0 <= 0.5)
  }

  @Test(arguments: SampleExport.all) func recognisesItsOwnExports(sample: SampleExport) throws {
    let best = PlatformAdapters.best(for: try MadeUpExport(sample.rows).preview())
    #expect(best.adapter.platform == sample.platform)
  }

  @Test(arguments: SampleExport.all) func groupsTheColumns(sample: SampleExport) throws {
    let layout = try MadeUpExport(sample.rows).layout()
    #expect(layout.headerRows == sample.headerRows)
    #expect(layout.columns.map(\.reading) == sample.columns)
    #expect(layout.facts.submitted == sample.submittedColumn)
  }

  @Test func limeSurveyHeadingsKeepCodeAndText() throws {
    let rows = [
      ["id", "submitdate", "lastpage", "q1[SQ1]._.How was the\n food? [Taste]", "q2. Choose [one]"],
      ["1", "", "1", "4", "x"],
    ]
    let columns = try MadeUpExport(rows).layout().columns
    #expect(columns[3].code == "q1" && columns[3].question == "How was the food?" && columns[3].item == "Taste")
    #expect(columns[3].header == "q1[SQ1]._.How was the food? [Taste]")
    #expect(columns[4].code == "q2" && columns[4].question == "Choose [one]" && columns[4].item == nil)
  }

  @Test func surveyMonkeyNamesAColumnByQuestionAndOption() throws {
    let columns = try MadeUpExport(SampleExport.surveyMonkey[0].rows).layout().columns
    #expect(columns[3].header == "Which sessions did you attend? [Panel]")
    #expect(columns[6].header == "How was it?")
  }
}
