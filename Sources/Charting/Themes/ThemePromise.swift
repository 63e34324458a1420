/// Something that a theme must hold so that everyone can read its charts.
///
/// Sources: WCAG 2.2, success criteria 1.4.3 (text) and 1.4.11 (graphics).
public enum ThemePromise: String, CaseIterable, Hashable, Sendable {
  /// Text stands out from the background with a contrast of at least 4.5.
  case textOnBackground
  /// Marks and their outlines stand out from the background with a contrast of at least 3.
  case marksOnBackground
  /// Whiskers stand out from the bars that they lie on with a contrast of at least 3.
  case whiskersOnBars
  /// The colours of an ordered scale get darker from its unfavourable to its favourable end, so that grey print keeps the order.
  case orderInGrey
  /// Neighbouring segments are divided by a contrast of at least 3, between themselves or by the line between them.
  case neighboursDivided
  /// There are at least six colours for groups.
  case enoughSeries
  /// Type is from 9 to 72 user units high.
  case legibleType

  /// A way in which a theme breaks the promise.
  public struct Breach: Hashable, Sendable {
    /// What is broken.
    public let promise: ThemePromise
    /// The names of the theme's colours or sizes that break it, as in the theme's declaration.
    public let names: [String]
    /// The contrast that they have, where the promise is about contrast.
    public let contrast: Double?
    /// The contrast that they must have, where the promise is about contrast.
    public let required: Double?
  }
}

extension Theme {
  /// Every way in which the theme breaks a promise; none for the themes that come with the program.
  public var breaches: [ThemePromise.Breach] {
    contrastBreaches + orderBreaches + neighbourBreaches + sizeBreaches
  }

  private var contrastBreaches: [ThemePromise.Breach] {
    let texts = [("text", text), ("secondaryText", secondaryText)]
    let marks =
      [("bar", bar), ("outline", outline), ("hatch", hatch), ("whisker", whisker)]
      + series.enumerated().map { ("series[\($0)]", $1) }
    return texts.compactMap { breach(.textOnBackground, $0, ("background", background), 4.5) }
      + marks.compactMap { breach(.marksOnBackground, $0, ("background", background), 3) }
      + [breach(.whiskersOnBars, ("whisker", whisker), ("bar", bar), 3)].compactMap { $0 }
  }

  private func breach(
    _ promise: ThemePromise, _ first: (name: String, colour: Colour), _ second: (name: String, colour: Colour),
    _ required: Double
  ) -> ThemePromise.Breach? {
    let contrast = first.colour.contrast(with: second.colour)
    guard contrast < required else { return nil }
    return .init(promise: promise, names: [first.name, second.name], contrast: contrast, required: required)
  }

  private var orderBreaches: [ThemePromise.Breach] {
    [("unfavourable", unfavourable, "neutral", neutral), ("neutral", neutral, "favourable", favourable)]
      .filter { $0.1.relativeLuminance <= $0.3.relativeLuminance }
      .map { .init(promise: .orderInGrey, names: [$0.0, $0.2], contrast: nil, required: nil) }
  }

  /// Scales of up to eleven points have every neighbourhood that shorter ones have, or a wider one.
  private var neighbourBreaches: [ThemePromise.Breach] {
    let isDivided = (2...11).allSatisfy { count in
      let colours = orderedColours(count: count)
      return zip(colours, colours.dropFirst()).allSatisfy { first, second in
        let line = Colour.separator(between: first, and: second)
        return first.contrast(with: second) >= 3
          || (line.contrast(with: first) >= 3 && line.contrast(with: second) >= 3)
      }
    }
    let names = ["unfavourable", "neutral", "favourable"]
    return isDivided ? [] : [.init(promise: .neighboursDivided, names: names, contrast: nil, required: 3)]
  }

  /// Whether a chart can be drawn at all: with a colour for every group and type that takes up space.
  var canBeDrawn: Bool { sizeBreaches.isEmpty }

  private var sizeBreaches: [ThemePromise.Breach] {
    let sizes = [("headingSize", headingSize), ("bodySize", bodySize), ("smallSize", smallSize)]
    let small = sizes.filter { !($0.1 >= 9 && $0.1 <= 72) }.map(\.0)
    let tooFew: [ThemePromise.Breach] =
      series.count < 6 ? [.init(promise: .enoughSeries, names: ["series"], contrast: nil, required: nil)] : []
    return tooFew
      + (small.isEmpty ? [] : [.init(promise: .legibleType, names: small, contrast: nil, required: nil)])
  }
}
