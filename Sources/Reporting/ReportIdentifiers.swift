import SurveyModel

/// Names for sections and files, made from the ids of questions and batteries: ASCII, stable and all different.
///
/// Also different where a file system takes upper and lower case for the same.
struct ReportIdentifiers: Sendable {
  private let questions: [String: String]
  private let groupFigures: [String: String]
  private let batteries: [String: String]
  private let kinds: [FigureKind: String]
  /// What every name begins with, so that those of several events in one document differ; empty for one event.
  let prefix: String

  private static let maximumLength = 60

  /// Names for everything in a definition, given in questionnaire order; complexity O(questions).
  ///
  /// - Parameter prefix: what every name begins with.
  init(_ definition: SurveyDefinition, prefix: String = "") {
    self.prefix = prefix
    var taken: Set<String> = []
    func name(_ id: String) -> String {
      let stem = Self.ascii(id)
      var name = stem
      var number = 1
      while !taken.insert(name).inserted {
        number += 1
        name = "\(stem)-\(number)"
      }
      return prefix + name
    }
    batteries = Dictionary(definition.batteries.map { ($0.id, name($0.id)) }) { first, _ in first }
    questions = Dictionary(definition.questions.map { ($0.id, name($0.id)) }) { first, _ in first }
    let breakdown = definition.breakdown.map { "-by-" + Self.ascii($0) } ?? ""
    groupFigures = Dictionary(definition.questions.map { ($0.id, name($0.id + breakdown)) }) { first, _ in first }
    kinds = Dictionary(uniqueKeysWithValues: FigureKind.allCases.map { ($0, name($0.rawValue)) })
  }

  /// The name of a question.
  func name(of question: Question) -> String { questions[question.id] ?? Self.ascii(question.id) }

  /// The name of the figure of a question by group.
  func groupFigureName(of question: Question) -> String { groupFigures[question.id] ?? Self.ascii(question.id) }

  /// The name of a figure that is about the survey as a whole.
  func name(of kind: FigureKind) -> String { kinds[kind] ?? kind.rawValue }

  /// The name of a battery.
  func name(of battery: Battery) -> String { batteries[battery.id] ?? Self.ascii(battery.id) }

  /// The letters, digits and hyphens of an id in lower case, whatever is between them as one hyphen.
  private static func ascii(_ id: String) -> String {
    var name = ""
    for scalar in id.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": name.unicodeScalars.append(scalar)
      default: if !name.isEmpty, !name.hasSuffix("-") { name += "-" }
      }
      if name.utf8.count >= maximumLength { break }
    }
    while name.hasSuffix("-") { name.removeLast() }
    return name.isEmpty ? "question" : name
  }
}
