import Charting
import DefinitionFiles

extension ThemeReading {
  private static let maximumSeries = 24

  mutating func readColours(_ fields: Fields<ThemeElement>) {
    guard let node = fields.node("colours"), let colours = Fields(node, as: ThemeElement.colours, faults: &faults)
    else { return }
    for key in ThemeKey.colours where isThere(key.name, as: key.property, in: colours) {
      set(key, to: colours.node(key.name).flatMap { colour($0, named: key.name) })
    }
    if isThere("series", as: "series", in: colours) { readSeries(colours) }
  }

  private mutating func readSeries(_ colours: Fields<ThemeElement>) {
    guard case .list(let nodes)? = colours.node("series")?.content, nodes.count <= Self.maximumSeries else {
      faults.fault(
        "series", "`series` must be a list of 6 to \(Self.maximumSeries) colours; nobody tells more apart",
        at: colours.line(of: "series"))
      return
    }
    theme.series = nodes.enumerated().map { index, node in
      let property = "series[\(index)]"
      lines[property] = node.line
      if let colour = colour(node, named: "series") { return colour }
      unreadable.insert(property)
      return theme.background
    }
  }

  /// Whether the key of a colour or a list of them is there; one without a value is a fault.
  private mutating func isThere(_ key: String, as property: String, in colours: Fields<ThemeElement>) -> Bool {
    guard colours.has(key) || colours.isBlank(key) else { return false }
    lines[property] = colours.line(of: key)
    guard colours.isBlank(key) else { return true }
    noteBlank(key, at: colours.line(of: key))
    unreadable.insert(property)
    return false
  }

  private mutating func colour(_ node: YAMLNode, named key: String) -> Colour? {
    guard !node.isNull else {
      noteBlank(key, at: node.line)
      return nil
    }
    guard let text = node.string(named: key, faults: &faults) else { return nil }
    if let colour = Colour(notation: text) { return colour }
    faults.fault(
      "colour", "`\(key)` must be a colour such as \"#1B1F24\" or \"#123\"; `\(text)` is none", at: node.line)
    return nil
  }

  /// Notes a colour that is not there: without quotes YAML takes it for a comment.
  private mutating func noteBlank(_ key: String, at line: Int) {
    faults.fault(
      "colour", "`\(key)` has no colour; put it in quotes, such as \"#1B1F24\": behind a bare `#` YAML reads nothing",
      at: line)
  }
}
