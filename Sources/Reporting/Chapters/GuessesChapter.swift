/// What the program guessed because nothing was declared.
enum GuessesChapter {
  /// The id of the chapter, to which the notice at the top leads.
  static let id = "guesses"

  /// The chapter.
  static func section(_ edition: ReportEdition) -> ReportSection {
    let wording = edition.wording
    let table = ReportTable(
      caption: wording.guessesCaption, rowTitle: wording.subject,
      columns: [ReportTable.Column(wording.guess, isNumeric: false)],
      rows: edition.material.guesses.map {
        ReportTable.Row(RichText($0.subject, .code), [.text(edition.english($0.text))])
      })
    return ReportSection(
      id: id, title: RichText(wording.guessesTitle), blocks: [.paragraph(wording.guessesText), .table(table)])
  }
}
