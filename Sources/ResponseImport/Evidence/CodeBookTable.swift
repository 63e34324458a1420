/// Recognises lists of a form's questions: a code, a text and a type a row.
enum CodeBookTable {
  private static let codes: Set<String> = [
    "code", "name", "variable", "variable name", "field", "field name", "variablenname",
  ]
  private static let texts: Set<String> = [
    "text", "question", "question text", "label", "frage", "fragetext", "wortlaut",
  ]
  private static let types: Set<String> = ["type", "question type", "field type", "typ", "fragetyp", "fragentyp"]
  private static let typeWords: Set<String> = [
    "text", "free text", "freetext", "open", "open-ended", "short text", "long text", "string", "comment", "yes/no",
    "yesno",
    "boolean", "matrix", "array", "grid", "single choice", "multiple choice", "multiple", "single", "radio", "checkbox",
    "dropdown", "select", "list", "rating", "scale", "likert", "ranking", "number", "numeric", "integer", "decimal",
    "date",
    "time", "slider", "file", "file upload", "ja/nein", "freitext", "textfeld", "einfachauswahl", "mehrfachauswahl",
    "einfachnennung", "mehrfachnennung", "matrixfrage", "zahl", "datum", "skala", "rangfolge",
  ]

  /// What the table is and why it is refused, or `nil` where it is none.
  ///
  /// Taken where each filled cell under the type is a word for a kind of question, two kinds or more, and no code comes
  /// twice or holds a blank.
  static func recognise(_ preview: ExportPreview) -> Recognition? {
    let headings = preview.trimmedRow(0).map { $0.lowercased() }
    guard headings.count <= 40, preview.rows.count >= 4 else { return nil }
    guard let code = headings.firstIndex(where: codes.contains), headings.contains(where: texts.contains),
      let type = headings.firstIndex(where: types.contains)
    else { return nil }
    let rows = (1..<preview.rows.count).map(preview.trimmedRow)
    let kinds = rows.map { $0[type].lowercased() }.filter { !$0.isEmpty }
    guard kinds.count >= 3, Set(kinds).count >= 2, kinds.allSatisfy(typeWords.contains) else { return nil }
    let names = rows.map { $0[code] }.filter { !$0.isEmpty }
    guard Set(names).count == names.count, !names.contains(where: { $0.contains(" ") }) else { return nil }
    return Recognition(
      confidence: 0.9, because: "the rows list a code, a text and a type of question each",
      refusal: "this is a list of a form's questions, not its responses; choose the export of the responses")
  }
}
