import ExternalPrograms
import Foundation

/// Where WeasyPrint is: a program of PyPI, which Debian 12 has only in a version that loses the pictures' text alternatives.
enum WeasyPrint {
  /// The environment variable that names the program.
  static let variable = "RESONANZ_WEASYPRINT"
  /// The oldest version that keeps text alternatives and ties table cells to their headings.
  static let oldestVersion = 70

  private static let name = "weasyprint"
  private static let advice =
    "install it from PyPI with `pipx install 'weasyprint>=\(oldestVersion)'` (pipx is a package of Debian), or name an "
    + "installed one in the environment variable \(variable)"

  /// The program: the one that the environment names, else the one in the build folder that this program lies in, as the
  /// project's scripts install it, else the one on the search path.
  ///
  /// - Throws: `ExternalProgramError` where there is none, or only one that is too old.
  static func program(
    environment: [String: String] = ProcessInfo.processInfo.environment,
    executable: URL = Bundle.main.bundleURL
  ) throws -> ExternalProgram {
    let program: ExternalProgram
    if let path = environment[variable], !path.isEmpty {
      program = try ExternalProgram(name, at: path, advice: "\(variable) names \(path), where no program is; \(advice)")
    } else {
      let folders = [buildFolder(of: executable).map { "\($0)/python/bin" }, environment["PATH"]]
      program = try ExternalProgram(
        name, advice: "it is neither on the PATH nor beside this program; \(advice)",
        searchPath: folders.compactMap { $0 }.joined(separator: ":"))
    }
    let answer = String(decoding: try program.run(["--version"]), as: UTF8.self)
    guard let version = answer.firstMatch(of: /\d+/).flatMap({ Int($0.output) }), version >= oldestVersion else {
      let found = answer.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? "of an unknown version"
      throw ExternalProgramError.failed(
        name: name, reason: "it is \(found), and reports need \(oldestVersion) or newer; \(advice)")
    }
    return program
  }

  /// The build folder of the Swift package manager that an executable lies in; `nil` where it lies in none.
  private static func buildFolder(of executable: URL) -> String? {
    let parts = executable.resolvingSymlinksInPath().pathComponents
    guard let build = parts.lastIndex(of: ".build") else { return nil }
    return NSString.path(withComponents: Array(parts[...build]))
  }
}
