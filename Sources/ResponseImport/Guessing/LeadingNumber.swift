/// The number at the start of an answer such as "18-29", "< 5", "£35 000 to £39 999".
enum LeadingNumber {
  /// The number, a half lower behind a "<" or "less", a half higher behind a ">" or "more".
  static func value(of text: String) -> Double? {
    let lower = text.lowercased()
    let start = lower.prefix { !$0.isNumber }
    guard start.count <= 12, start.count < lower.count else { return nil }
    let digits = lower.dropFirst(start.count).prefix { $0.isNumber || $0 == "," || $0 == " " || $0 == "." }
    guard let number = Double(digits.filter(\.isNumber)) else { return nil }
    if start.contains("<") || start.contains("less") || start.contains("under") || start.contains("unter") {
      return number - 0.5
    }
    if start.contains(">") || start.contains("more") || start.contains("over") || start.contains("über") {
      return number + 0.5
    }
    return number
  }
}
