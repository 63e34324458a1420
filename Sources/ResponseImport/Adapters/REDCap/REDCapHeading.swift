/// A heading of a REDCap export taken apart: `field`, `field___code`, `Question (choice=Label)`, `field @ event`.
struct REDCapHeading: Equatable {
  /// What stands between a heading and the event or repeat in a table with one record a respondent.
  static let eventMark = " @ "

  /// The field's name or the question's text.
  let field: String
  /// The code of a check box, as the data dictionary writes it.
  let code: String?
  /// The label of a check box.
  let label: String?
  /// The event, the repeat or both that the column belongs to; `nil` in a table with one record a respondent.
  let event: String?

  /// Takes a heading apart.
  init(_ heading: String) {
    let heading = heading.withSingleBlanks
    let mark = heading.ranges(of: Self.eventMark).last
    event = mark.map { String(heading[$0.upperBound...]) }
    let base = mark.map { String(heading[..<$0.lowerBound]) } ?? heading
    if base.hasSuffix(")"), let choice = base.firstRange(of: "(choice=") {
      field = base[..<choice.lowerBound].trimmed
      label = base[choice.upperBound...].dropLast().trimmed
      code = nil
    } else if Self.isName(base), let mark = base.firstRange(of: "___"), mark.lowerBound > base.startIndex {
      // A fourth underscore stands for the minus of a negative code.
      let code = base[mark.upperBound...]
      field = String(base[..<mark.lowerBound])
      self.code = code.hasPrefix("_") ? "-\(code.dropFirst())" : String(code)
      label = nil
    } else {
      (field, code, label) = (base, nil, nil)
    }
  }

  /// Whether the column holds one check box.
  var isCheckbox: Bool { code != nil || label != nil }

  /// Whether a text can be the name of a REDCap field: lower-case letters, digits and underscores.
  static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, (0x61...0x7A).contains(first) else { return false }
    return text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
  }
}
