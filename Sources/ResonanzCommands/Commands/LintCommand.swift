import ArgumentParser
import ClaimsLint
import Foundation
import Reporting

/// `resonanz lint`: finds claims in texts that people wrote which a feedback survey cannot carry.
struct LintCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lint",
      abstract: "Finds claims in a text that a feedback survey cannot carry, in German and English.",
      discussion: """
        Reads plain text, Markdown (.md), web pages (.html) and the values of YAML files (.yaml). Every finding says where it
        stands, why it is a problem and what to write instead. A comment lets a rule pass, with its reason, in its line and in
        the passage that follows: `<!-- resonanz-lint: allow RULE reason -->`, in YAML `# resonanz-lint: allow RULE reason`.

        Exit codes: 0 nothing found, 1 something found, 65 a file cannot be read.

        With --json: a list of {file, line, column, rule, words, language, reason, suggestion}.

          resonanz lint introduction.md practice.yaml
          resonanz lint --rules
        """)
  }

  @Argument(help: "The texts.", completion: .file())
  var files: [String] = []

  @Flag(help: "Print JSON.")
  var json = false

  @Option(help: "Read every sentence as German (de) or English (en), in place of a guess by its function words.")
  var language: ClaimLanguage?

  @Flag(help: "List the rules.")
  var rules = false

  func validate() throws {
    guard rules || !files.isEmpty else { throw ValidationError("name a text to read, or ask for --rules") }
  }

  func run() throws {
    if rules { return try StandardOutput.write(LintPage.rules(in: language ?? .english, json: json)) }
    let texts = try files.map { (file: $0, text: try LintedFile.text(of: $0)) }
    let findings = texts.map { file, text in
      (file: file, found: ClaimsLint.findings(in: text, as: TextFormat(path: file), language: language))
    }
    let count = findings.reduce(0) { $0 + $1.found.count }
    if json {
      let values = findings.flatMap { file, found in found.map { LintPage.value(of: $0, in: file) } }
      try StandardOutput.write(JSONValue.array(values).text)
    } else {
      for (file, found) in findings {
        for finding in found { try StandardOutput.write(LintPage.block(finding, in: file)) }
      }
    }
    StandardError.write(
      "\(count) finding\(count == 1 ? "" : "s") in \(files.count) text\(files.count == 1 ? "" : "s")\n")
    if count > 0 { throw ExitCode(CommandFailure.failure) }
  }
}

extension ClaimLanguage: ExpressibleByArgument {}
