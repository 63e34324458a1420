extension JSONValue {
  /// The document as text (RFC 8259): two blanks of indentation, a line feed at the end; complexity O(n) in its length.
  ///
  /// Numbers are written as `JSONNumber` says; in texts `<` and `>` are escaped too, so that the document may stand
  /// inside a page's script element or a CDATA section.
  package var text: String {
    var output = ""
    write(to: &output, indentation: 0)
    output.append("\n")
    return output
  }

  private func write(to output: inout String, indentation: Int) {
    switch self {
    case .null: output.append("null")
    case .bool(let value): output.append(value ? "true" : "false")
    case .integer(let value): output.append(String(value))
    case .number(let value): output.append(JSONNumber.text(of: value))
    case .string(let value): Self.write(value, to: &output)
    case .array(let values):
      Self.write(values, between: "[", and: "]", to: &output, indentation: indentation) { value, output in
        value.write(to: &output, indentation: indentation + 1)
      }
    case .object(let members):
      Self.write(members, between: "{", and: "}", to: &output, indentation: indentation) { member, output in
        Self.write(member.name, to: &output)
        output.append(": ")
        member.value.write(to: &output, indentation: indentation + 1)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], between opening: String, and closing: String, to output: inout String, indentation: Int,
    element write: (Element, inout String) -> Void
  ) {
    output.append(opening)
    for (position, element) in elements.enumerated() {
      output.append(position == 0 ? "\n" : ",\n")
      output.append(String(repeating: "  ", count: indentation + 1))
      write(element, &output)
    }
    if !elements.isEmpty { output.append("\n" + String(repeating: "  ", count: indentation)) }
    output.append(closing)
  }

  private static func write(_ string: String, to output: inout String) {
    output.append("\"")
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": output.append("\\\"")
      case "\\": output.append("\\\\")
      case "\n": output.append("\\n")
      case "\r": output.append("\\r")
      case "\t": output.append("\\t")
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "<", ">", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        let digits = String(scalar.value, radix: 16)
        output.append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      default: output.unicodeScalars.append(scalar)
      }
    }
    output.append("\"")
  }
}
