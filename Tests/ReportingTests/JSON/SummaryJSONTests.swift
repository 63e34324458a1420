import Foundation
import Reporting
import SurveyModel
import Testing

/// What summary.json says about a survey.
@Suite struct SummaryJSONTests {
  private let document = SummaryJSON.document(of: SampleMaterial.complete)

  private func question(_ id: String) throws -> JSONValue {
    try #require(document["questions"]?.first(where: "id", is: .string(id)))
  }

  @Test func hasItsMembersInTheDocumentedOrder() throws {
    #expect(
      document.names == [
        "schema", "date", "survey", "guessed", "sources", "response", "dataQuality", "disclosure", "level", "questions",
        "stopped", "batteries", "breakdowns", "comparisons", "changes", "keyDrivers", "opinionGroups", "reliability",
        "diagnostics", "guesses",
      ])
    #expect(
      try question("agree").names == [
        "id", "text", "kind", "polarity", "battery", "columns", "base", "missing", "categories", "statistics",
        "nonresponse",
      ])
  }

  @Test func isReadByAnotherParserWithTheSameFigures() throws {
    let text = SummaryJSON.text(of: SampleMaterial.complete)
    #expect(text == SummaryJSON.text(of: SampleMaterial.complete))
    #expect(text.hasSuffix("}\n"))
    #expect(!text.contains("</script>"))
    let read = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let response = try #require(read["response"] as? [String: Any])
    #expect(response["returned"] as? Int == 37)
    #expect((response["rate"] as? [String: Any])?["value"] as? Double == 37.0 / 60.0)
    #expect((read["questions"] as? [Any])?.count == 10)
  }

  /// 37 submitted forms of 60 persons who attended and 90 who were invited.
  @Test func namesEveryRateWithItsDenominator() throws {
    let response = try #require(document["response"])
    #expect(response["rate"] == response["rates"]?[1] && response["rates"]?[6] == nil)
    #expect(
      response["rates"]?[1] == [
        "value": .number(37.0 / 60), "definition": "AAPOR RR2", "responses": 37, "denominator": "attended",
        "persons": 60,
      ])
    #expect(response["rates"]?[5]?["definition"] == "AAPOR RR5" && response["rates"]?[5]?["persons"] == 90)
    #expect(response["rates"]?[5]?["denominator"] == "invited")
  }

  @Test func namesTheMethodOfCorrectedShares() throws {
    #expect(document["response"]?["finitePopulation"] == 60)
    let agree = try question("agree")
    #expect(agree["categories"]?[4]?["interval"]?["method"] == "wilson-finite-population")
    #expect(agree["statistics"]?["topTwoBox"]?["method"] == "wilson-finite-population")
    #expect(agree["statistics"]?["mean"]?["method"] == "student-t")
    let bare = SummaryJSON.document(of: SampleMaterial.bare)
    #expect(bare["response"]?["finitePopulation"] == .null && bare["response"]?["rates"] == [])
  }

  /// 34 of 36 agree, 24 of the 60 persons gave no valid answer.
  @Test func boundsTheTopTwoBoxUnderNonresponse() throws {
    #expect(
      try question("agree")["nonresponse"] == [
        "population": 60, "low": .number(34.0 / 60), "high": .number(58.0 / 60),
        "tipping": ["majority": "chosen", "needed": .null, "of": 24],
      ])
    #expect(try question("rare")["nonresponse"] == nil)
    #expect(try question("recommend")["nonresponse"] == nil)
    #expect(SummaryJSON.document(of: SampleMaterial.bare)["questions"]?[0]?["nonresponse"] == nil)
  }

  @Test func givesTextsInTheMainLanguageAndAllWordingsOnlyWhereThereAreSeveral() throws {
    #expect(document["survey"]?["title"] == "Symposium")
    #expect(document["survey"]?["translations"] == ["de": "Tagung", "en": "Symposium"])
    #expect(try question("agree")["translations"] == nil)
  }

  @Test func namesAllSevenReasonsForNoValue() throws {
    #expect(try question("agree")["missing"]?.names == MissingReason.allCases.map(\.rawValue))
    #expect(try question("agree")["missing"]?["refused"] == 1)
    #expect(try question("rare")["missing"]?["notAsked"] == 34)
  }

  @Test func showsAnOptionThatNobodyChose() throws {
    let unused = try #require(try question("sources")["categories"]?[1])
    #expect(unused["count"] == 0)
    #expect(unused["share"] == 0.0)
    // Everybody chose the other one; its interval still has a width.
    guard case .number(let low)? = try question("sources")["categories"]?[0]?["interval"]?["low"] else {
      Issue.record("the interval is missing")
      return
    }
    #expect(low > 0.8 && low < 1)
  }

  @Test func withheldPercentagesAreNullWithTheReasonBesideThem() throws {
    let rare = try question("rare")
    #expect(rare["suppressed"] == "lowBase")
    let chosen = try #require(rare["categories"]?[3])
    #expect(chosen["count"] == 3)
    #expect(chosen["share"] == .null)
    #expect(chosen["interval"] == .null)
    #expect(chosen["suppressed"] == "lowBase")
    #expect(rare["statistics"]?["topTwoBox"]?["value"] == .null)
    #expect(rare["statistics"]?["topTwoBox"]?["suppressed"] == "lowBase")
    #expect(rare["statistics"]?["median"]?["value"] == 4.0)
  }

  /// 37 rankings of two items: one leaves the first out, one has a tie, and the others put the first item first when even.
  @Test func givesTheRanksOfEachItemAndTheAmounts() throws {
    let order = try question("order")
    #expect(order["categories"] == [] && order["statistics"]?.names == [])
    #expect(order["tied"] == 1 && order["total"] == nil)
    let first = try #require(order["items"]?[0])
    let meanRank = (18 + 1.5 + 17 * 2) / 36
    #expect(first["label"] == "Police" && first["count"] == 36 && first["ranks"] == [19, 17])
    #expect(first["statistics"]?.names == ["firstPlace", "meanRank"])
    #expect(first["statistics"]?["firstPlace"]?["n"] == 37)
    #expect(first["statistics"]?["meanRank"]?["value"] == .number(meanRank))
    let points = try question("points")
    #expect(points["total"] == 100.0 && points["tied"] == nil)
    #expect(points["items"]?[1]?["statistics"]?["mean"]?["value"] == 82.0)
    #expect(points["items"]?[1]?["ranks"] == nil)
    let groups = try #require(document["breakdowns"]?[0]?["questions"]?.first(where: "id", is: "points")?["groups"])
    #expect(groups[0]?["valid"] == 20 && groups[0]?["statistics"]?.names == [])
  }

  @Test func seldomFindingsAboutAnswersHaveNoCount() throws {
    let seldom = try #require(document["diagnostics"]?.first(where: "code", is: "unknown-label"))
    #expect(seldom["occurrences"] == .null && seldom["suppressed"] == "smallCell" && seldom["line"] == 4)
    let writing = try #require(document["diagnostics"]?.first(where: "code", is: "mixed-line-ends"))
    #expect(writing["occurrences"] == 1 && writing["suppressed"] == nil)
    #expect(document["stopped"]?[0]?["cells"] == 30)
  }

  @Test func countsOwnWordsWithoutThem() throws {
    #expect(try question("sources")["ownWords"] == 0)
    #expect(try question("side")["ownWords"] == nil)
  }

  @Test func aSmallGroupIsWithheldTogetherWithAnother() throws {
    let breakdown = try #require(document["breakdowns"]?[0])
    #expect(breakdown["question"] == "side")
    let small = try #require(breakdown["groups"]?.first(where: "label", is: "Press"))
    #expect(small["size"] == 3)
    #expect(small["suppressed"] == "smallGroup")
    let next = try #require(breakdown["groups"]?.first(where: "label", is: "Community"))
    #expect(next["suppressed"] == "complementary")
    let agree = try #require(breakdown["questions"]?.first(where: "id", is: "agree"))
    #expect(agree["groups"]?[2]?["valid"] == .null)
    #expect(agree["groups"]?[2]?["categories"] == .null)
  }

  @Test func figuresThatCannotBeGivenSayWhy() throws {
    let bare = SummaryJSON.document(of: SampleMaterial.bare)
    let question = try #require(bare["questions"]?[0])
    #expect(question["statistics"]?["mean"]?["value"] == .null)
    #expect(question["statistics"]?["mean"]?["notEstimable"] == "noAnswers")
    #expect(bare["response"]?["rate"] == .null)
    #expect(bare["guessed"] == false)
    #expect(bare["breakdowns"] == [])
    #expect(document["guessed"] == true)
  }
}
