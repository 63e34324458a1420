import ArgumentParser
import CSVReading
import Foundation
import ResponseImport
import SurveyModel

/// What a person fixes about exports that have no survey.yaml.
struct ReadingArguments: ParsableArguments {
  @Option(help: "The character encoding of exports without a survey.yaml; detected by default.")
  var encoding: TextEncoding?

  @Option(help: "The delimiter of exports without a survey.yaml: , ; | or tab. Detected by default.")
  var delimiter: Delimiter?

  @Option(help: "The survey platform of exports without a survey.yaml, as `inspect` names it; detected by default.")
  var platform: String?

  func validate() throws {
    let known = PlatformAdapters.all.map(\.platform.rawValue)
    guard let platform, !known.contains(platform) else { return }
    let nearest = Suggestion.nearest(to: platform, among: known).map { "; did you mean \($0)?" } ?? ""
    throw ValidationError(
      "--platform \(platform) is not known\(nearest) Known are \(known.joined(separator: ", "))")
  }

  /// What is fixed, for every export.
  var declared: ExportSource {
    ExportSource(file: "", platform: platform, encoding: encoding?.rawValue, delimiter: delimiter?.character)
  }

  /// Refuses options that a code book would silently go before.
  ///
  /// - Throws: `CommandFailure`.
  func requireNone(beside definition: String) throws {
    guard encoding == nil, delimiter == nil, platform == nil else {
      throw CommandFailure(
        message: "\(definition): --encoding, --delimiter and --platform are for exports without a survey.yaml; write "
          + "them under its `sources:` instead", code: EX_USAGE)
    }
  }
}

/// A delimiter as the command line and survey.yaml name it.
struct Delimiter: ExpressibleByArgument {
  /// Every name, as the help lists them.
  static let allValueStrings = [",", ";", "|", "tab"]

  /// The character itself.
  let character: String

  /// Takes one of the names, or a tab.
  init?(argument: String) {
    guard Self.allValueStrings.contains(argument) || argument == "\t" else { return nil }
    character = argument == "tab" ? "\t" : argument
  }
}

extension TextEncoding: ExpressibleByArgument {
  /// Takes a name in any case.
  public init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}
