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

  /// The three groups of a recommendation must be told apart in grey.
  @Test func threeColoursDifferInGrey() {
    let colours = theme.orderedColours(count: 3)
    #expect(colours[0].contrast(with: colours[1]) >= 1.3)
    #expect(colours[1].contrast(with: colours[2]) >= 3)
  }

  @Test func oneCategoryOrNoneHasAColourToo() {
    #expect(theme.orderedColours(count: 1) == [theme.neutral])
    #expect(theme.orderedColours(count: 0).isEmpty)
  }
}
