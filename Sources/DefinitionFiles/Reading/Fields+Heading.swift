extension Fields {
  /// Sees that the file is written in the version of the format that this program reads.
  package func checkVersion(faults: inout FaultLog) {
    guard let node = required("resonanz", faults: &faults), node.scalar != "1" else { return }
    faults.fault("version", "this program reads version 1 of the format, written `resonanz: 1`", at: node.line)
  }

  /// The language tags in a list.
  package func languages(faults: inout FaultLog) -> [String] {
    var languages: [String] = []
    for node in list("languages", faults: &faults) {
      guard let tag = node.string(named: "languages", faults: &faults) else { continue }
      if !LanguageTag.isWellFormed(tag) {
        faults.fault("language", "`\(tag)` is not a language tag such as `de` or `en`", at: node.line)
      } else if languages.contains(tag) {
        faults.fault("language", "language `\(tag)` is named twice", at: node.line)
      } else {
        languages.append(tag)
      }
    }
    return languages
  }
}
