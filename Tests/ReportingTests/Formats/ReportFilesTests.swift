import ExternalPrograms
import Testing

@testable import Reporting

@Suite struct ReportFilesTests {
  /// The formats that need no further program.
  static let formats = ReportFormats.all.filter { !$0.needsPrograms }

  static func files(_ material: ReportMaterial, _ languages: [ReportLanguage]) throws -> [ReportFile] {
    try ReportFiles(
      of: languages.map { EventReport.document(of: material, language: $0) }, formats: formats
    ).files
  }

  @Test(arguments: ReportLanguage.allCases)
  func theSameMaterialGivesTheSameBytes(language: ReportLanguage) throws {
    for sample in Samples.all {
      let first = try Self.files(sample.material, [language])
      #expect(try Self.files(sample.material, [language]) == first)
    }
  }

  @Test(arguments: [[.english], ReportLanguage.allCases])
  func pathsAreUniqueAndSafe(languages: [ReportLanguage]) throws {
    for sample in Samples.all {
      let paths = try Self.files(sample.material, languages).map(\.path)
      #expect(Set(paths.map { $0.lowercased() }).count == paths.count)
      for path in paths {
        #expect(path.wholeMatch(of: #/(charts/(en/|de/)?)?[a-z0-9-]+(\.en|\.de)?\.[a-z]+/#) != nil, "\(path)")
      }
    }
  }

  @Test func everyFormatWritesEveryDocument() throws {
    #expect(Set(ReportFormats.all.map(\.name)).count == ReportFormats.all.count)
    #expect(Set(ReportFormats.all.map(\.fileExtension)).count == ReportFormats.all.count)
    for format in Self.formats {
      for sample in Samples.all {
        let document = EventReport.document(of: sample.material, language: .german)
        let bytes = try format.render(document)
        let text = try #require(String(validating: bytes, as: UTF8.self))
        #expect(text.hasSuffix("\n") && text.count > 500)
        #expect(bytes == (try format.render(document)))
      }
    }
  }

  @Test func twinsHaveNamesAndChartsOfTheirOwn() throws {
    let material = Samples.whole.material
    let twins = try Self.files(material, [.german, .english])
    let names = twins.map(\.path).filter { !$0.hasPrefix("charts/") }
    #expect(names == ["report.de.html", "report.en.html", "report.de.md", "report.en.md"])
    for language in ReportLanguage.allCases {
      let alone = try Self.files(material, [language])
      let folder = "charts/\(language.rawValue)/"
      #expect(
        twins.filter { $0.path.hasPrefix(folder) }.map(\.bytes)
          == alone.filter { $0.path.hasPrefix("charts/") }.map(\.bytes))
      #expect(
        twins.first { $0.path == "report.\(language.rawValue).html" }?.bytes
          == alone.first { $0.path == "index.html" }?.bytes, "a page is the same with and without its twin")
      let text = try #require(twins.first { $0.path == "report.\(language.rawValue).md" })
      #expect(String(decoding: text.bytes, as: UTF8.self).contains("](\(folder)"))
    }
  }

  @Test func aFormatWithoutItsProgramIsLeftOutInEveryLanguage() throws {
    struct Lacking: ReportFormat {
      let name = "lacking"
      let fileExtension = "txt"
      func render(_ document: ReportDocument) throws -> [UInt8] {
        if document.language == .german { return [1] }
        throw ExternalProgramError.missing(name: "tool", package: "tools")
      }
    }
    let documents = [ReportLanguage.german, .english].map {
      EventReport.document(of: Samples.few.material, language: $0)
    }
    let report = try ReportFiles(of: documents, formats: [Lacking(), MarkdownFormat()])
    #expect(report.files.map(\.path).filter { !$0.hasPrefix("charts/") } == ["report.de.md", "report.en.md"])
    #expect(
      report.unwritten == [
        ReportFiles.Unwritten(
          format: "lacking", paths: ["report.de.txt", "report.en.txt"],
          reason: .missing(name: "tool", package: "tools"))
      ])
  }
}
