/// The id of a survey, which also names the folder of its reports.
package enum SurveyID {
  private static let unfit = Set("/\\:*?\"<>|".unicodeScalars)
  private static let replacement = "survey"

  /// Whether an id can name a folder on every system: no `/ \ : * ? " < > |` and no control character in it, no `.` in front,
  /// no blanks around it, and not blank.
  package static func isFit(_ id: String) -> Bool { !id.isEmpty && made(from: id) == id }

  /// The id nearest to a name: what cannot stand in it becomes a hyphen, or is left out at the ends.
  package static func made(from name: String) -> String {
    var id = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      id.append(unfit.contains(scalar) || scalar.properties.generalCategory == .control ? "-" : scalar)
    }
    let ends: (Unicode.Scalar) -> Bool = { $0 == " " }
    let start = id.drop { ends($0) || $0 == "." }
    guard let last = start.lastIndex(where: { !ends($0) }) else { return replacement }
    return String(start[...last])
  }
}
