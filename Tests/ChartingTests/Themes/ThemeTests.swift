import Testing

@testable import Charting

@Suite struct ThemeTests {
  private let theme = Theme.light

  @Test func textStandsOutFromTheGround() {
    for colour in [theme.text, theme.secondaryText] {
      #expect(colour.contrast(with: theme.background) >= 4.5)
    }
  }

  /// Grid lines may be faint; whatever carries meaning may not.
  @Test func marksStandOutFromTheGround() {
    for colour in [theme.bar, theme.outline, theme.hatch, theme.whisker] {
      #expect(colour.contrast(with: theme.background) >= 3)
    }
    #expect(theme.whisker.contrast(with: theme.bar) >= 3)
    #expect(theme.grid.contrast(with: theme.background) < 1.5)
    #expect(theme.text.contrast(with: theme.grid) >= 4.5)
  }

  @Test(arguments: 2...11)
  func orderedColoursGetDarkerStepByStep(_ count: Int) {
    let colours = theme.orderedColours(count: count)
    #expect(colours.count == count && Set(colours).count == count)
    #expect(colours.first == theme.unfavourable && colours.last == theme.favourable)
    let luminances = colours.map(ColourTests.luminance)
    for (lighter, darker) in zip(luminances, luminances.dropFirst()) {
      #expect(lighter > darker)
    }
    for colour in colours { #expect(colour.contrast(with: colour.textColour) >= 4.5) }
  }

  /// The usual scales must be told apart in grey, where white lines between segments help but order alone decides.
  @Test(arguments: [(2, 6.0), (3, 2.0), (4, 1.5), (5, 1.4), (7, 1.2), (11, 1.1)])
  func neighboursDifferInGrey(_ count: Int, _ contrast: Double) {
    let colours = theme.orderedColours(count: count)
    for (lighter, darker) in zip(colours, colours.dropFirst()) {
      #expect(lighter.contrast(with: darker) >= contrast)
    }
  }

  @Test func oneCategoryOrNoneHasAColourToo() {
    #expect(theme.orderedColours(count: 1) == [theme.neutral])
    #expect(theme.orderedColours(count: 0).isEmpty)
  }
}
