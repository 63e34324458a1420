/// The columns that Kobo, Ona and ODK add to the answers, and those that name a person.
enum FormMetadata {
  /// What the platforms add, by the name behind the groups, in lower case.
  private static let names: Set<String> = [
    "start", "end", "today", "start_time", "end_time", "starttime", "endtime", "deviceid", "device_id", "username",
    "phonenumber", "subscriberid", "simserial", "simid", "imei", "audit", "instanceid", "instancename", "rootuuid",
    "deprecatedid", "formhub/uuid", "uuid", "__version__", "_id", "_uuid", "_submission_time", "_validation_status",
    "_notes", "_status", "_submitted_by", "_version", "_tags", "_index", "_parent_index", "_parent_table_name",
    "_submission__id", "_submission__uuid", "_submission__submission_time", "_submission__validation_status",
    "_submission__notes", "_submission__status", "_submission__submitted_by", "_submission__tags",
    "_submission___version__", "_duration", "_total_media", "_media_count", "_media_all_received", "_xform_id",
    "_xform_id_string", "_last_edited", "_last_edited_by", "_date_modified", "_edited", "_bamboo_dataset_id",
    "_attachments", "_geolocation", "_review_status", "_review_comment", "_reviewed_by", "_deleted_at",
    "submissiondate", "key", "parent_key", "submitterid", "submittername", "attachmentspresent", "attachmentsexpected",
    "status", "reviewstate", "edits", "formversion",
  ]

  /// What names a person or where one lives, in lower case and with blanks between the words.
  private static let persons: Set<String> = [
    "name", "your name", "full name", "first name", "last name", "family name", "surname", "name first", "name last",
    "respondent name", "email", "e mail", "email address", "phone", "phone number", "telephone", "telephone number",
    "telephone 1", "mobile", "address", "street address", "dob", "date of birth", "birthdate", "passport number",
  ]

  /// Whether a name, without its groups, is one of the platforms' own.
  static func isOwn(_ name: String) -> Bool { names.contains(name.lowercased()) }

  /// Whether a name, without its groups, asks who or where somebody is.
  static func asksForPerson(_ name: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    return persons.contains(words)
  }

  private static let coordinates = [
    "_latitude", "_longitude", "_altitude", "_precision", ".latitude", ".longitude", ".altitude", ".precision",
    "-latitude", "-longitude", "-altitude", "-accuracy",
  ]

  /// The name of the place that a column holds one coordinate of: `_q_latitude`, `q.latitude`, `q-Latitude`.
  static func placeOfCoordinate(_ name: String) -> String? {
    let lower = name.lowercased()
    guard let suffix = coordinates.first(where: { lower.hasSuffix($0) }), name.count > suffix.count else { return nil }
    let place = String(name.dropLast(suffix.count))
    if suffix.hasPrefix("_") { return place.hasPrefix("_") ? String(place.dropFirst()) : nil }
    return place
  }
}
