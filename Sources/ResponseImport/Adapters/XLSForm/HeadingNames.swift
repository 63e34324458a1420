/// Makes short texts and codes of headings that are paths of XML names.
struct HeadingNames {
  private let spelling: HeadingSpelling
  private let lastCounts: [String: Int]
  private let pairCounts: [String: Int]

  /// Counts which names are unique among the headings of an export.
  init(_ headings: [String], spelling: HeadingSpelling) {
    self.spelling = spelling
    let paths = Set(headings).map(spelling.path)
    lastCounts = Dictionary(paths.compactMap { $0.last.map { ($0, 1) } }, uniquingKeysWith: +)
    pairCounts = Dictionary(paths.map { (Self.pair($0), 1) }, uniquingKeysWith: +)
  }

  /// The question's name, with what tells it from others of the name: `childs_name (children 1)`, `distance (bus)`.
  func text(of heading: String) -> String {
    let path = spelling.path(of: heading)
    guard let last = path.last, path.count > 1 else { return heading.withoutMarkup(.formLabel) }
    let repeats = repeats(of: heading)
    if !repeats.isEmpty { return Self.withoutNumber(last) + note(on: repeats) }
    if lastCounts[last, default: 0] <= 1 { return last }
    let groups = pairCounts[Self.pair(path), default: 0] <= 1 ? path.suffix(2).dropLast() : path.dropLast()
    return "\(last) (\(groups.joined(separator: ", ")))"
  }

  /// The groups of a heading that are numbered repeats, with their numbers: `kids[1]/name` gives `kids`, 1.
  func repeats(of heading: String) -> [(name: String, number: Int)] {
    guard heading.contains("[") else { return [] }
    return spelling.path(of: heading).compactMap { part in
      guard let match = part.wholeMatch(of: /(.*)\[(\d+)\]/), let number = Int(match.2) else { return nil }
      return (String(match.1), number)
    }
  }

  /// Which of the repeats a question belongs to, to stand behind its text: ` (kids 1)`; empty where there are none.
  func note(on repeats: [(name: String, number: Int)]) -> String {
    repeats.isEmpty ? "" : " (\(repeats.map { "\($0.name) \($0.number)" }.joined(separator: ", ")))"
  }

  /// The code of a field, with the numbers of its repeats, or `nil` where its name is no plain word.
  func code(of field: String, repeats: [(name: String, number: Int)]) -> String? {
    let code = ([field] + repeats.map { "\($0.number)" }).joined(separator: "_")
    return code.wholeMatch(of: /[A-Za-z][A-Za-z0-9_]*/) == nil ? nil : code
  }

  /// The code of the question that a heading names.
  func code(of heading: String) -> String? {
    guard let last = spelling.path(of: heading).last else { return nil }
    return code(of: Self.withoutNumber(last), repeats: repeats(of: heading))
  }

  private static func pair(_ path: [String]) -> String { path.suffix(2).joined(separator: "\n") }

  private static func withoutNumber(_ name: String) -> String { name.replacing(/\[\d+\]$/, with: "") }
}
