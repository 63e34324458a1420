import Foundation
import Testing

@testable import ExternalPrograms

/// Programs that every system has stand for those that do the work.
@Suite struct ExternalProgramTests {
  private func shell() throws -> ExternalProgram { try ExternalProgram("sh", package: "dash") }

  /// More than any pipe holds, on all three streams at once.
  @Test func longStreamsDoNotBringItToAHalt() throws {
    let input = (0..<(3 << 20)).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
    let outcome = try shell().outcome(["-c", "tee /dev/stderr"], input: input)
    #expect(outcome.status == 0)
    #expect(outcome.output == input)
    #expect(outcome.messages.utf8.count >= input.count)
  }

  @Test func aProgramThatReadsNothingIsNoFailure() throws {
    let input = [UInt8](repeating: 65, count: 1 << 20)
    #expect(try shell().run(["-c", "exec <&-; echo done"], input: input) == Array("done\n".utf8))
  }

  @Test func variablesAreAddedToTheOwnOnes() throws {
    let output = try shell().run(["-c", "echo $CHOSEN $PATH"], environment: ["CHOSEN": "yes"])
    let path = try #require(ProcessInfo.processInfo.environment["PATH"])
    #expect(String(decoding: output, as: UTF8.self) == "yes \(path)\n")
  }

  @Test(arguments: [
    ("echo one >&2; echo two >&2; exit 3", "one; two"), ("exit 7", "exit status 7"),
    ("for line in 1 2 3 4 5; do echo $line >&2; done; exit 1", "3; 4; 5"), ("kill -9 $$", "exit status 9"),
  ])
  func saysWhatTheProgramSaid(script: String, reason: String) throws {
    let program = try shell()
    #expect(throws: ExternalProgramError.failed(name: "sh", reason: reason)) { try program.run(["-c", script]) }
  }

  @Test func isFoundOnTheSearchPathAlone() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "resonanz-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    // Neither a folder of that name nor a file that cannot be run is the program.
    try FileManager.default.createDirectory(
      at: folder.appending(path: "first/tool"), withIntermediateDirectories: true)
    for name in ["second", "third"] {
      let place = folder.appending(path: name)
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      try Data("#!/bin/sh\necho \(name)\n".utf8).write(to: place.appending(path: "tool"))
    }
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.appending(path: "third/tool").path)
    let searchPath = ["first", "second", "third"].map { folder.appending(path: $0).path }.joined(separator: ":")
    let program = try ExternalProgram("tool", package: "tools", searchPath: searchPath)
    #expect(try program.run([]) == Array("third\n".utf8))
    #expect(throws: ExternalProgramError.missing(name: "tool", package: "tools")) {
      try ExternalProgram("tool", package: "tools", searchPath: folder.path)
    }
    #expect(throws: ExternalProgramError.missing(name: "tool", package: "tools")) {
      try ExternalProgram("tool", package: "tools", searchPath: "")
    }
  }
}
