import Foundation
import Fuzzing
import Testing

/// Every input of the committed corpus, through its target and through no crash; what once failed lies there too.
@Suite struct CorpusTests {
  private static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Corpus")

  @Test(arguments: FuzzTarget.all) func replays(target: FuzzTarget) throws {
    let folder = Self.corpus.appendingPathComponent(target.name)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(!files.isEmpty, "each target has a seed")
    let clock = ContinuousClock()
    for file in files {
      let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(file)))
      #expect(bytes.count <= 65_536, "\(file) is too large for the corpus")
      let time = clock.measure { target.run(bytes) }
      #expect(time < .seconds(5), "\(target.name)/\(file)")
    }
  }

  @Test func everyFolderBelongsToATarget() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.corpus.path).filter { !$0.hasPrefix(".") }
    #expect(Set(folders).subtracting(FuzzTarget.all.map(\.name)) == [])
  }
}
