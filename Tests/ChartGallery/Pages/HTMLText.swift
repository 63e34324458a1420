/// Text as part of an HTML page.
enum HTMLText {
  /// Text that stands for itself between tags and between double quotes.
  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { output, character in
      switch character {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      default: output.append(character)
      }
    }
  }
}
