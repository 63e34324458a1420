/// Recognises the files of a REDCap project that hold no responses: the dictionary, arms, events, instruments.
enum REDCapAuxiliary {
  private static let kinds: [(headings: [String], name: String)] = [
    (["variable / field name", "form name", "field type"], "the data dictionary"),
    (["field_name", "form_name", "field_type"], "the data dictionary"),
    (["unique_event_name", "event_name", "arm_num"], "the list of events"),
    (["arm_num", "unique_event_name", "form"], "the list of instruments of each event"),
    (["arm_num", "name"], "the list of arms"),
    (["instrument_name", "instrument_label"], "the list of instruments"),
  ]

  /// What a file is, or `nil` where its headings are none of these.
  static func name(of preview: ExportPreview) -> String? {
    let headings = Set(preview.trimmedRow(0).map { $0.lowercased().withSingleBlanks })
    return kinds.first { kind in
      kind.headings.allSatisfy(headings.contains)
        && (kind.headings.count > 2 || headings.count == kind.headings.count)
    }?.name
  }
}
