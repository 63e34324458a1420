import SurveyModel
import Testing

@Suite struct HalfLabelledScaleTests {
  @Test(arguments: [
    (["\u{FEFF}1 (None at all)", "2", "3", "5 (Expert)"], 1, 5),
    (["0 - Mostly me", "1", "3", "5 - Mostly other people"], 0, 5),
    (["5: the most challenging part", "3", "2"], 1, 5),
    (["10 grösstes Vertrauen", "7", "8", "9", ""], 1, 10),
    (["Not likely0", "Very likely10"], 0, 10),
    (["-2 (worse)", "0", "2 (better)"], -2, 2),
  ])
  func readsTheWholeRange(labels: [String], low: Int, high: Int) throws {
    let half = try #require(HalfLabelledScale(id: "x", labels: labels))
    #expect(half.scale.categories.map(\.code) == Array(low...high))
    #expect(half.scale.polarity == .undeclared)
    for (label, meaning) in zip(labels, half.meanings) {
      guard case .point(let position) = meaning else { continue }
      #expect(half.scale.categories[position].code == NumberedLabel(label)?.code)
    }
  }

  @Test(arguments: [
    ["1", "2", "3"], ["1 (low)"], ["18-24", "25-34"], ["1 (low)", "1 (high)", "2"], ["0 no", "12 yes"],
    ["1 (low)", "apples"],
    ["0 none", "3", "25"], [],
  ])
  func refusesWhatIsNoScale(labels: [String]) {
    #expect(HalfLabelledScale(id: "x", labels: labels) == nil)
  }

  @Test func keepsTheLabelOfTheForm() throws {
    let half = try #require(
      HalfLabelledScale(id: "x", labels: ["\u{FEFF}1 (None at all) ", "2", "5 (Expert)", "weiß nicht"]))
    #expect(half.scale.categories.map { $0.label.text(in: "en") } == ["1 (None at all)", "2", "3", "4", "5 (Expert)"])
    #expect(half.meanings.last == .missing(.dontKnow))
  }
}
