import Foundation
import Testing

/// The program that was built, run in a scratch folder as a person would.
struct Program {
  /// What a run left behind.
  struct Outcome {
    let status: Int32
    let output: Data
    let messages: String

    var text: String { String(decoding: output, as: UTF8.self) }

    /// The output read as a JSON object.
    func json() throws -> [String: Any] {
      try #require(try JSONSerialization.jsonObject(with: output) as? [String: Any])
    }
  }

  /// The program, which the package manager puts beside the tests.
  static let executable = Bundle.main.bundleURL.appending(path: "resonanz")
  /// The top folder of the repository.
  static let repository = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL

  let folder: ScratchFolder

  /// Runs the program; its streams are files, so that no pipe can fill.
  func run(
    _ arguments: String..., input: Data = Data(), environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(Self.executable, arguments, input: input, environment: environment)
  }

  /// Runs the program with nothing on standard input.
  func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Outcome {
    try run(Self.executable, arguments, input: Data(), environment: environment)
  }

  /// Runs a command line of the shell in which `$0` is the program.
  func shell(_ line: String) throws -> Outcome {
    try run(URL(filePath: "/bin/bash"), ["-c", line, Self.executable.path], input: Data(), environment: [:])
  }

  private func run(
    _ executable: URL, _ arguments: [String], input: Data, environment: [String: String]
  ) throws -> Outcome {
    let streams = try ScratchFolder()
    try streams.write(input, to: "in")
    try streams.write([], to: "out")
    try streams.write([], to: "err")
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: streams.url.appending(path: "in"))
    process.standardOutput = try FileHandle(forWritingTo: streams.url.appending(path: "out"))
    process.standardError = try FileHandle(forWritingTo: streams.url.appending(path: "err"))
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationReason == .exit, "the program crashed: \(arguments)")
    return Outcome(
      status: process.terminationStatus, output: try streams.bytes(of: "out"), messages: try streams.text(of: "err"))
  }
}
