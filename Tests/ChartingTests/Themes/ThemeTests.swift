import Testing

@testable import Charting

@Suite struct ThemeTests {
  static let names = Theme.named.map(\.name)

  static func theme(_ name: String) throws -> Theme { try #require(Theme.named.first { $0.name == name }).theme }

  @Test(arguments: names)
  func everyThemeKeepsEveryPromise(_ name: String) throws {
    #expect(try Self.theme(name).breaches == [])
  }

  @Test(arguments: names)
  func orderedColoursGetDarkerStepByStep(_ name: String) throws {
    let theme = try Self.theme(name)
    for count in 2...11 {
      let colours = theme.orderedColours(count: count)
      #expect(colours.count == count && Set(colours).count == count)
      #expect(colours.first == theme.unfavourable && colours.last == theme.favourable)
      let luminances = colours.map(ColourTests.luminance)
      for (lighter, darker) in zip(luminances, luminances.dropFirst()) { #expect(lighter > darker) }
      for colour in colours { #expect(colour.contrast(with: colour.textColour) >= 4.5) }
    }
  }

  /// Neighbours on a scale are told apart by everyone and in grey print; ΔE of about 2 is the least that can be seen.
  @Test(arguments: names, ColourVision.allCases)
  func neighboursOnAScaleAreToldApart(_ name: String, _ vision: ColourVision) throws {
    let theme = try Self.theme(name)
    for (count, distance) in [(2, 40.0), (3, 20), (5, 10), (7, 6.5), (11, 3)] {
      let colours = theme.orderedColours(count: count)
      for (first, second) in zip(colours, colours.dropFirst()) {
        #expect(vision.distance(first, second) >= distance)
      }
    }
  }

  /// Grey print is left out: groups differ there by the shape of their points and by direct labels.
  @Test(arguments: names, ColourVision.allCases.filter { $0 != .grey })
  func groupsAreToldApart(_ name: String, _ vision: ColourVision) throws {
    let series = try Self.theme(name).series
    for (index, first) in series.enumerated() {
      for second in series[(index + 1)...] { #expect(vision.distance(first, second) >= 15) }
    }
  }

  /// Grid lines may be faint; text crosses them.
  @Test(arguments: names)
  func gridStaysBehind(_ name: String) throws {
    let theme = try Self.theme(name)
    #expect(theme.grid.contrast(with: theme.background) < 1.6)
    #expect(theme.text.contrast(with: theme.grid) >= 4.5)
  }

  @Test(arguments: names)
  func everyAmountCarriesReadableText(_ name: String) throws {
    let theme = try Self.theme(name)
    for step in 0...20 {
      let colour = theme.intensity(Double(step) / 20)
      #expect(colour.contrast(with: colour.textColour) >= 4.5)
    }
  }

  /// Every promise can be broken, and the breach names what broke it.
  @Test(arguments: [
    (ThemePromise.textOnBackground, \Theme.text, Colour(0xBBBBBB), ["text", "background"]),
    (.marksOnBackground, \.outline, Colour(0xDDDDDD), ["outline", "background"]),
    (.whiskersOnBars, \.whisker, Colour(0x5089BD), ["whisker", "bar"]),
    (.orderInGrey, \.neutral, Colour(0x000000), ["neutral", "favourable"]),
  ])
  func aBrokenPromiseIsNamed(
    _ promise: ThemePromise, _ path: any WritableKeyPath<Theme, Colour> & Sendable, _ colour: Colour, _ names: [String]
  ) {
    var theme = Theme.light
    theme[keyPath: path] = colour
    #expect(theme.breaches.contains { $0.promise == promise && $0.names == names })
  }

  @Test func typeThatIsTooSmallAndTooFewGroupsAreNamed() {
    var theme = Theme.light
    theme.smallSize = 4
    theme.series = [.black]
    #expect(theme.breaches.map(\.promise) == [.enoughSeries, .legibleType])
  }

  @Test func oneCategoryOrNoneHasAColourToo() {
    #expect(Theme.light.orderedColours(count: 1) == [Theme.light.neutral])
    #expect(Theme.light.orderedColours(count: 0).isEmpty)
  }
}
