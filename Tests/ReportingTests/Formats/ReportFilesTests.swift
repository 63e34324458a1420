import Testing

@testable import Reporting

@Suite struct ReportFilesTests {
  @Test(arguments: ReportLanguage.allCases)
  func theSameMaterialGivesTheSameBytes(language: ReportLanguage) throws {
    for sample in Samples.all {
      let first = try ReportFiles.files(for: sample.material, language: language)
      #expect(try ReportFiles.files(for: sample.material, language: language) == first)
    }
  }

  @Test func pathsAreUniqueAndSafe() throws {
    for sample in Samples.all {
      let paths = try ReportFiles.files(for: sample.material, language: .english).map(\.path)
      #expect(Set(paths.map { $0.lowercased() }).count == paths.count)
      for path in paths {
        #expect(path.wholeMatch(of: #/(charts/)?[a-z0-9-]+\.[a-z]+/#) != nil, "\(path)")
      }
    }
  }

  @Test func everyFormatWritesEveryDocument() throws {
    #expect(Set(ReportFormats.all.map(\.name)).count == ReportFormats.all.count)
    #expect(Set(ReportFormats.all.map(\.fileName)).count == ReportFormats.all.count)
    for format in ReportFormats.all {
      for sample in Samples.all {
        let document = EventReport.document(of: sample.material, language: .german)
        let bytes = try format.render(document)
        let text = try #require(String(validating: bytes, as: UTF8.self))
        #expect(text.hasSuffix("\n") && text.count > 500)
        #expect(bytes == (try format.render(document)))
      }
    }
  }
}
