import ClaimsLint
import Reporting

/// Findings and rules as `lint` prints them.
enum LintPage {
  /// A finding as lines: place, rule and words, then why, then what to write.
  static func block(_ finding: ClaimFinding, in file: String) -> String {
    let place = TerminalText.safe("\(file):\(finding.line):\(finding.column)")
    let width = StandardOutput.width
    return [
      "\(place): \(finding.rule): “\(TerminalText.safe(finding.words))”",
      TerminalText.wrapped(finding.reason, to: width, indent: "  "),
      TerminalText.wrapped("→ " + finding.suggestion, to: width, indent: "  "), "",
    ].joined(separator: "\n") + "\n"
  }

  /// A finding as JSON.
  static func value(of finding: ClaimFinding, in file: String) -> JSONValue {
    [
      "file": .string(file), "line": .integer(finding.line), "column": .integer(finding.column),
      "rule": .string(finding.rule), "words": .string(finding.words), "language": .string(finding.language.rawValue),
      "reason": .string(finding.reason), "suggestion": .string(finding.suggestion),
    ]
  }

  /// The rules with what they find, why, and what to write instead.
  static func rules(in language: ClaimLanguage, json: Bool) -> String {
    if json {
      return JSONValue.array(
        ClaimRules.all.map { rule in
          [
            "rule": .string(rule.identifier), "summary": .string(rule.summary.text(in: language)),
            "reason": .string(rule.reason.text(in: language)),
            "suggestion": .string(rule.suggestion.text(in: language)),
          ]
        }
      ).text
    }
    let width = StandardOutput.width
    return ClaimRules.all.map { rule in
      [
        "\(rule.identifier): \(rule.summary.text(in: language))",
        TerminalText.wrapped(rule.reason.text(in: language), to: width, indent: "  "),
        TerminalText.wrapped("→ " + rule.suggestion.text(in: language), to: width, indent: "  "),
      ].joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }
}
