import SurveyModel

extension Platform {
  /// SurveyXact (Ramboll), dataset with structure and labels.
  package static let surveyXact = Platform(rawValue: "surveyxact")
}

/// SurveyXact's dataset, with the structure and the labels beside it where they were downloaded too.
///
/// One heading row of variable names; several choices are one variable a choice with 0 and 1, and who never answered has
/// zeros there too. `stato_1` to `stato_5` tell new, distributed, some answers, completed and dropped out. A blank is no
/// answer or never shown, which the file does not tell apart. Encodings are Windows-1252 with semicolons or commas and
/// UTF-16 with tabs. Source: Ramboll's export; seen in real exports of one survey in two encodings.
package struct SurveyXactAdapter: PlatformAdapter {
  /// The platform.
  package var platform: Platform { .surveyXact }

  /// Times, keys and addresses that SurveyXact adds, in lower case.
  private static let recorded: Set<String> = [
    "respondentid", "respid", "respondent", "key", "email", "e-mail", "name", "organization", "createdate",
    "modifydate", "closetime", "starttime", "difftime", "adjustedtime", "statcreation", "statdistribution",
    "statcompletion", "respondentkey", "responsekey",
  ]

  /// Creates the adapter.
  package init() {}

  /// Recognises the status variables, or a structure beside the file that names its variables; refuses the structure and
  /// the labels themselves.
  package func recognise(_ preview: ExportPreview) -> Recognition? {
    let headings = preview.trimmedRow(0)
    let lowered = Set(headings.map { $0.lowercased() })
    if SurveyXactStructure.headings.allSatisfy({ lowered.contains($0.lowercased()) }) {
      return Recognition(
        confidence: 0.95, because: "the headings hold questionName, variableName and questionType",
        refusal:
          "This is the list of questions and holds no responses: choose dataset.csv, and leave this file beside it."
      )
    }
    if isLabelList(preview) {
      return Recognition(
        confidence: 0.95, because: "the rows list a variable of the structure beside it, a value and its label",
        refusal: "This is the list of labels and holds no responses: choose dataset.csv, and leave this file beside it."
      )
    }
    if ["stato_1", "stato_2", "stato_3"].allSatisfy(lowered.contains) {
      return Recognition(confidence: 0.95, because: "the headings hold the status variables stato_1, stato_2 …")
    }
    if headings.count > 2, SurveyXactStructure(beside: preview.companions, variables: headings) != nil {
      return Recognition(confidence: 0.9, because: "a SurveyXact structure beside the file names its variables")
    }
    return nil
  }

  /// Groups the variables by question, with texts and labels from the files beside the dataset.
  package func layout(of preview: ExportPreview) -> ExportLayout {
    let names = preview.trimmedRow(0)
    let structure = SurveyXactStructure(beside: preview.companions, variables: names)
    var columns = SurveyXactColumns(names, structure: structure, preview: preview).columns
    for index in columns.indices where isRecorded(names[index]) { columns[index].role = .metadata }
    IdentifierColumns.hide(in: &columns, below: 1, of: preview)
    return ExportLayout(
      platform: platform, headerRows: 1, columns: columns, facts: facts(names), companions: structure?.files ?? [])
  }

  private func isRecorded(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.isEmpty || name.hasPrefix("stato_") || name.hasPrefix("statoverall") || Self.recorded.contains(name)
  }

  /// Three columns without headings: a variable that a structure beside the file has, a whole number, a label.
  private func isLabelList(_ preview: ExportPreview) -> Bool {
    guard (3...4).contains(preview.columnCount), preview.rows.count >= 2 else { return false }
    let isList = preview.rows.indices.allSatisfy {
      Int(preview.cell($0, 1)) != nil && !preview.cell($0, 0).isEmpty
    }
    guard isList else { return false }
    let names = preview.rows.indices.map { preview.cell($0, 0) }
    return SurveyXactStructure(beside: preview.companions, variables: names) != nil
  }

  private func facts(_ names: [String]) -> ResponseFacts {
    func column(_ name: String) -> Int? { names.firstIndex { $0.lowercased() == name } }
    let states: [(names: [String], disposition: Disposition)] = [
      (["4"], .complete), (["3", "5"], .partial), (["1", "2"], .notStarted),
    ]
    var rules: [DispositionRule] = []
    for (numbers, disposition) in states {
      for number in numbers {
        if let column = column("stato_\(number)") {
          rules.append(DispositionRule(column: column, .oneOf(["1"]), disposition))
        }
      }
      if let column = column("statoverall") {
        rules.append(DispositionRule(column: column, .oneOf(Set(numbers)), disposition))
      }
    }
    let id = ["respondentid", "respid", "respondentkey", "key"].lazy.compactMap(column).first
    return ResponseFacts(
      responseID: id.map { [$0] } ?? [], started: column("starttime"), submitted: column("closetime"),
      dispositions: rules)
  }
}
