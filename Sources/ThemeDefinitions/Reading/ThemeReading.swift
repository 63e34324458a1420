import Charting
import DefinitionFiles

/// One pass over a theme file.
struct ThemeReading {
  /// Everything found wrong.
  var faults: FaultLog
  /// The theme as far as it is read.
  var theme = Theme.light
  /// The name of the theme that it is based on; `nil` where the file names one that does not exist.
  var base: String? = "light"
  /// The lines of the properties that the file sets, by their names in the theme's declaration; each colour of a series by
  /// `series[0]` and so on.
  var lines: [String: Int] = [:]
  /// The properties that the file sets to something that cannot be read.
  var unreadable: Set<String> = []
  /// The languages that charts have words in.
  private let languages: [String]

  init(file: String, languages: [String]) {
    faults = FaultLog(file: file)
    self.languages = languages
  }

  /// Reads the whole file; `nil`, with faults in the log, where it is no theme.
  mutating func houseStyle(_ root: YAMLNode) -> HouseStyle? {
    guard let fields = Fields(root, as: ThemeElement.theme, faults: &faults) else { return nil }
    if fields.has("based-on") {
      let named = fields.choice("based-on", among: Theme.named.map { ($0.name, $0) }, faults: &faults)
      base = named?.name
      theme = named?.theme ?? theme
    }
    let language = language(fields)
    readFonts(fields)
    readColours(fields)
    if faults.isClean, lines.isEmpty, language == nil, !fields.has("based-on") {
      faults.fault("empty", "the theme says nothing; \(DefinitionFormat.theme.adviceWhenEmpty)", at: fields.line)
    }
    checkPromises()
    return HouseStyle(theme: theme, language: language)
  }

  private mutating func language(_ fields: Fields<ThemeElement>) -> String? {
    guard let node = fields.node("language"), let tag = node.string(named: "language", faults: &faults) else {
      return nil
    }
    guard let primary = LanguageTag.primary(of: tag) else {
      faults.fault("language", "`\(tag)` is not a language tag such as `de` or `en`", at: node.line)
      return nil
    }
    guard languages.contains(primary) else {
      let known = languages.map { "`\($0)`" }.joined(separator: ", ")
      faults.fault("language", "charts have no words in `\(tag)`; they have in \(known)", at: node.line)
      return nil
    }
    return tag
  }

  private mutating func readFonts(_ fields: Fields<ThemeElement>) {
    guard let node = fields.node("fonts"), let fonts = Fields(node, as: ThemeElement.fonts, faults: &faults) else {
      return
    }
    if let node = fonts.node("family"), let text = node.string(named: "family", faults: &faults) {
      lines["fontFamily"] = node.line
      do {
        theme.fontFamily = try FontFamilies(text).value
      } catch {
        faults.fault(
          "font-family",
          "`family` names fonts, with commas between them, by letters, digits, blanks, `-`, `_` and `.`; \(error.message)",
          at: node.line)
      }
    }
    for key in ThemeKey.sizes where fonts.has(key.name) {
      lines[key.property] = fonts.line(of: key.name)
      set(key, to: fonts.number(key.name, faults: &faults))
    }
  }

  /// Takes a value for a property; without one it stays as it is, and its promises are not checked.
  mutating func set<Value>(_ key: ThemeKey<Value>, to value: Value?) {
    if let value { theme[keyPath: key.path] = value } else { unreadable.insert(key.property) }
  }
}
