/// Where in a Qualtrics questionnaire a column belongs: `QID29-3-1` is answer 1 of row 3 of question `QID29`.
struct QualtricsAddress: Hashable {
  /// What the column holds.
  enum Part: Hashable {
    /// The answer.
    case answer
    /// Words typed: an open question, or beside a choice that takes words.
    case words
    /// The identifier of an uploaded file.
    case file
    /// What Qualtrics derives or records beside the answer: order of display, times, topics, scores.
    case derived
  }

  /// The question, with the round of a loop before it: `QID29`, `2_QID29`.
  var question: String
  /// The column of a side-by-side question, from 1.
  var column: Int?
  /// The choices that lead to the column: none, the choice or row, or the row and the answer.
  var path: [String]
  /// What the column holds.
  var part: Part

  /// Creates an address.
  init(question: String, column: Int? = nil, path: [String] = [], part: Part = .answer) {
    self.question = question
    self.column = column
    self.path = path
    self.part = part
  }

  /// Reads an import id as row 3 has it: `QID1`, `QID5#1-1-2-TEXT`, `2_QID7_3_TEXT`; `nil` for one that is no question's.
  init?(importID: String) {
    let isJoiner = { (character: Character) in character == "-" || character == "_" }
    var tokens = importID.split(whereSeparator: isJoiner)[...]
    var loop = ""
    if let first = tokens.first, tokens.count > 1, first.allSatisfy(\.isNumber) {
      loop = "\(first)_"
      tokens = tokens.dropFirst()
    }
    guard let head = tokens.popFirst() else { return nil }
    let parts = head.split(separator: "#", maxSplits: 1)
    guard let id = parts.first, id.hasPrefix("QID"), id.count > 3, id.dropFirst(3).allSatisfy(\.isNumber) else {
      return nil
    }
    let path = tokens.prefix { $0.drop { $0 == "x" }.allSatisfy(\.isNumber) && !$0.isEmpty }
    let rest = tokens.dropFirst(path.count).joined(separator: "_").uppercased()
    let part: Part =
      switch rest {
      case "": .answer
      case "TEXT": .words
      case "FILE_ID": .file
      default: .derived
      }
    self.init(
      question: loop + id, column: parts.count > 1 ? Int(parts[1]) : nil, path: path.map(String.init), part: part)
  }

  /// Reads a heading where nothing but the headings tells: `Q2_1_3`, `Q1#2_1`, `Q6_2: 1`, `Q4_5_TEXT`.
  init(heading: String) {
    var name = heading[...]
    var part = Part.answer
    for (suffix, meaning) in Self.suffixes where name.hasSuffix(suffix) && name.count > suffix.count {
      name = name.dropLast(suffix.count)
      part = meaning
      break
    }
    if let position = name.firstIndex(where: { $0.isWhitespace }), part == .derived || name.contains(" - ") {
      self.init(question: name[..<position].trimmed, part: .derived)
      return
    }
    if let order = name.ranges(of: "_DO_").last ?? (name.hasSuffix("_DO") ? name.ranges(of: "_DO").last : nil) {
      self.init(question: String(name[..<order.lowerBound]), part: .derived)
      return
    }
    var column: Int?
    var rows: [String] = []
    if let colon = name.ranges(of: ": ").last {
      // Older exports name a side-by-side column behind the row: `Q6_2: 1_1`.
      var tail = name[colon.upperBound...].split(separator: "_").map(String.init)
      name = name[..<colon.lowerBound]
      column = tail.first.flatMap { Int($0) }
      tail.removeFirst(min(1, tail.count))
      rows = Self.popNumbers(&name, atMost: 1) + tail
    } else if let hash = name.firstIndex(of: "#") {
      let tail = name[name.index(after: hash)...].split(separator: "_").map(String.init)
      name = name[..<hash]
      column = tail.first.flatMap { Int($0) }
      rows = Array(tail.dropFirst())
    } else {
      rows = Self.popNumbers(&name, atMost: 2)
    }
    self.init(question: String(name), column: column, path: rows, part: part)
  }

  /// What Qualtrics writes behind the name of a question.
  private static let suffixes: [(String, Part)] = [
    ("_TEXT", .words), ("_Id", .file), ("_Name", .derived), ("_Size", .derived), ("_Type", .derived),
    ("_First Click", .derived), ("_Last Click", .derived), ("_Page Submit", .derived), ("_Click Count", .derived),
    ("_NPS_GROUP", .derived),
  ]

  /// Takes numbers behind underscores off the end of a name, in the order in which they stand there.
  private static func popNumbers(_ name: inout Substring, atMost limit: Int) -> [String] {
    var numbers: [String] = []
    while numbers.count < limit, let underscore = name.lastIndex(of: "_"), underscore > name.startIndex {
      let tail = name[name.index(after: underscore)...]
      guard Int(tail) != nil else { break }
      numbers.insert(String(tail), at: 0)
      name = name[..<underscore]
    }
    return numbers
  }
}
