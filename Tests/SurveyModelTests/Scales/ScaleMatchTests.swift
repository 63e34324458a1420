import SurveyModel
import Testing

@Suite struct ScaleMatchTests {
  @Test(arguments: [
    (["Strongly Agree", "Agree", "Neither agree or disagree", "Disagree", "Strongly disagree"], "agreement-5"),
    (["Strongly agree", "Agree Somewhat", "Disagree"], "agreement-4"),
    (["strongly agree", "agree", "somewhat agree", "somewhat disagree", "neither"], "agreement-7"),
    (["trifft voll und ganz zu", "trifft eher zu", "teils/teils", "trifft eher nicht zu"], "agreement-5"),
    (["trifft zu", "trifft eher zu", "trifft eher nicht zu", "trifft nicht zu"], "agreement-4-plain"),
    (["trifft voll zu", "trifft zu", "teils, teils", "trifft nicht zu", "trifft gar nicht zu"], "agreement-5"),
    (["sehr zufrieden", "zufrieden", "teils/teils", "unzufrieden"], "satisfaction-5"),
    (["sehr zufrieden", "eher zufrieden", "eher unzufrieden", "sehr unzufrieden", "keine Angabe"], "satisfaction-4"),
    (["Very satisfied", "Satisfied", "Neither satisfied nor dissatisfied"], "satisfaction-5"),
    (
      ["Extremely satisfied", "Somewhat satisfied", "Neither satisfied nor dissatisfied", "Somewhat dissatisfied"],
      "satisfaction-5-extremely"
    ), (["Extremely satisfied", "Moderately satisfied", "Slightly dissatisfied"], "satisfaction-7"),
    (["Excellent", "Good", "Average", "Poor", "Terrible"], "quality-5-terrible"),
    (["Extremely good", "Somewhat good", "Neither good nor bad", "Somewhat bad", "Extremely bad"], "quality-5"),
    (["Completely satisfied", "Very satisfied", "Not at all satisfied"], "satisfaction-unipolar-5-extremely"),
    (["sehr hilfreich", "hilfreich", "teils/teils", "wenig hilfreich", "gar nicht hilfreich"], "helpfulness-5"),
    (["Extremely helpful", "Very helpful", "Somewhat helpful", "Not so helpful"], "helpfulness-5-extremely"),
    (["immer", "oft", "manchmal", "selten", "nie"], "frequency-5"),
    (["Always", "Very often", "Sometimes", "Never"], "frequency-6"),
    (["Excellent", "Good", "Fair", "Poor"], "quality-4"),
    (["sehr gut", "gut", "befriedigend", "ausreichend", "mangelhaft"], "grades-6"),
    (
      ["Very favorably", "Somewhat favorably", "Neither favorably nor unfavorably ", "Unfamiliar (N/A)"],
      "favourability-5"
    ),
    (["Very Positive", "Somewhat Positive", "Neutral", "Somewhat Negative"], "favourability-5"),
    (["Very important", "Somewhat important", "Neither important nor unimportant"], "importance-5-bipolar"),
    (["Very likely", "Somewhat Likely", "Neither Likely nor Unlikely", "Very unlikely"], "likelihood-5"),
    (["🙂", "😐", "🙁"], "smileys-3"), (["😀", "🙂", "☹️"], "smileys-5"),
    (["1 sehr gut", "2", "3", "4", "5 sehr schlecht"], "quality-5-from-1-to-5"),
    (["1 (sehr gut)", "2 (gut)", "3 (befriedigend)", "6 (ungenügend)"], "grades-6"),
    (["5: very helpful", "4: helpful", "2: not very helpful", "1: not at all helpful"], "helpfulness-5"),
    (["very helpful5", "4", "3", "not at all helpful1"], "helpfulness-5"),
    (["1 - strongly agree", "2 - agree", "4 - disagree"], "agreement-5-from-1-to-5"),
  ])
  func recognisesByWording(labels: [String], id: String) throws {
    for order in [labels, labels.reversed(), labels.sorted()] {
      let match = try #require(ScaleLibrary.match(labels: order))
      #expect(match.scale.id == id)
      #expect(match.meanings.count == labels.count)
    }
  }

  @Test(arguments: [
    ["Strongly agree"], ["Strongly agree", "Strongly Agree "], ["Agree", "purple"], ["1", "2", "3", "4", "5"], [],
    ["Ja", "Nein"], ["sehr zufrieden", "keine Angabe"], ["Police", "Community"], ["1 sehr gut", "2", "4"],
    ["5: very helpful", "4", "1"],
    ["3 mittelmäßig", "4", "2"], ["5 sehr gut", "1 gut"], ["sehr gut", "7"],
    ["trifft voll zu", "trifft gar nicht zu", "nicht zutreffend"],
  ])
  func doesNotGuess(labels: [String]) {
    #expect(ScaleLibrary.match(labels: labels) == nil)
  }

  @Test func mapsEachLabel() throws {
    let match = try #require(
      ScaleLibrary.match(labels: ["", "eher zufrieden", "weiß nicht", "sehr zufrieden", "trifft nicht zu"]))
    #expect(
      match.meanings == [.missing(.noAnswer), .point(1), .missing(.dontKnow), .point(0), .missing(.notApplicable)])
    #expect(match.points == [0, 1])
  }

  @Test func doesNotApplyIsTheEndOfAnAgreementScale() throws {
    let match = try #require(ScaleLibrary.match(labels: ["trifft eher zu", "trifft nicht zu"]))
    #expect(!match.meanings.contains(.missing(.notApplicable)))
    #expect(MissingAnswers.reason(for: "trifft nicht zu") == nil)
  }

  @Test func keepsTheFullScale() throws {
    let match = try #require(
      ScaleLibrary.match(labels: ["very satisfied", "satisfied", "very dissatisfied", "neutral"]))
    #expect(match.scale.categories.count == 5)
  }

  @Test(arguments: [
    (["good", "bad"], "en"), (["sehr gut", "schlecht"], "de"), (["gut", "schlecht"], nil),
    (["Satisfied", "zufrieden", "neutral"], nil),
  ])
  func tellsTheLanguageOfTheLabels(labels: [String], language: String?) throws {
    #expect(try #require(ScaleLibrary.match(labels: labels)).language == language)
  }

  @Test func adoptsTheWordingOfTheForm() throws {
    let match = try #require(
      ScaleLibrary.match(labels: ["Fully agree", "trifft eher zu", "neutral", "keine Angabe", ""]))
    let scale = match.adopted(id: "form")
    #expect(scale.id == "form")
    #expect(scale.categories.map { $0.label.text(in: "en") }.prefix(3) == ["Fully agree", "trifft eher zu", "neutral"])
    let refused = try #require(scale.categories.last)
    #expect(refused.missing == .refused)
    #expect(refused.code == 6)
    let matcher = CategoryMatcher(scale.categories, acceptsBareCodes: true)
    for (label, meaning) in zip(match.labels, match.meanings) {
      if case .point(let position) = meaning { #expect(matcher.position(of: label) == position) }
    }
  }

  @Test func adoptsTheLibraryScaleUnchangedWhereNothingDiffers() throws {
    let match = try #require(
      ScaleLibrary.match(labels: ["Very satisfied", "NEITHER SATISFIED NOR DISSATISFIED", "very dissatisfied "]))
    #expect(match.adopted(id: "form") == ScaleLibrary.scale(id: "satisfaction-5"))
  }
}
