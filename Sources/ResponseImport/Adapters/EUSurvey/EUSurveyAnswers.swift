/// What the cells of a question tell of its answers: ids behind them, points of a rating.
struct EUSurveyAnswers {
  /// The answers; `nil` where the cells show nothing of EUSurvey's own.
  let declared: DeclaredAnswers?

  private static let separator = "; "

  /// Looks at the cells of a question's columns.
  ///
  /// Complexity: O(cells of the preview in these columns).
  init(of columns: [Int], below headerRows: Int, in preview: ExportPreview, hasIDs: Bool) {
    let cells = columns.reduce(into: Set<String>()) { $0.formUnion(preview.distinctTexts(of: $1, below: headerRows)) }
      .sorted()
    declared = Self.rating(cells) ?? (hasIDs ? Self.labels(cells, isSingleColumn: columns.count == 1) : nil)
  }

  /// `4/5`: points of so many.
  private static func rating(_ cells: [String]) -> DeclaredAnswers? {
    let points = cells.map { cell in
      let parts = cell.split(separator: "/", omittingEmptySubsequences: false)
      return parts.count == 2 ? zip([Int(parts[0])], [Int(parts[1])]).first { $0 != nil && $1 != nil } : nil
    }
    guard let most = points.first.flatMap({ $0?.1 }), (2...20).contains(most) else { return nil }
    guard points.allSatisfy({ point in point?.1 == most && (0...most).contains(point?.0 ?? -1) }) else { return nil }
    return DeclaredAnswers(
      kind: .rating, labels: (1...most).map { DeclaredAnswers.Label(code: "\($0)", text: "\($0)/\(most)") })
  }

  /// Answers with ids behind them, alone or joined; the same answer has another id in each row of a matrix.
  private static func labels(_ cells: [String], isSingleColumn: Bool) -> DeclaredAnswers? {
    let joined = cells.map { parts(of: $0) }
    guard !cells.isEmpty, joined.joined().allSatisfy({ $0.id != nil }) else { return nil }
    let isJoined = joined.contains { $0.count > 1 }
    guard !isJoined || isSingleColumn else { return nil }
    var labels: [DeclaredAnswers.Label] = []
    var places: [String: Int] = [:]
    for part in joined.joined().sorted(by: { precedes($0.whole, $1.whole) }) {
      if let place = places[part.text] {
        if labels[place].code != part.whole, !labels[place].variants.contains(part.whole) {
          labels[place].variants.append(part.whole)
        }
      } else {
        places[part.text] = labels.count
        labels.append(DeclaredAnswers.Label(code: part.whole, text: part.text))
      }
    }
    return DeclaredAnswers(kind: isJoined ? .joined(separator: separator) : nil, labels: labels)
  }

  /// The joined answers of a cell; a separator within an answer is followed by a part without an id, which goes on.
  private static func parts(of cell: String) -> [(whole: String, text: String, id: String?)] {
    var parts: [(whole: String, text: String, id: String?)] = []
    var start = ""
    for piece in cell.split(separator: separator) {
      let whole = start.isEmpty ? String(piece) : start + separator + piece
      let (text, id) = EUSurveyID.split(whole.trimmed, requiresBlank: false)
      if id == nil {
        start = whole
      } else {
        parts.append((whole.trimmed, text, id))
        start = ""
      }
    }
    if !start.isEmpty { parts.append((start.trimmed, start.trimmed, nil)) }
    return parts
  }

  /// By the numbers in the ids, which follow the order of the answers in the form.
  private static func precedes(_ first: String, _ second: String) -> Bool {
    func number(_ text: String) -> Int {
      Int(String(text.reversed().drop { !$0.isNumber }.prefix { $0.isNumber }.reversed())) ?? .max
    }
    return (number(first), first) < (number(second), second)
  }
}
