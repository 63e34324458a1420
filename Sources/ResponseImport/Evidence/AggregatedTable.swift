import SurveyModel

/// Recognises published tables of counts or percentages an answer, which hold no respondents.
///
/// A genuine survey of a few people looks much alike: names or numbers of records in front, numbers behind. So a table is
/// only taken for counts where something says so that respondents do not write: words for counts or percentages over all
/// number columns, percentages with fractions that add up to 100 down a column, the points of a scale in their order with
/// numbers beyond any rating, the question repeated as the heading of the counts, answers as headings over counts, or a
/// row of totals. A first heading that names persons or records speaks against all of them.
struct AggregatedTable {
  private let headings: [String]
  /// The texts of the first column.
  private let labels: [String]
  /// The numbers behind them; `nil` where the cell is blank.
  private let values: [[Double?]]
  private let hasFractions: Bool

  private static let widest = 64
  private static let largestRating = 10.0
  private static let totals: Set<String> = [
    "total", "totals", "sum", "all", "n", "base", "answered", "skipped", "gesamt", "summe", "insgesamt", "alle",
    "basis",
    "somme", "ensemble",
  ]

  /// What the table is and why it is refused, or `nil` where its rows may be respondents.
  static func recognise(_ preview: ExportPreview) -> Recognition? {
    guard let reason = CountedCombinations.reason(preview) ?? AggregatedTable(preview)?.reason else { return nil }
    return Recognition(
      confidence: 0.92, because: reason,
      refusal: "this is a table of counts or percentages, because \(reason); it has no row for each respondent. Choose "
        + "the export of the single responses (\"all responses\", \"raw data\"). If each row is one respondent after all, "
        + "write `platform: generic` beside the file in survey.yaml")
  }

  /// Takes a table apart whose first column holds different texts and whose other columns hold nothing but numbers.
  private init?(_ preview: ExportPreview) {
    let width = preview.columnCount
    guard preview.rows.count >= 2, width >= 2, width <= Self.widest else { return nil }
    headings = preview.trimmedRow(0).map(\.withSingleBlanks)
    guard !PersonalHeadings.namesRecords(headings[0]) else { return nil }
    let rows = (1..<preview.rows.count).map(preview.trimmedRow).filter { $0.contains { !$0.isEmpty } }
    labels = rows.map { $0[0] }
    guard Set(labels).count == labels.count, labels.contains(where: { !$0.isEmpty }) else { return nil }
    guard !labels.contains(where: { IdentifierColumns.looksLikeMoment($0) }) else { return nil }
    var values: [[Double?]] = []
    for row in rows {
      var numbers: [Double?] = []
      for cell in row.dropFirst() {
        let number = NumberText.value(of: cell) ?? Double(cell)
        guard cell.isEmpty || (number ?? -1) >= 0 else { return nil }
        numbers.append(number)
      }
      values.append(numbers)
    }
    self.values = values
    guard values.contains(where: { $0.contains { $0 != nil } }) else { return nil }
    hasFractions =
      values.joined().contains { $0.map { $0 != $0.rounded() } ?? false }
      || rows.allSatisfy { $0.dropFirst().allSatisfy { $0.isEmpty || $0.hasSuffix("%") } }
  }

  private var reason: String? {
    if !areConsecutive, headings.dropFirst().allSatisfy(CountWords.isCount) {
      return "the headings speak of counts or percentages"
    }
    if addsUpToHundred { return "percentages add up to 100 down a column" }
    if areScalePoints(labels), hasLargeNumbers || headings[0].isEmpty || repeatsQuestion {
      return "the first column holds the points of a scale in their order"
    }
    if repeatsQuestion, !areConsecutive, hasLargeNumbers || hasFractions || areDescending {
      return "the counts stand under the same question as the answers before them"
    }
    if hasAnswersAsHeadings { return "the headings are the answers and the rows the questions" }
    if hasTotals { return "the last row holds the totals" }
    return nil
  }

  private var numbers: [Double] { values.joined().compactMap { $0 } }

  private var hasLargeNumbers: Bool { numbers.contains { $0 > Self.largestRating } }

  /// Whether the first column only counts the rows, as it does for records.
  private var areConsecutive: Bool {
    let counts = labels.compactMap { Int($0) }
    return counts.count == labels.count && counts.count >= 6
      && zip(counts, counts.dropFirst()).allSatisfy { $0 + 1 == $1 }
  }

  private var areDescending: Bool {
    let first = values.compactMap(\.first).compactMap { $0 }
    return first.count >= 4 && first[0] > first[first.count - 1]
      && zip(first, first.dropFirst()).allSatisfy { $0 >= $1 }
  }

  private var addsUpToHundred: Bool {
    guard hasFractions, labels.contains(where: { !$0.isEmpty && Double($0) == nil }) else { return false }
    return headings.indices.dropLast().contains { column in
      let shares = values.compactMap { $0[column] }
      return shares.count >= 2 && shares.allSatisfy { $0 <= 100 } && abs(shares.reduce(0, +) - 100) <= 1
    }
  }

  /// Whether texts are four points of a library scale or more, each once, in rising or falling order.
  private func areScalePoints(_ texts: [String], atLeast fewest: Int = 4) -> Bool {
    let answers = texts.filter { !$0.isEmpty && !Self.totals.contains($0.lowercased()) }
    guard answers.count >= fewest, answers.count <= 15, let match = ScaleLibrary.match(labels: answers) else {
      return false
    }
    let places = match.meanings.compactMap { meaning in if case .point(let place) = meaning { place } else { nil } }
    guard places.count >= fewest else { return false }
    let steps = zip(places, places.dropFirst())
    return steps.allSatisfy { $0 < $1 } || steps.allSatisfy { $0 > $1 }
  }

  /// Whether a heading of numbers is that of the first column again, perhaps behind a code.
  private var repeatsQuestion: Bool {
    let question = headings[0].lowercased()
    guard question.count >= 8 else { return false }
    return headings.dropFirst().contains { heading in
      let text = heading.lowercased()
      guard text.hasSuffix(question) else { return false }
      return text.dropLast(question.count).last.map { !$0.isLetter } ?? true
    }
  }

  /// Whether the headings are yes and no, or the points of a scale, over numbers that are more than marks.
  private var hasAnswersAsHeadings: Bool {
    let answers = headings.dropFirst().filter { !$0.isEmpty }
    guard numbers.contains(where: { $0 > 1 }) else { return false }
    let isYesNo = answers.count == 2 && Set(answers.compactMap(YesNo.position)).count == 2
    return isYesNo || areScalePoints(Array(answers), atLeast: 3) && hasLargeNumbers
  }

  /// Whether a row with a word for it holds the sums of the rows above.
  private var hasTotals: Bool {
    guard hasLargeNumbers, let last = labels.lastIndex(where: { Self.totals.contains($0.lowercased()) }), last >= 3
    else {
      return false
    }
    return headings.indices.dropLast().contains { column in
      let parts = values[..<last].compactMap { $0[column] }
      guard let total = values[last][column], total > 0, parts.count >= 3 else { return false }
      return abs(parts.reduce(0, +) - total) < 0.5
    }
  }
}
