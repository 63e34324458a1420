import Foundation

/// A place in a JSON document whose shape varies from one version of a platform to the next.
///
/// Whatever is not there, or is of another type, reads as nothing.
struct JSONNode {
  private let value: Any?

  /// Reads a document; `nil` where the text is no JSON.
  init?(_ text: String) {
    // A file that is no JSON describes no form: the export is then read without it.
    guard let value = try? JSONSerialization.jsonObject(with: Data(text.utf8)) else { return nil }
    self.init(value: value)
  }

  private init(value: Any?) { self.value = value }

  /// The member of an object.
  subscript(key: String) -> JSONNode { JSONNode(value: (value as? [String: Any])?[key]) }

  /// A text, or a number or truth value as a text (`"1"` and `"0"` for true and false).
  var string: String? { (value as? String) ?? (value as? NSNumber)?.stringValue }

  /// Whether a flag is set, in any of the usual spellings.
  var isTrue: Bool { ["1", "true", "on", "yes"].contains(string?.lowercased() ?? "") }

  /// The elements of a list; none where there is no list.
  var elements: [JSONNode] { (value as? [Any])?.map(JSONNode.init(value:)) ?? [] }

  /// The members of an object by the numbers and then the alphabet of their keys, or the elements of a list under their
  /// positions from 0.
  var members: [(key: String, node: JSONNode)] {
    if let list = value as? [Any] { return list.enumerated().map { (String($0), JSONNode(value: $1)) } }
    let object = (value as? [String: Any]) ?? [:]
    return object.sorted { (Int($0.key) ?? .max, $0.key) < (Int($1.key) ?? .max, $1.key) }
      .map { ($0.key, JSONNode(value: $0.value)) }
  }
}
