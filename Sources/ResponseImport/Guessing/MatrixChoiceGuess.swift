import SurveyModel

/// Recognises a matrix with several answers a row: one column for each pair of row and option.
///
/// The layout tells the two apart, or the heading names both, the row first, as in `Talks - useful` (SurveyMonkey).
struct MatrixChoiceGuess {
  /// A row with its columns, one an option.
  struct Row {
    /// The text of the row.
    let text: String
    /// The columns in the order of the options.
    let columns: [SourceColumn]
  }

  /// The rows in file order, two or more.
  let rows: [Row]
  /// The options that all rows share.
  let categories: [Category]
  /// The reason, for a person to check.
  let because =
    "guessed: a matrix with several answers a row, because the headings pair the same options with each row, and each "
    + "column holds only its own option"

  private static let separators = [" - ", " – ", ": "]

  /// Takes columns whose headings pair rows with the same options in the same order and that hold nothing but marks or
  /// their option's text.
  init?(answers: [SourceColumn], profiles: [ColumnProfile], conventions: ExportConventions) {
    guard answers.count >= 4 else { return nil }
    let splits = [Self.dimensions] + Self.separators.map { separator in { Self.parts(of: $0, separator: separator) } }
    guard let pairs = splits.lazy.compactMap({ Self.grid(answers, split: $0) }).first else { return nil }
    let options = answers.map { column in
      var option = column
      option.item = pairs[column.index]?.option
      return option
    }
    guard
      SpreadChoiceGuess(declared: options, ownTexts: []) != nil
        || SpreadChoiceGuess(answers: options, ownTexts: [], profiles: profiles, conventions: conventions) != nil
    else { return nil }
    let texts = answers.compactMap { pairs[$0.index]?.row }.reduce(into: [String]()) { rows, row in
      if rows.last != row { rows.append(row) }
    }
    let columns = Dictionary(grouping: answers) { pairs[$0.index]?.row ?? "" }
    rows = texts.map { Row(text: $0, columns: columns[$0] ?? []) }
    categories = rows[0].columns.compactMap { pairs[$0.index]?.option }.enumerated().map { position, option in
      Category(
        code: position + 1, label: LocalisedText(option), missing: MissingAnswers.reason(for: option),
        isOther: HeadingWords.invitesOther(option))
    }
  }

  private typealias Pair = (row: String, option: String)

  /// Row and option as the layout tells them apart.
  private static func dimensions(of column: SourceColumn) -> Pair? {
    guard let row = column.item, let option = column.scale else { return nil }
    return (row, option)
  }

  /// Row and option on both sides of the last separator in a heading.
  private static func parts(of column: SourceColumn, separator: String) -> Pair? {
    guard column.scale == nil, let item = column.item, let range = item.ranges(of: separator).last else { return nil }
    let (row, option) = (item[..<range.lowerBound].trimmed, item[range.upperBound...].trimmed)
    return row.isEmpty || option.isEmpty ? nil : (row, option)
  }

  /// Row and option of each column by its position, or `nil` where they do not make up a full grid, row by row.
  private static func grid(_ columns: [SourceColumn], split: (SourceColumn) -> Pair?) -> [Int: Pair]? {
    var pairs: [Int: Pair] = [:]
    var rows: [String] = []
    var options: [[String]] = []
    for column in columns {
      guard let pair = split(column) else { return nil }
      pairs[column.index] = pair
      if rows.last == pair.row {
        options[options.count - 1].append(pair.option)
      } else {
        rows.append(pair.row)
        options.append([pair.option])
      }
    }
    let isGrid =
      rows.count >= 2 && Set(rows).count == rows.count && options.allSatisfy { $0 == options[0] }
      && options[0].count >= 2 && Set(options[0]).count == options[0].count
    return isGrid ? pairs : nil
  }
}
