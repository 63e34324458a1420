import SurveyModel

/// Recognises uploads and places, which are only ever counted, by the look of their cells.
enum PresenceGuess {
  private static let fileEndings: Set<Substring> = [
    "jpg", "jpeg", "png", "gif", "heic", "webp", "pdf", "doc", "docx", "odt", "xls", "xlsx", "ods", "ppt", "pptx",
    "txt",

    "mp3", "m4a", "wav", "ogg", "amr", "aac", "mp4", "mov", "3gp", "webm", "zip",
  ]

  /// A place where every answer is a latitude and a longitude with altitude and accuracy, as ODK forms write them; an
  /// upload where every answer is the name or the address of a file.
  static func guess(_ evidence: ColumnEvidence) -> KindGuess? {
    guard !evidence.texts.isEmpty else { return nil }
    if evidence.texts.allSatisfy({ isPlace($0.text) }) {
      return KindGuess(
        kind: .geopoint,
        because: "guessed: a place, because every answer is a pair of coordinates with altitude and accuracy; places "
          + "are counted and never shown")
    }
    if evidence.texts.allSatisfy({ isFile($0.text) }) {
      return KindGuess(
        kind: .file,
        because: "guessed: an upload, because every answer is the name of a file; files are counted and never opened")
    }
    return nil
  }

  /// Latitude, longitude, altitude and accuracy, with blanks between them (ODK XForms specification, "geopoint").
  private static func isPlace(_ text: String) -> Bool {
    let parts = text.split(separator: " ")
    let numbers = parts.compactMap { Double($0) }
    guard parts.count == 4, numbers.count == 4 else { return false }
    return abs(numbers[0]) <= 90 && abs(numbers[1]) <= 180 && numbers[3] >= 0
  }

  /// One word with the ending of a usual kind of file, also as the end of an address.
  private static func isFile(_ text: String) -> Bool {
    guard let dot = text.lastIndex(of: "."), dot > text.startIndex, !text.contains(where: \.isWhitespace) else {
      return false
    }
    return fileEndings.contains(Substring(text[text.index(after: dot)...].lowercased()))
  }
}
