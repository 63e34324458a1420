import CSVReading

/// Builds the profiles of all columns while the records pass by.
package struct ColumnProfiler {
  fileprivate struct Column {
    var profile = ColumnProfile()
    var dictionary = CellDictionary()
    var positions: [String: Int] = [:]
  }

  private var columns: [Column]
  private var records = 0

  /// What the columns of each group hold together.
  package private(set) var groups: [GroupProfile]

  /// Creates a profiler for a number of columns.
  ///
  /// - Parameter groups: positions from 0 of columns that are looked at together as well.
  package init(columnCount: Int, groups: [[Int]] = []) {
    columns = Array(repeating: Column(), count: columnCount)
    self.groups = groups.map(GroupProfile.init)
  }

  /// The number of records that hold anything at all and are no sums of others.
  package var recordCount: Int { records }

  /// The profiles in file order.
  package var profiles: [ColumnProfile] { columns.map(\.profile) }

  /// Adds the records of a batch, from a record on; rows of sums are left out.
  package mutating func add(_ batch: RecordBatch, from first: Int = 0) {
    let bytes = batch.bytes.span
    for record in first..<max(first, batch.count) where !TotalsRecord.isTotals(record, of: batch) {
      var isFilled = false
      for field in 0..<min(batch.fieldCount(of: record), columns.count) {
        let cell = bytes.extracting(batch.range(record: record, field: field))
        guard !cell.isBlank else { continue }
        isFilled = true
        columns[field].add(cell)
      }
      guard isFilled else { continue }
      records += 1
      for group in groups.indices where groups[group].answered < GroupProfile.maximumRecords {
        groups[group].add(Self.texts(of: groups[group].columns, in: batch, record: record))
      }
    }
  }

  /// The texts of the filled cells of some columns.
  private static func texts(of columns: [Int], in batch: RecordBatch, record: Int) -> [String] {
    columns.compactMap { field in
      guard field < batch.fieldCount(of: record) else { return nil }
      let text = batch.bytes.span.extracting(batch.range(record: record, field: field)).text.trimmed
      return text.isEmpty ? nil : text
    }
  }
}

extension ColumnProfiler.Column {
  /// Adds a filled cell.
  fileprivate mutating func add(_ cell: Span<UInt8>) {
    profile.filled += 1
    if let position = dictionary.value(of: cell) {
      profile.distinct[Int(position)].count += 1
    } else if let position = addText(cell.text.trimmed) {
      profile.distinct[position].count += 1
      dictionary.remember(Int32(position), for: cell)
    }
  }

  /// Takes in a text that has not come before in the same bytes; its position, or `nil` where no more are kept.
  private mutating func addText(_ text: String) -> Int? {
    profile.examine(text)
    if let position = positions[text] { return position }
    guard profile.distinct.count < ColumnProfile.maximumDistinct else {
      profile.isOverflowing = true
      return nil
    }
    positions[text] = profile.distinct.count
    profile.distinct.append(ColumnProfile.DistinctText(text: text, count: 0))
    return profile.distinct.count - 1
  }
}

extension ColumnProfile {
  /// Notes whether a text is a number or a day, and how it is written.
  fileprivate mutating func examine(_ text: String) {
    switch NumberText.reading(of: text) {
    case let reading?:
      notation.decimalMark.add(reading)
      // What could be thousands is no point of a scale either way.
      guard case .clear(let number, _) = reading else {
        areWholeNumbers = false
        break
      }
      minimum = min(minimum, number)
      maximum = max(maximum, number)
      if number.rounded() != number { areWholeNumbers = false }
    case nil:
      areNumbers = false
      areWholeNumbers = false
    }
    if let reading = DateTimeText.reading(of: text) { notation.dateOrder.add(reading) } else { areDays = false }
  }
}
