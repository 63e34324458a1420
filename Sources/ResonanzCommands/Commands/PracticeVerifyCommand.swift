import ArgumentParser
import CSVReading
import Foundation
import Reporting

/// `resonanz practice verify`: says where the sentences of a written report do not fit its tables.
struct PracticeVerifyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify", abstract: "Compares the sentences of a written practice report with its tables.",
      discussion: """
        Takes the report in Markdown. Every number of a sentence must stand in the section that the sentence refers to, and what
        it says of both sides must follow from their intervals: a table or a sentence that was changed by hand is found.

          resonanz practice verify Reports/kosizu/report.de.md Reports/kosizu/report.en.md
        """)
  }

  @Argument(
    help: "Reports in Markdown, as `resonanz report --type practice-evidence` writes them.", completion: .file())
  var reports: [String]

  @Option(help: "The language of the reports, en or de; by default that of the file's name, else English.")
  var language: ReportLanguage?

  func run() throws {
    var problems: [String] = []
    for report in reports {
      let text = try CommandFailure.translating {
        String(decoding: try DefinitionFile.bytes(of: report), as: UTF8.self)
      }
      let named = report.split(separator: ".").dropLast().last.flatMap { ReportLanguage(rawValue: String($0)) }
      let faults = NarrativeCheck.faults(inMarkdown: text, language: language ?? named ?? .english)
      problems += faults.map { "\(report):\($0.line): \($0.mark): \($0.problem.words)" }
    }
    guard problems.isEmpty else {
      throw CommandFailure(message: problems.joined(separator: "\n"), code: CommandFailure.failure)
    }
    try StandardOutput.write("\(reports.count) report(s): every sentence fits the tables that it refers to\n")
  }
}

extension NarrativeCheck.Problem {
  /// What does not fit and what to do.
  var words: String {
    switch self {
    case .noSection: "the section that the sentence refers to is not there; write the report anew"
    case .unknownNumber(let number):
      "`\(number)` does not stand in the section that the sentence refers to; write the report anew, or correct the one that is wrong"
    case .percentageOfFew: "a percentage of fewer than ten answers; give counts"
    case .claimOfSides: "what is said of both sides does not follow from their intervals"
    }
  }
}
