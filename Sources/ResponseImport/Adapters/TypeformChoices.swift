import SurveyModel

/// The runs of neighbouring columns in which Typeform writes the choices of one question each.
struct TypeformChoices {
  /// For each column the number of its run; `nil` where it is in none.
  private(set) var runs: [Int?]

  private static let longestLabel = 80

  private enum Look {
    /// Filled, and only with its heading.
    case choice
    /// Blank under a heading that could be a choice.
    case unchosen
    /// `Other`, which closes a question.
    case other
    /// Anything else.
    case question
  }

  /// Finds the runs: two choices at least, or one closed by `Other`; complexity O(n) in the cells.
  ///
  /// A choice that nobody took is blank like a question that nobody answered, so it counts only within a run, and only
  /// where its heading asks nothing. `None` ends a run too, and so does a choice that the run has already.
  init(preview: ExportPreview, isMetadata: [Bool]) {
    runs = Array(repeating: nil, count: isMetadata.count)
    let labels = preview.trimmedRow(0).map { LabelNormaliser.normalForm($0.withoutMarkup(.emphasised)) }
    let looks = labels.indices.map { index -> Look in
      isMetadata[index] ? .question : Self.look(of: index, label: labels[index], in: preview)
    }
    var start = 0
    var number = 0
    while start < looks.count {
      guard looks[start] == .choice || looks[start] == .unchosen else {
        start += 1
        continue
      }
      var end = start
      var seen: Set<String> = []
      while end < looks.count, looks[end] == .choice || looks[end] == .unchosen, seen.insert(labels[end]).inserted {
        end += 1
        if Self.closes(labels[end - 1]) { break }
      }
      let isClosed = end < looks.count && looks[end] == .other
      let choices = (start..<end).filter { looks[$0] == .choice }
      if choices.count >= 2 || (isClosed && !choices.isEmpty && end - start >= 2) {
        // Blank columns before the first choice may be questions; behind the last one only `Other` tells.
        let last = isClosed ? end : (choices.last ?? start) + 1
        for index in (choices.first ?? start)..<last { runs[index] = number }
        number += 1
      }
      start = end
    }
  }

  private static func look(of index: Int, label: String, in preview: ExportPreview) -> Look {
    if label == "other" { return .other }
    guard !label.isEmpty else { return .question }
    let texts = preview.distinctTexts(of: index, below: 1)
    if texts.isEmpty { return asks(label) ? .question : .unchosen }
    return texts.allSatisfy { LabelNormaliser.normalForm($0.withoutMarkup(.emphasised)) == label } ? .choice : .question
  }

  private static func asks(_ label: String) -> Bool {
    label.count > longestLabel || label.contains("?") || label.contains("…")
  }

  private static func closes(_ label: String) -> Bool {
    ["none", "none of the above", "none of these", "keine", "nichts davon", "keine davon"].contains(label)
  }
}
