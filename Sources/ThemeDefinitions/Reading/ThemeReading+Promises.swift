import Charting
import DefinitionFiles

/// What a theme promises, as faults of the file that breaks it.
extension ThemeReading {
  /// Notes every broken promise, at the line of what breaks it.
  ///
  /// What involves a value that could not be read is left out: its own fault comes first.
  mutating func checkPromises() {
    guard base != nil else { return }
    for breach in theme.breaches where unreadable.isDisjoint(with: breach.names) {
      for (names, message) in messages(for: breach) {
        faults.fault("promise", message, at: names.compactMap { lines[$0] }.first)
      }
    }
  }

  /// What is wrong and what to do, with the names of the properties it is about.
  private func messages(for breach: ThemePromise.Breach) -> [(names: [String], message: String)] {
    switch breach.promise {
    case .textOnBackground: [(breach.names, contrastMessage(breach, because: "text needs"))]
    case .marksOnBackground: [(breach.names, contrastMessage(breach, because: "marks need"))]
    case .whiskersOnBars: [(breach.names, contrastMessage(breach, because: "whiskers need"))]
    case .orderInGrey:
      [
        (
          breach.names,
          "\(breach.names.map(named).joined(separator: " is not lighter than ")), so grey print loses the order of a scale: "
            + "make it lighter, or the other one darker"
        )
      ]
    case .neighboursDivided:
      [
        (
          breach.names,
          "on a scale from \(breach.names.map(named).joined(separator: " over ")) no line between two neighbours has a "
            + "contrast of \(Self.text(breach.required ?? 0)) to both: make the light end lighter and the dark end darker"
        )
      ]
    case .enoughSeries: [(breach.names, "`series` has \(theme.series.count) colours; groups need at least six")]
    case .legibleType:
      ThemeKey.sizes.filter { breach.names.contains($0.property) }.map { key in
        (
          [key.property],
          "`\(key.name)` is \(Self.text(theme[keyPath: key.path])); type must be 9 to 72 user units high"
        )
      }
    }
  }

  private func contrastMessage(_ breach: ThemePromise.Breach, because what: String) -> String {
    // The names are those of the front and of what it lies on.
    let (front, back) = (breach.names[0], breach.names[1])
    let direction = colour(of: back)?.textColour == .white ? "lighter" : "darker"
    // A contrast just below what is needed must not be rounded up to it.
    let contrast = ((breach.contrast ?? 1) * 10).rounded(.down) / 10
    return "\(named(front)) has a contrast of \(Self.text(contrast)) on \(named(back)); \(what) "
      + "\(Self.text(breach.required ?? 0)): \(advice(for: front, direction: direction))"
  }

  private func advice(for property: String, direction: String) -> String {
    guard lines[property] == nil else { return "make it \(direction)" }
    return position(of: property) == nil
      ? "add a \(direction) `\(ThemeKey<Colour>.name(of: property))`" : "add a `series` with \(direction) colours"
  }

  /// A colour as the file names it, with its value and, where it is not in the file, where it comes from.
  private func named(_ property: String) -> String {
    let value = colour(of: property)?.hexadecimal.uppercased() ?? ""
    let origin = lines[property] == nil ? " of `\(base ?? "")`" : ""
    guard let position = position(of: property) else {
      return "`\(ThemeKey<Colour>.name(of: property))` (\(value)\(origin))"
    }
    return "colour \(position + 1) of `series` (\(value)\(origin))"
  }

  private func colour(of property: String) -> Colour? {
    if let position = position(of: property) { return theme.series[position] }
    return ThemeKey.colours.first { $0.property == property }.map { theme[keyPath: $0.path] }
  }

  /// The position of a colour of the series, from 0; `nil` for every other property.
  private func position(of property: String) -> Int? {
    theme.series.indices.first { property == "series[\($0)]" }
  }

  private static func text(_ number: Double) -> String {
    let text = String(number)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
