/// A form filled in, in pandoc's document model: a table of two columns whose first one names the fields.
struct PandocForm {
  private let rows: [ReportBlock.FormRow]
  private let words: (RichText) -> [JSONValue]
  private let blocks: ([ReportBlock]) -> [JSONValue]

  /// The share of the width that the names of the fields take.
  private static let labelShare = 0.3

  /// A form, and how texts and blocks are written.
  init(
    _ rows: [ReportBlock.FormRow], words: @escaping (RichText) -> [JSONValue],
    blocks: @escaping ([ReportBlock]) -> [JSONValue]
  ) {
    self.rows = rows
    self.words = words
    self.blocks = blocks
  }

  /// The table.
  var element: JSONValue {
    let columns = [Self.labelShare, 1 - Self.labelShare].map { share -> JSONValue in
      [PandocElement.tagged("AlignLeft"), PandocElement.tagged("ColWidth", .number(share))]
    }
    let attributes = PandocElement.attributes()
    return PandocElement.tagged(
      "Table",
      [
        attributes, [.null, []], .array(columns), [attributes, []],
        [[attributes, 1, [], .array(rows.map(row))]], [attributes, []],
      ])
  }

  private func row(_ row: ReportBlock.FormRow) -> JSONValue {
    let label = PandocElement.paragraph(words("\(RichText(row.label.plain, .strong))"), style: "Table Text")
    let hint = row.hint.isEmpty ? [] : [PandocElement.paragraph(words(row.hint), style: "Table Note")]
    return [
      PandocElement.attributes(), [cell([label] + hint), cell(blocks(row.blocks))],
    ]
  }

  private func cell(_ contents: [JSONValue]) -> JSONValue {
    [PandocElement.attributes(), PandocElement.tagged("AlignDefault"), 1, 1, .array(contents)]
  }
}
