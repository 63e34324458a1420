import Yams

/// Turns YAML text into elements with line numbers; the only place that knows the YAML library.
///
/// Anchors and aliases are refused: a few nested aliases can stand for billions of elements, and an aliased element has the
/// wrong line number.
package enum YAMLDocument {
  /// The largest file that is read, in bytes of UTF-8.
  package static let maximumBytes = 4 << 20
  /// The largest number of elements that is read.
  static let maximumElements = 200_000

  /// The one document in the text; `nil`, with faults in the log, where it cannot be read.
  package static func read(_ text: String, as format: DefinitionFormat, faults: inout FaultLog) -> YAMLNode? {
    guard accepts(byteCount: text.utf8.count, as: format, faults: &faults) else { return nil }
    if let line = AliasScan.firstAliasedAnchor(in: text) {
      faults.fault(
        "alias",
        "anchors and aliases (`&name`, `*name`) are not supported; \(format.adviceOnAliases)",
        at: line)
      return nil
    }
    do {
      // Sixteen bytes and more live on the heap, where the library may keep a pointer to them while it parses.
      var padded = text.utf8.count < 16 ? text + String(repeating: "\n", count: 16) : text
      padded.makeContiguousUTF8()
      guard let root = try Parser(yaml: padded, resolver: .basic, encoding: .utf8).singleRoot() else {
        faults.fault("empty", "the \(format.noun) is empty; \(format.adviceWhenEmpty)", at: 1)
        return nil
      }
      var budget = maximumElements
      return element(root, as: format, budget: &budget, faults: &faults)
    } catch {
      let fault = SyntaxFault(error, in: format)
      faults.fault("yaml", fault.message, at: fault.line)
      return nil
    }
  }

  /// The one document in the bytes of a file, which must be UTF-8; `nil`, with faults in the log, where it cannot be read.
  package static func read(bytes: [UInt8], as format: DefinitionFormat, faults: inout FaultLog) -> YAMLNode? {
    guard accepts(byteCount: bytes.count, as: format, faults: &faults) else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }.map { $0 + 1 }
      faults.fault("encoding", "the \(format.noun) is not UTF-8; save it as UTF-8 in the editor", at: line)
      return nil
    }
    return read(text, as: format, faults: &faults)
  }

  private static func accepts(byteCount: Int, as format: DefinitionFormat, faults: inout FaultLog) -> Bool {
    if byteCount <= maximumBytes { return true }
    faults.fault(
      "too-large", "the \(format.noun) is larger than \(maximumBytes >> 20) MiB; is this the right file?", at: nil)
    return false
  }

  private static func element(
    _ node: Node, as format: DefinitionFormat, budget: inout Int, faults: inout FaultLog
  ) -> YAMLNode? {
    let line = node.mark?.line ?? 1
    budget -= 1
    guard budget >= 0 else {
      if budget == -1 {
        faults.fault("too-large", "the \(format.noun) has more than \(maximumElements) elements", at: line)
      }
      return nil
    }
    switch node {
    case .scalar(let scalar):
      return YAMLNode(line: line, content: .scalar(scalar.string, isPlain: scalar.style == .plain))
    case .sequence(let sequence):
      var items: [YAMLNode] = []
      for item in sequence {
        guard let item = element(item, as: format, budget: &budget, faults: &faults) else { return nil }
        items.append(item)
      }
      return YAMLNode(line: line, content: .list(items))
    case .mapping(let mapping):
      var entries: [YAMLEntry] = []
      for (key, value) in mapping {
        guard case .scalar(let name) = key else {
          faults.fault("yaml", "a key must be a single word, not a list or a group", at: key.mark?.line ?? line)
          return nil
        }
        guard let value = element(value, as: format, budget: &budget, faults: &faults) else { return nil }
        entries.append(YAMLEntry(key: name.string, line: name.mark?.line ?? line, value: value))
      }
      return YAMLNode(line: line, content: .mapping(entries))
    case .alias:
      faults.fault("alias", "aliases (`*name`) are not supported", at: line)
      return nil
    }
  }
}
