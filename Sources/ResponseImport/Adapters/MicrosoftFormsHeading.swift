/// The headings that Microsoft Forms writes itself, and what it does to those of questions.
enum MicrosoftFormsHeading {
  /// The first five headings in the languages that are known, in lower case.
  static let openings = [
    ["id", "start time", "completion time", "email", "name"],
    ["id", "startzeit", "fertigstellungszeit", "e-mail", "name"],
  ]

  /// The headings before the first question, in lower case.
  static let own = Set(openings.joined()).union([
    "last modified time", "language", "total points", "quiz feedback", "grade posted time",
    "uhrzeit der letzten änderung", "sprache", "gesamtpunktzahl", "quizfeedback",
  ])

  private static let marks = ["Points - ", "Feedback - ", "Points – ", "Feedback – ", "Punkte - ", "Punkte – "]
  private static let maximumDots = 40

  /// The headings as later ones refer to them.
  struct Earlier {
    private let headings: [String]
    private let firstPlace: [String: Int]

    /// Remembers where each heading stands first; complexity O(n).
    init(_ headings: [String]) {
      self.headings = headings
      firstPlace = Dictionary(headings.enumerated().map { ($1, $0) }) { first, _ in first }
    }

    /// Whether a heading names the points or the remarks that a quiz gives to a question before it.
    func isMark(_ index: Int) -> Bool {
      marks.contains { mark in
        headings[index].hasPrefix(mark) && stands(String(headings[index].dropFirst(mark.count)), before: index)
      }
    }

    /// The heading without the number that tells it from an equal one before it: `When`, `When2`, `When3`.
    ///
    /// `Name1` and the like are questions that would be taken for one of the opening columns.
    func withoutNumber(_ index: Int) -> String {
      let heading = headings[index]
      let digits = heading.reversed().prefix { $0.isASCII && $0.isNumber }
      let base = String(heading.dropLast(digits.count))
      guard !base.isEmpty, digits.count <= 4, let number = Int(String(digits.reversed())) else { return heading }
      if number == 1 { return own.contains(base.lowercased()) ? base : heading }
      let previous = number == 2 ? base : base + "\(number - 1)"
      return number >= 2 && stands(base, before: index) && stands(previous, before: index) ? base : heading
    }

    private func stands(_ heading: String, before index: Int) -> Bool {
      firstPlace[heading].map { $0 < index } ?? false
    }
  }

  /// For each heading the beginning, with its dot, that it shares with neighbours as the rows of one Likert question.
  static func likertStems(of headings: [String], from start: Int) -> [String?] {
    var stems: [String?] = Array(repeating: nil, count: headings.count)
    var index = start
    while index + 1 < headings.count {
      var best: (stem: String, count: Int) = ("", 1)
      for stem in sharedStems(headings[index], headings[index + 1]) {
        let count = headings[index...].prefix { $0.hasPrefix(stem) && isRow($0.dropFirst(stem.count)) }.count
        if count > best.count || (count == best.count && stem.count > best.stem.count) { best = (stem, count) }
      }
      if best.count >= 2 {
        for place in index..<(index + best.count) { stems[place] = best.stem }
      }
      index += best.count
    }
    return stems
  }

  /// The beginnings up to a dot that two headings share, where a word follows the dot in both.
  private static func sharedStems(_ first: String, _ second: String) -> [String] {
    let shared = first.commonPrefix(with: second)
    var stems: [String] = []
    for (offset, character) in shared.enumerated() where character == "." && stems.count < maximumDots {
      let stem = shared.prefix(offset + 1)
      let rows = [first.dropFirst(stem.count), second.dropFirst(stem.count)]
      if stem.count > 1, rows.allSatisfy({ isRow($0) && !isAbbreviation(stem, $0) }) { stems.append(String(stem)) }
    }
    return stems
  }

  /// Whether the dot between two texts is the first one of an abbreviation such as "e.g." or "z.B.".
  private static func isAbbreviation(_ stem: Substring, _ row: Substring) -> Bool {
    let before = stem.dropLast().reversed().prefix(2).map(\.isLetter)
    return before.first == true && before.dropFirst().first != true
      && (row.first?.isLetter ?? false) && row.dropFirst().first == "."
  }

  private static func isRow(_ text: Substring) -> Bool { text.first.map { !$0.isWhitespace && $0 != "." } ?? false }
}

extension String {
  /// The characters that two texts begin with.
  fileprivate func commonPrefix(with other: String) -> Substring {
    prefix(zip(self, other).prefix { $0 == $1 }.count)
  }
}
