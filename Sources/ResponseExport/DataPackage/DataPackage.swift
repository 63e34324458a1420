import Foundation
import SurveyModel

/// The description that goes with exported typed responses: columns, labels, missing codes.
///
/// Source: Frictionless Data Package 2.0, with categories and labelled missing values of Table Schema 2.0.
package struct DataPackage: Encodable, Sendable {
  /// One file of the package.
  struct Resource: Encodable, Sendable {
    let name: String
    let path: String
    let type = "table"
    let format: String
    let mediatype: String
    let encoding = "utf-8"
    let schema: TableSchema

    private enum CodingKeys: CodingKey { case name, path, type, format, mediatype, encoding, schema }
  }

  /// What the program itself needs to read the responses again.
  struct Own: Encodable, Sendable {
    let definition: String?
    let synthetic: Bool
    /// How many records of the exports became no line of this file, by reason; `joined` for those put together.
    let leftOut: [String: Int]
    /// Whether an export writes the same blank for a question that was never shown and for one left unanswered.
    let undetermined: Bool
    /// What was noticed about the answers that the answers themselves do not show.
    let noticed: Noticed
  }

  /// What an import noticed, by the names of summary.json.
  struct Noticed: Encodable, Sendable {
    /// How many of those who could were found to do something.
    struct Occurrences: Encodable, Sendable {
      let base: Int
      let count: Int
    }

    let repeatedForms: Occurrences
    /// How many numbers were out of range and are unreadable here, by the id of the question.
    let outOfRange: [String: Int]
  }

  private let name: String
  private let title: String
  private let resources: [Resource]
  private let resonanz: Own

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case name, title, resources, resonanz
  }

  /// The name by which data packages are found.
  package static let fileName = "datapackage.json"

  /// Describes typed responses.
  ///
  /// - Parameters:
  ///   - file: the name of the file of responses.
  ///   - funnel: what became of the records of the exports.
  ///   - findings: what was noticed about the answers.
  ///   - blanksAreUndetermined: whether an export writes the same blank for a question that was never shown and for one
  ///     left unanswered.
  ///   - definitionFile: the name of the definition that reads it again, where the format can be read.
  package init(
    of definition: SurveyDefinition, file: String, format: any ResponseFormat, funnel: RespondentFunnel,
    findings: ImportFindings, blanksAreUndetermined: Bool, definitionFile: String?
  ) {
    let language = definition.languages.first ?? ""
    name = Self.identifier(definition.id)
    title = definition.title.text(in: language)
    resources = [
      Resource(
        name: "responses", path: file, format: format.fileExtension, mediatype: format.mediaType,
        schema: TableSchema(ResponseField.fields(of: definition), definition: definition, language: language))
    ]
    resonanz = Own(
      definition: definitionFile, synthetic: definition.isSynthetic, leftOut: Self.counts(funnel),
      undetermined: blanksAreUndetermined, noticed: Noticed(findings, of: definition))
  }

  /// Writes the members, the published schema first.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode("https://datapackage.org/profiles/2.0/datapackage.json", forKey: .schema)
    try container.encode(name, forKey: .name)
    try container.encode(title, forKey: .title)
    try container.encode(resources, forKey: .resources)
    try container.encode(resonanz, forKey: .resonanz)
  }

  /// The description as JSON with its members in alphabetical order, so that the same survey gives the same bytes.
  ///
  /// - Throws: an error of the encoder.
  package func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
  }

  private static func counts(_ funnel: RespondentFunnel) -> [String: Int] {
    var counts = Dictionary(uniqueKeysWithValues: Exclusion.allCases.map { ($0.rawValue, funnel[$0]) })
    counts[RespondentFunnel.joinedMark] = funnel.joined
    return counts.filter { $0.value > 0 }
  }

  /// A name as the standard asks for: lower case letters, digits, `-`, `_`, `.`.
  private static func identifier(_ id: String) -> String {
    let characters = id.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) ? $0 : "-" }
    return characters.isEmpty ? "responses" : String(characters)
  }
}

extension DataPackage.Noticed {
  fileprivate init(_ findings: ImportFindings, of definition: SurveyDefinition) {
    repeatedForms = Occurrences(base: findings.comparedForms, count: findings.repeatedForms)
    let counts = zip(definition.questions.map(\.id), findings.outOfRange).filter { $0.1 > 0 }
    outOfRange = Dictionary(uniqueKeysWithValues: counts)
  }
}
