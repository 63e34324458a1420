import SurveyModel

/// Why a survey cannot be evaluated although its files can be read.
package enum PipelineError: Error, Equatable, CustomStringConvertible {
  /// The definition lists no export.
  case noSources(survey: String)
  /// Several bare files do not have the same headings.
  case differentHeadings(String, String)
  /// `--by` names a question that there is not or that offers no answers to group by.
  case noSuchBreakdown(String, candidates: [String])
  /// `--compare` does not name two different answers of the breakdown question.
  case noSuchSides([String], breakdown: String?, candidates: [String])
  /// Weighted figures are asked for, and nothing is declared that the respondents could be weighted to.
  case noWeights(survey: String)
  /// The definition names an encoding that is not supported.
  case unknownEncoding(String, known: [String])
  /// The definition names a delimiter of more than one byte.
  case unknownDelimiter(String)
  /// The definition names columns that an export does not have, each with its place in the definition.
  case unresolvedColumns([Diagnostic])
  /// A twin export cannot be matched with the first one by position, because it has other columns.
  case differentColumnCounts(String, String, counts: [Int])
  /// No column of an export holds answers, so that there is no question to make up.
  case noQuestions(String)
  /// Two exports hold the same bytes.
  case sameExport(String, String)

  /// What, where and what to do next.
  package var description: String {
    switch self {
    case .noSources(let survey):
      "\(survey): no export is listed; add one under `sources:`"
    case .differentHeadings(let first, let second):
      "\(second): its headings differ from those of \(first); files without a survey.yaml must have the same headings: "
        + "run `resonanz init` on one of them and add the other under `sources:`, with `match: position` or `match: code` "
        + "where it is the same form in another language, or evaluate them one by one"
    case .noSuchBreakdown(let name, let candidates):
      "there is no closed question `\(name)` to break the results down by" + Self.list(candidates)
    case .noSuchSides(_, nil, _):
      "there is no breakdown whose answers could be compared; name its question with --by, or under `breakdown:`"
    case .noSuchSides(let names, let breakdown?, let candidates):
      "\(names.map { "`\($0)`" }.joined(separator: ", ")): these are not two different answers of `\(breakdown)`"
        + Self.list(candidates)
    case .noWeights(let survey):
      "\(survey): --weights needs to know the population; add `weights:` with its `targets:` and their `source:` to "
        + "survey.yaml (`resonanz schema survey` lists the keys), or leave --weights out"
    case .unknownEncoding(let name, let known):
      "encoding `\(name)` is not supported; supported are \(known.joined(separator: ", "))"
    case .unknownDelimiter(let text):
      "delimiter `\(text)` is not one character; write one of `,` `;` `|` or `tab`"
    case .unresolvedColumns(let faults):
      faults.map { "\($0.location): \($0.message)" }.joined(separator: "\n")
    case .differentColumnCounts(let first, let second, let counts):
      "\(second): it has \(counts[1]) columns and \(first) has \(counts[0]), so they cannot be matched by position; match them "
        + "by `code`, or name the columns of each by its headings"
    case .noQuestions(let name):
      "\(name): no column holds answers to a question: all are the platform's own, about persons, or blank; "
        + "`resonanz inspect` lists them, and a survey.yaml can name those that are questions after all"
    case .sameExport(let first, let second):
      "\(second): this is the same export as \(first), byte for byte, and would count every answer twice; name it once"
    }
  }

  private static func list(_ names: [String]) -> String {
    guard !names.isEmpty else { return "" }
    let shown = names.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
    return "; there are \(shown)\(names.count > 12 ? " and \(names.count - 12) more" : "")"
  }
}
