/// One question of an XLSForm: a row of its `survey` sheet that takes an answer.
struct XLSFormField: Equatable {
  /// What the type says of the answer; the names are those of the XLSForm reference (xlsform.org).
  enum Answer: Equatable {
    /// `select_one`, with the name of its list of choices.
    case selectOne(list: String)
    /// `select_multiple`, with the name of its list of choices.
    case selectMultiple(list: String)
    /// `rank`, with the name of its list of choices.
    case rank(list: String)
    /// `integer`, `decimal`, `range`.
    case number
    /// `date`, `dateTime`.
    case date
    /// `text`, `barcode`, `time` and what an older or newer form may hold.
    case text
    /// `image`, `audio`, `video`, `file`, `background-audio`.
    case file
    /// `geopoint`, `geotrace`, `geoshape`.
    case geopoint
    /// What the device or a calculation fills in: `start`, `end`, `deviceid`, `calculate`, `note`, …
    case none
  }

  /// The name in the data.
  let name: String
  /// The names of the groups around it and its own, from the outermost on.
  let path: [String]
  /// What its type says of the answer.
  let answer: Answer
  /// Its label in each of the form's languages; empty texts where it has none.
  let labels: [String]
  /// The text above the table that the field is a row of, with a key that the rows of one table share.
  let table: XLSFormTable?

  /// The list of choices, for fields that have one.
  var list: String? {
    switch answer {
    case .selectOne(let list), .selectMultiple(let list), .rank(let list): list
    case .number, .date, .text, .file, .geopoint, .none: nil
    }
  }
}

/// Several `select_one` fields with one list that the form shows as the rows of a table.
struct XLSFormTable: Equatable {
  /// What the rows have in common: the path of their group and their list.
  let key: String
  /// The group's label in each of the form's languages.
  let labels: [String]
}

/// One answer of a list of choices.
struct XLSFormChoice: Equatable {
  /// The name in the data.
  let name: String
  /// Its label in each of the form's languages; empty texts where it has none.
  let labels: [String]
}

extension XLSFormField.Answer {
  private static let numbers: Set = ["integer", "int", "decimal", "range"]
  private static let dates: Set = ["date", "datetime", "datetime-local"]
  private static let texts: Set = [
    "text", "string", "barcode", "time", "acknowledge", "trigger", "select_one_external",
  ]
  private static let files: Set = ["image", "photo", "audio", "video", "file", "background-audio", "osm"]
  private static let places: Set = ["geopoint", "geotrace", "geoshape", "gps", "location"]
  private static let automatic: Set = [
    "start", "end", "today", "deviceid", "username", "phonenumber", "email", "subscriberid", "simserial", "imei",
    "audit", "start-geopoint", "calculate", "note", "hidden", "xml-external", "csv-external",
  ]

  /// The answer that a cell of the column `type` declares, or `nil` where it is no type of an XLSForm's question.
  init?(type: String) {
    let words = type.lowercased().withSingleBlanks.split(separator: " ").map(String.init)
    guard let first = words.first else { return nil }
    // The list keeps its case; "select one from list" is the spelling of old forms.
    let list = type.withSingleBlanks.split(separator: " ").map(String.init).dropFirst().first { word in
      !["one", "multiple", "all", "that", "apply", "from", "or_other"].contains(word.lowercased())
    }
    switch first {
    case "select_one", "select1", "select_one_from_file": self = .selectOne(list: list ?? "")
    case "select_multiple", "select_multiple_from_file": self = .selectMultiple(list: list ?? "")
    case "select" where words.dropFirst().first == "one": self = .selectOne(list: list ?? "")
    case "select" where ["multiple", "all"].contains(words.dropFirst().first): self = .selectMultiple(list: list ?? "")
    case "rank" where words.count == 2: self = .rank(list: list ?? "")
    case let word where Self.numbers.contains(word): self = .number
    case let word where Self.dates.contains(word): self = .date
    case let word where Self.texts.contains(word): self = .text
    case let word where Self.files.contains(word): self = .file
    case let word where Self.places.contains(word): self = .geopoint
    case let word where Self.automatic.contains(word): self = .none
    default: return nil
    }
  }
}
