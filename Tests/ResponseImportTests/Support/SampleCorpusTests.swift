import Foundation
import Testing

@testable import ResponseImport

/// Each sample export is a seed of its platform's fuzzing corpus; `RESONANZ_WRITE_CORPUS=1 swift test` writes them anew.
@Suite struct SampleCorpusTests {
  private static let corpus = URL(filePath: #filePath).appending(path: "../../../Fuzzing/Corpus").standardizedFileURL

  @Test(arguments: SampleExport.all) func sampleIsASeed(sample: SampleExport) throws {
    let text = sample.rows.map { row in
      row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\n"
    }.joined()
    // Names that differ in punctuation alone get different numbers.
    let number = sample.name.utf8.reduce(0) { ($0 * 31 + Int($1)) % 997 }
    let words = sample.name.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    let name = "\(String(words))-\(number)"
    let file = Self.corpus.appending(path: "adapter-\(sample.platform.rawValue)/\(name).csv")
    if ProcessInfo.processInfo.environment["RESONANZ_WRITE_CORPUS"] != nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text, "\(file.lastPathComponent)")
  }
}
