/// What an export of the ODK family shows of the platform it comes from.
struct FormExportSigns {
  private static let kobo: Set<String> = ["_validation_status", "_status", "__version__", "meta/rootuuid"]
  private static let ona: Set<String> = [
    "_version", "_duration", "_total_media", "_media_count", "_media_all_received", "_xform_id", "_last_edited_by",
    "_parent_table_name",
  ]
  private static let common: Set<String> = ["_tags", "_notes", "_submitted_by", "_id", "_index"]

  /// Whether `_uuid` and `_submission_time` are there, or one of them beside several more of the platforms' columns.
  let isSure: Bool
  /// Whether only the identifier of the filled form is there: `meta/instanceID`.
  let hasInstanceOnly: Bool
  /// Whether the columns, the delimiter and the marks speak for Kobo rather than for Ona.
  let isKobo: Bool
  /// How the headings are spelt.
  let spelling: HeadingSpelling
  /// Whether the second record holds HXL tags.
  let hasTagRow: Bool
  /// Whether cells hold `n/a`.
  let hasNotAnswered: Bool
  /// Why the records are no respondents but the repeats within one; `nil` where they are respondents.
  let refusal: String?

  /// How many records are looked at for marks.
  private static let records = 50

  /// Looks at an export.
  init(_ preview: ExportPreview) {
    let headings = preview.trimmedRow(0).map { $0.lowercased() }
    let isMadeByR = headings.contains("x_uuid") || headings.contains("x_submission_time")
    let hasStops = isMadeByR || headings.contains("meta.instanceid") || headings.contains("meta.rootuuid")
    spelling =
      hasStops
      ? HeadingSpelling(groupSeparator: ".", optionSeparator: ".", isMadeByR: isMadeByR)
      : HeadingSpelling(groupSeparator: "/")
    let names = Set(headings.map(spelling.platformName))
    let (kobo, ona) = (names.count(where: Self.kobo.contains), names.count(where: Self.ona.contains))
    let further = kobo + ona + names.count(where: Self.common.contains)
    let (hasUUID, hasTime) = (names.contains("_uuid"), names.contains("_submission_time"))
    isSure = (hasUUID && hasTime) || ((hasUUID || hasTime) && further >= 3)
    hasInstanceOnly =
      !isSure && (names.contains("meta/instanceid") || names.contains("meta.instanceid"))
    hasTagRow = Self.isTagRow(preview)
    let cells = preview.rows.dropFirst().prefix(Self.records).joined()
    hasNotAnswered = cells.contains { $0 == "n/a" }
    // Both write these columns; Kobo's own delimiter is the semicolon, and only Ona writes "n/a".
    let koboPoints = 2 * kobo + (preview.delimiter == ";" ? 2 : 0) + (hasTagRow ? 2 : 0)
    let onaPoints = 2 * ona + (hasNotAnswered ? 2 : 0) + (names.contains("meta/instanceid") ? 1 : 0)
    isKobo = koboPoints > onaPoints
    refusal = Self.refusal(preview, names: headings.map(spelling.platformName))
  }

  private static func isTagRow(_ preview: ExportPreview) -> Bool {
    let filled = preview.trimmedRow(1).filter { !$0.isEmpty }
    return !filled.isEmpty && filled.allSatisfy { $0.hasPrefix("#") }
  }

  /// The sentence for a table of repeats: its records point to a parent record, which counts from 1.
  private static func refusal(_ preview: ExportPreview, names: [String]) -> String? {
    guard let index = names.firstIndex(of: "_parent_index") else { return nil }
    let parents = preview.distinctTexts(of: index, below: 1)
    guard !parents.isEmpty, parents.allSatisfy({ (Int($0) ?? 0) > 0 }) else { return nil }
    let table = names.firstIndex(of: "_parent_table_name").flatMap { column in
      preview.distinctTexts(of: column, below: 1).sorted().first
    }
    return RepeatTable.refusal(parent: table, companions: preview.companions)
  }
}
