import Foundation

/// A program of the system that does a part of the work, such as turning an SVG into a PNG.
package struct ExternalProgram: Sendable {
  /// What a run left behind.
  package struct Outcome: Sendable {
    /// The exit status, or the number of the signal that ended the program.
    package let status: Int32
    /// What it wrote to standard output.
    package let output: [UInt8]
    /// What it wrote to standard error, as text.
    package let messages: String
  }

  /// The name as a person would type it.
  package let name: String
  private let path: String

  /// Finds a program of Debian.
  ///
  /// - Parameters:
  ///   - name: The name of the program.
  ///   - searchPath: Folders with colons between them; an empty one is passed over.
  ///   - package: The package of Debian that holds the program.
  /// - Throws: `ExternalProgramError.missing`.
  package init(
    _ name: String, package: String, searchPath: String = ProcessInfo.processInfo.environment["PATH"] ?? ""
  ) throws(ExternalProgramError) {
    guard let path = Self.path(of: name, in: searchPath) else { throw .missing(name: name, package: package) }
    self.name = name
    self.path = path
  }

  /// Finds a program that comes from elsewhere.
  ///
  /// - Parameters:
  ///   - name: The name of the program.
  ///   - advice: Where it was looked for, and what a person can do to have it.
  ///   - searchPath: Folders with colons between them; an empty one is passed over.
  /// - Throws: `ExternalProgramError.absent`.
  package init(_ name: String, advice: String, searchPath: String) throws(ExternalProgramError) {
    guard let path = Self.path(of: name, in: searchPath) else { throw .absent(name: name, advice: advice) }
    self.name = name
    self.path = path
  }

  /// Takes a program by its path.
  ///
  /// - Parameters:
  ///   - name: The name of the program.
  ///   - path: Where it is.
  ///   - advice: What is wrong where it is not there, and what a person can do.
  /// - Throws: `ExternalProgramError.absent`.
  package init(_ name: String, at path: String, advice: String) throws(ExternalProgramError) {
    guard Self.isProgram(path) else { throw .absent(name: name, advice: advice) }
    self.name = name
    self.path = path
  }

  private static func path(of name: String, in searchPath: String) -> String? {
    searchPath.split(separator: ":").map { "\($0)/\(name)" }.first(where: isProgram)
  }

  private static func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
      && FileManager.default.isExecutableFile(atPath: path)
  }

  /// Runs the program to its end and takes what it wrote.
  ///
  /// - Parameters:
  ///   - arguments: What stands behind the name on the command line.
  ///   - input: What the program finds on standard input.
  ///   - environment: Variables that are added to the own ones.
  /// - Throws: `ExternalProgramError.failed` where the program cannot be started or says that it failed.
  package func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]
  ) throws(ExternalProgramError) -> [UInt8] {
    let outcome: Outcome
    do {
      outcome = try self.outcome(arguments, input: input, environment: environment)
    } catch {
      throw .failed(name: name, reason: (error as NSError).localizedDescription)
    }
    guard outcome.status == 0 else {
      throw .failed(name: name, reason: Self.reason(outcome))
    }
    return outcome.output
  }

  /// Runs the program to its end, whatever its exit status.
  ///
  /// Its streams are files: no pipe can fill and bring both sides to a halt, and one that is closed early does
  /// not end this program.
  ///
  /// - Throws: an error of the system where the program cannot be started.
  package func outcome(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]
  ) throws -> Outcome {
    let streams = (input: try UnnamedFile(holding: input), output: try UnnamedFile(), messages: try UnnamedFile())
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = streams.input.handle
    process.standardOutput = streams.output.handle
    process.standardError = streams.messages.handle
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try streams.output.contents(),
      messages: String(decoding: try streams.messages.contents(), as: UTF8.self))
  }

  /// What the program said last, at most three lines of it, else its exit status.
  private static func reason(_ outcome: Outcome) -> String {
    let lines = outcome.messages.split(whereSeparator: \.isNewline).suffix(3)
    return lines.isEmpty ? "exit status \(outcome.status)" : lines.joined(separator: "; ")
  }
}
