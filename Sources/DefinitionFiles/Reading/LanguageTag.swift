/// The shape of language tags: BCP 47 (RFC 5646), as far as the letters go.
package enum LanguageTag {
  /// Stands for "not known".
  package static let undetermined = "und"

  /// Whether the tag has a primary part of two or three letters and further parts of one to eight letters or digits.
  package static func isWellFormed(_ tag: String) -> Bool {
    let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let primary = parts.first, (2...3).contains(primary.count), primary.allSatisfy(isLetter) else { return false }
    return parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.count) && part.allSatisfy { isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }
    }
  }

  /// The language of a tag without region or script: `de` of `de-AT`; `nil` where the tag is not well formed.
  package static func primary(of tag: String) -> String? {
    isWellFormed(tag) ? tag.split(separator: "-").first.map { $0.lowercased() } : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")) ~= byte | 0x20 }
}
