import Yams

/// Turns YAML text into elements with line numbers; the only place that knows the YAML library.
///
/// Anchors and aliases are refused: the format has names for what is shared, a few nested aliases can stand for billions
/// of elements, and an aliased element has the wrong line number.
enum YAMLDocument {
  /// The largest definition that is read, in bytes of UTF-8.
  static let maximumBytes = 4 << 20
  /// The largest number of elements that is read.
  static let maximumElements = 200_000

  /// The one document in the text; `nil`, with faults in the log, where it cannot be read.
  static func read(_ text: String, faults: inout FaultLog) -> YAMLNode? {
    guard accepts(byteCount: text.utf8.count, faults: &faults) else { return nil }
    if let line = AliasScan.firstAliasedAnchor(in: text) {
      faults.fault(
        "alias",
        "anchors and aliases (`&name`, `*name`) are not supported; put a shared scale under `scales:` and name it",
        at: line)
      return nil
    }
    do {
      // Sixteen bytes and more live on the heap, where the library may keep a pointer to them while it parses.
      var padded = text.utf8.count < 16 ? text + String(repeating: "\n", count: 16) : text
      padded.makeContiguousUTF8()
      guard let root = try Parser(yaml: padded, resolver: .basic, encoding: .utf8).singleRoot() else {
        faults.fault("empty", "the definition is empty; `resonanz init` writes one from an export", at: 1)
        return nil
      }
      var budget = maximumElements
      return element(root, budget: &budget, faults: &faults)
    } catch {
      let fault = SyntaxFault(error)
      faults.fault("yaml", fault.message, at: fault.line)
      return nil
    }
  }

  /// Whether a definition of so many bytes is read.
  static func accepts(byteCount: Int, faults: inout FaultLog) -> Bool {
    if byteCount <= maximumBytes { return true }
    faults.fault(
      "too-large", "the definition is larger than \(maximumBytes >> 20) MiB; is this the right file?", at: nil)
    return false
  }

  private static func element(_ node: Node, budget: inout Int, faults: inout FaultLog) -> YAMLNode? {
    let line = node.mark?.line ?? 1
    budget -= 1
    guard budget >= 0 else {
      if budget == -1 {
        faults.fault("too-large", "the definition has more than \(maximumElements) elements", at: line)
      }
      return nil
    }
    switch node {
    case .scalar(let scalar):
      return YAMLNode(line: line, content: .scalar(scalar.string, isPlain: scalar.style == .plain))
    case .sequence(let sequence):
      var items: [YAMLNode] = []
      for item in sequence {
        guard let item = element(item, budget: &budget, faults: &faults) else { return nil }
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
        guard let value = element(value, budget: &budget, faults: &faults) else { return nil }
        entries.append(YAMLEntry(key: name.string, line: name.mark?.line ?? line, value: value))
      }
      return YAMLNode(line: line, content: .mapping(entries))
    case .alias:
      faults.fault("alias", "aliases (`*name`) are not supported", at: line)
      return nil
    }
  }
}
