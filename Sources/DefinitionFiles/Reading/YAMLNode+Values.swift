extension YAMLNode {
  /// A text of one piece; an empty one is a fault.
  package func string(named key: String, faults: inout FaultLog) -> String? {
    guard let text = scalar else {
      faults.fault("shape", "`\(key)` must be a text, found \(description)", at: line)
      return nil
    }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      faults.fault("empty-text", "`\(key)` is an empty text", at: line)
      return nil
    }
    return text
  }

  /// A number with or without decimals.
  package func number(named key: String, faults: inout FaultLog) -> Double? {
    let text = scalar ?? ""
    let isDecimal = text.utf8.allSatisfy { "0123456789+-.eE".utf8.contains($0) }
    guard isDecimal, let number = Double(text), number.isFinite else {
      faults.fault("number", "`\(key)` must be a number such as 60 or 2.5", at: line)
      return nil
    }
    return number
  }
}
