/// Tells a date with a time of day, in the habits of several countries, without deciding which number is the month.
enum TimestampText {
  /// What a text looks like as a time stamp.
  enum Form: Equatable {
    /// `2020/05/12 4:31:22 PM GMT+2`: Google Forms' own download.
    case googleDownload
    /// A day and a time with seconds, as a spreadsheet shows them.
    case sheet
    /// A day and a time without seconds, as another spreadsheet program leaves them behind.
    case withoutSeconds
    /// `2020-05-12 16:31:22` or with a `T`: what programs write.
    case iso
  }

  /// The form of a text, or `nil` where it is no date with a time of day.
  static func form(of text: String) -> Form? {
    let text = text.trimmed
    guard text.utf8.count <= 60, text.utf8.first.map({ (0x30...0x39).contains($0) }) ?? false else { return nil }
    if text.wholeMatch(of: /\d{4}\/\d{2}\/\d{2} \d{1,2}:\d{2}:\d{2} .{2,8} [A-Z]{2,5}([+\-−]\d{1,2}(:\d{2})?)?/) != nil
    {
      return .googleDownload
    }
    if text.wholeMatch(of: /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?\s?(Z|UTC|[+\-]\d{2}:?\d{2})?/) != nil {
      return .iso
    }
    let local = /\d{1,4}([.\/\-])\s?\d{1,2}\1\s?\d{1,4}\.?,?\s(\D{1,6}\s)?\d{1,2}[:.]\d{2}([:.]\d{2})?(\s?\D{1,8})?/
    guard let match = text.wholeMatch(of: local) else { return nil }
    return match.output.3 == nil ? .withoutSeconds : .sheet
  }
}
