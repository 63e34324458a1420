import DefinitionFiles
import SurveyModel

extension DefinitionReading {
  /// Reads `sources:`, the exports in the order in which they are read.
  mutating func sources(_ fields: SurveyFields) -> [ExportSource] {
    var sources: [ExportSource] = []
    var files: Set<String> = []
    for node in fields.list("sources", faults: &faults) {
      guard let source = SurveyFields(node, as: .source, faults: &faults) else { continue }
      guard source.required("file", faults: &faults) != nil, let file = source.string("file", faults: &faults) else {
        continue
      }
      if !files.insert(file).inserted {
        faults.fault("duplicate-source", "the export `\(file)` is named twice", at: source.line(of: "file"))
      }
      checkPath(file, at: source.line(of: "file"))
      sources.append(
        ExportSource(
          file: file, platform: name("platform", of: source, among: known.platforms),
          encoding: name("encoding", of: source, among: known.encodings),
          delimiter: source.choice("delimiter", among: NamedValues.delimiters, faults: &faults),
          blankMark: source.string("blank-mark", faults: &faults),
          match: source.choice("match", among: NamedValues.matches, faults: &faults) ?? .heading,
          notation: notation(source)))
    }
    return sources
  }

  /// Refuses paths that lead out of the definition's folder.
  ///
  /// A code book that somebody sends along must not make the program read other files of this computer into a report.
  private mutating func checkPath(_ path: String, at line: Int) {
    guard path.hasPrefix("/") || path.split(separator: "/").contains("..") else { return }
    faults.fault(
      "path", "`\(path)` leads out of the folder of the definition; copy the export into it and name it from there",
      at: line)
  }

  /// A name among known ones, whatever its case; any text where they are not known.
  private mutating func name(_ key: String, of source: SurveyFields, among known: [String]?) -> String? {
    guard let known else { return source.string(key, faults: &faults) }
    return source.choice(key, among: known.map { (name: $0, value: $0) }, ignoringCase: true, faults: &faults)
  }
}
