import SurveyModel

extension Platform {
  /// SoSci Survey.
  package static let soSci = Platform(rawValue: "sosci")
}

/// SoSci Survey's dataset as CSV, with its code book beside it where there is one.
///
/// One heading row of variable names, perhaps a second one of labels. `-9` is not answered and other negative codes are
/// evasive answers, each defined per question; without a code book `-1` is taken as "don't know". A blank was never shown,
/// but for open questions, which are blank where nothing was typed too. Several choices are one variable a choice with 1
/// for not ticked and 2 for ticked. `MODE` other than `interview` is a trial; `FINISHED` tells complete from partial.
/// Source: SoSci's manual and the import scripts that it generates. Seen in a real dataset as the R package volker keeps it
/// beside its code book; SoSci's own code books were not seen, so their headings are believed.
package struct SoSciAdapter: PlatformAdapter {
  /// The platform.
  package var platform: Platform { .soSci }

  /// Creates the adapter.
  package init() {}

  /// Recognises SoSci's own variables, or a code book beside the file that names its variables; refuses the code books.
  package func recognise(_ preview: ExportPreview) -> Recognition? {
    let names = preview.trimmedRow(0)
    if SoSciCodeBook.isCodeBook(headings: names) {
      return Recognition(
        confidence: 0.95, because: "the headings are those of a code book of variables and values",
        refusal: "This is a code book and holds no responses: choose the dataset, and leave this file beside it.")
    }
    if ["CASE", "QUESTNNR", "STARTED"].allSatisfy(Set(names).contains) {
      return Recognition(
        confidence: 0.97,
        because: "the headings hold CASE, QUESTNNR and STARTED; -9 is taken as not answered, and -1 as don't know "
          + "where no code book says otherwise")
    }
    if names.count > 1, let book = SoSciCodeBook(beside: preview.companions, variables: names) {
      return Recognition(
        confidence: 0.9,
        because:
          "the code book \(book.files[0]) beside the file names its variables, as for data of SoSci Survey; -9 is "
          + "taken as not answered")
    }
    return nil
  }

  /// Groups the variables by question, with texts and labels from the code book or the second heading row.
  package func layout(of preview: ExportPreview) -> ExportLayout {
    let columns = SoSciColumns(preview)
    let names = columns.names
    func column(_ name: String) -> Int? { names.firstIndex { $0.uppercased() == name } }
    var rules: [DispositionRule] = []
    if let mode = column("MODE") { rules.append(DispositionRule(column: mode, .noneOf(["interview"]), .test)) }
    if let finished = column("FINISHED") {
      rules += [
        DispositionRule(column: finished, .oneOf(["1", "true"]), .complete),
        DispositionRule(column: finished, .oneOf(["0", "false"]), .partial),
      ]
    }
    let isOwnDataset = column("QUESTNNR") != nil
    return ExportLayout(
      platform: platform, headerRows: columns.headerRows, columns: columns.columns,
      conventions: ExportConventions(
        missingMarks: ["-9": .noAnswer], blankMeaning: isOwnDataset ? .notAsked : .noAnswer,
        blanksAreUndetermined: !isOwnDataset),
      facts: ResponseFacts(
        responseID: column("CASE").map { [$0] } ?? [], started: column("STARTED"), submitted: column("LASTDATA"),
        duration: column("TIME_SUM"), language: column("LANGUAGE"), dispositions: rules),
      companions: columns.files)
  }
}
