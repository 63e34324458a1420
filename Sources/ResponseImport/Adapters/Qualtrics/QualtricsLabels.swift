/// The texts of one question's columns taken apart: `Question-Row-Answer`.
struct QualtricsLabels {
  /// The text of the question.
  let question: String
  /// The row or choice of each column, where the question has several.
  let items: [String?]
  /// The answer of each column within its row, where each answer has a column of its own.
  let scales: [String?]

  /// Takes the texts of a question's columns apart.
  ///
  /// - Parameters:
  ///   - labels: the texts of the second heading row.
  ///   - addresses: where the columns belong; as many.
  ///
  /// Complexity: O(*n*) in the number of characters.
  init(_ labels: [String], addresses: [QualtricsAddress]) {
    let labels = zip(labels, addresses).map { label, address in
      address.part == .words
        ? Self.withoutWordMark(label.withoutMarkup()) : Self.withoutChoiceMark(label.withoutMarkup())
    }
    let depths = addresses.map { $0.part == .answer || $0.part == .words ? $0.path.count : 0 }
    guard Set(labels).count > 1 else {
      let label = labels.first ?? ""
      let isWhole = depths.allSatisfy { $0 == 0 }
      let separator = label.contains(" - ") ? " - " : "-"
      let parts = isWhole ? [label] : Self.split(label, at: separator, times: depths.max() ?? 0)
      question = parts[0]
      items = depths.map { $0 > 0 && parts.count > 1 ? parts[1] : nil }
      scales = depths.map { $0 > 1 && parts.count > 2 ? parts[2] : nil }
      return
    }
    // Since 2017 the separator has blanks around it.
    let whole = CommonStem(labels, separators: [" - ", "-"])
    question = whole.text
    let rests = whole.rests
    let separator = whole.separator
    var rows: [String: [Int]] = [:]
    for (index, address) in addresses.enumerated() where depths[index] > 1 {
      rows[address.path[0], default: []].append(index)
    }
    var items: [String?] = rests.map { $0.isEmpty ? nil : $0 }
    var scales: [String?] = labels.map { _ in nil }
    for indices in rows.values {
      let texts = indices.map { rests[$0] }
      let row =
        Set(texts).count > 1
        ? CommonStem(texts, separators: [separator]).text : Self.split(texts[0], at: separator, times: 1)[0]
      for index in indices where !row.isEmpty && rests[index] != row {
        items[index] = row
        scales[index] = String(rests[index].dropFirst(row.count + separator.count)).trimmed
      }
    }
    self.items = items
    self.scales = scales
  }

  /// The text cut at its last separators, at most so many times.
  private static func split(_ label: String, at separator: String, times: Int) -> [String] {
    var parts: [String] = []
    var rest = label[...]
    while parts.count < times, let cut = rest.ranges(of: separator).last, cut.lowerBound > rest.startIndex {
      parts.insert(rest[cut.upperBound...].trimmed, at: 0)
      rest = rest[..<cut.lowerBound]
    }
    return [rest.trimmed] + parts
  }

  /// A text without what Qualtrics puts behind a question that has a choice with words to type: `Q - Selected Choice`,
  /// and `Q - Selected Choice - Panel` where each choice has a column of its own.
  private static func withoutChoiceMark(_ label: String) -> String {
    let mark = " - Selected Choice"
    guard let place = label.ranges(of: mark).last else { return label }
    let rest = label[place.upperBound...]
    return rest.isEmpty || rest.hasPrefix(" - ") ? String(label[..<place.lowerBound]) + rest : label
  }

  /// A text without the mark of typed words at its end.
  private static func withoutWordMark(_ label: String) -> String {
    for mark in [" - Text", "-TEXT", "- Text", "-Text"] where label.hasSuffix(mark) {
      return label.dropLast(mark.count).trimmed
    }
    return label
  }
}
