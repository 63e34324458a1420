import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// The tables in a LimeSurvey structure file (`.lss`, `.lsg`, `.lsq`): XML with rows of fields below the names of tables.
///
/// A file with a document type declaration is not read: LimeSurvey writes none, and only such a declaration could name
/// entities that grow without bounds or lie outside the file.
struct LimeSurveyDocument {
  /// The rows of each table by its name, each with its fields by name.
  private(set) var tables: [String: [[String: String]]] = [:]
  /// The languages of the survey, the base language first.
  private(set) var languages: [String] = []

  private static let tableNames: Set<String> = [
    "questions", "subquestions", "question_l10ns", "answers", "answer_l10ns", "question_attributes",
  ]
  private static let maximumRows = 200_000

  /// Reads a document.
  ///
  /// - Throws: `CompanionFault.Reason` where the text is none of LimeSurvey's or has no sound form.
  init(_ text: String) throws(CompanionFault.Reason) {
    guard !text.contains("<!DOCTYPE"), !text.contains("<!ENTITY") else { throw .declaresEntities }
    guard text.contains("<LimeSurveyDocType>") else { throw .malformed }
    let reading = Reading()
    let parser = XMLParser(data: Data(text.utf8))
    parser.shouldResolveExternalEntities = false
    parser.delegate = reading
    // The parser may take a document for good that breaks off.
    let isSound = parser.parse() && reading.isComplete
    guard reading.rowCount <= Self.maximumRows else { throw .tooLong }
    guard isSound else { throw .malformed }
    tables = reading.tables
    languages = reading.languages
  }

  /// The rows of a table.
  func rows(_ table: String) -> [[String: String]] { tables[table] ?? [] }

  /// Collects the rows while the parser passes by.
  private final class Reading: NSObject, XMLParserDelegate {
    var tables: [String: [[String: String]]] = [:]
    var languages: [String] = []
    var rowCount = 0

    private var path: [String] = []
    private var hasFailed = false
    private var row: [String: String] = [:]
    private var text = ""

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      path.append(name)
      text = ""
      if name == "row" { row = [:] }
    }

    /// Whether every element was closed and nothing was wrong.
    var isComplete: Bool { path.isEmpty && !hasFailed }

    func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) { hasFailed = true }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(_ parser: XMLParser, foundCDATA block: Data) { text += String(decoding: block, as: UTF8.self) }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
      guard path.popLast() != nil else { return }
      if path.count == 4, path[3] == "row" {
        row[name] = text
      } else if name == "row", path.count == 3, LimeSurveyDocument.tableNames.contains(path[1]) {
        tables[path[1], default: []].append(row)
        rowCount += 1
        if rowCount > LimeSurveyDocument.maximumRows { parser.abortParsing() }
      } else if name == "language", path == ["document", "languages"] {
        languages.append(text.trimmed)
      }
      text = ""
    }
  }
}
