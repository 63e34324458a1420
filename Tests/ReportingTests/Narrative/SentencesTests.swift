import Disclosure
import SurveyModel
import Testing

@testable import Reporting

@Suite struct SentencesTests {
  private static func sentences(_ id: String, _ survey: SampleSurvey, _ language: ReportLanguage) throws -> [String] {
    let edition = ReportEdition(survey.material, language: language)
    let question = try #require(edition.summary.questions.first { $0.question.id == id })
    return Sentences.sentences(about: question, in: edition).map(\.plain)
  }

  @Test func topTwoOfAPublishedExample() throws {
    var survey = SampleSurvey(SurveyDefinition(id: "s", title: "S"))
    survey.ask(.sample("grade", .rating(Samples.grades)), .counts([10, 14, 3, 2, 1, 0]))
    // 24/30: Wilson .6269–.9049.
    #expect(
      try Self.sentences("grade", survey, .english) == [
        "Top 2 box: 24 of the 30 respondents with a valid answer (80%, 95% interval 63–90%) chose one of the two most favourable answers, “1” or “2”."
      ])
    #expect(
      try Self.sentences("grade", survey, .german) == [
        "Top 2: 24 von 30 Befragten mit gültiger Antwort (80\u{A0}%, 95-%-Intervall 63–90\u{A0}%) wählten eine der beiden günstigsten Antworten, „1“ oder „2“."
      ])
  }

  @Test func belowTenAnswersThereAreCountsOnly() throws {
    #expect(
      try Self.sentences("grade", Samples.few, .english) == [
        "Top 2 box: 5 of the 7 respondents with a valid answer chose one of the two most favourable answers, “1” or “2”."
      ])
    let nps = try Self.sentences("nps", Samples.few, .english)
    #expect(nps.count == 1 && nps[0].contains("4 answered 9 or 10") && nps[0].contains("1 answered 0 to 6"))
  }

  @Test func undeclaredPolarityGetsNoSentence() throws {
    var scale = Samples.grades
    scale.polarity = .undeclared
    var survey = SampleSurvey(SurveyDefinition(id: "s", title: "S"))
    survey.ask(.sample("grade", .rating(scale)), .counts([10, 14, 3, 2, 1, 0]))
    #expect(try Self.sentences("grade", survey, .english).isEmpty)
  }

  @Test func nobodyAnsweredGivesNoSentence() throws {
    #expect(try Self.sentences("grade", Samples.empty, .german).isEmpty)
    #expect(try Self.sentences("nps", Samples.empty, .german).isEmpty)
  }

  @Test func openTextsAreCountedAndNotQuoted() throws {
    let sentence = try #require(try Self.sentences("words", Samples.whole, .english).first)
    #expect(sentence.hasPrefix("20 of the 74 respondents"))
    #expect(sentence.contains("a person must release each quotation"))
  }

  /// Every number in a sentence is a figure of the question's tables, its bases, or part of its fixed words.
  @Test(arguments: ReportLanguage.allCases)
  func everyNumberStandsInTheTables(language: ReportLanguage) throws {
    let material = Samples.whole.material
    let edition = ReportEdition(material, language: language)
    for question in material.summary.questions {
      let answers = question.overall
      let counts = answers.categories.compactMap(\.count.value)
      var known = Set<String>()
      for start in counts.indices {
        for end in start..<counts.count { known.insert(String(counts[start...end].reduce(0, +))) }
      }
      known.formUnion([answers.base.shown, answers.base.valid].map(String.init))
      known.formUnion(answers.numbers.map { String($0.count) })
      known.formUnion(Self.numbers(in: (StatisticsTable.table(of: question, in: edition)?.words ?? "")))
      known.formUnion(answers.numbers.flatMap { Self.numbers(in: edition.short($0.value)) })
      known.formUnion(answers.days.map { Self.numbers(in: $0.first + " " + $0.last) } ?? [])
      known.formUnion(answers.categories.flatMap { Self.numbers(in: edition.label($0.category).plain) })
      // "Top 2", the level, and the limits of the three groups of a recommendation.
      known.formUnion(
        ["2", "95"] + (question.question.kind == .recommendation ? ["0", "6", "7", "8", "9", "10"] : []))
      for sentence in Sentences.sentences(about: question, in: edition) {
        for number in Self.numbers(in: sentence.plain) {
          #expect(known.contains(number), "\(number) in: \(sentence.plain)")
        }
      }
    }
  }

  private static func numbers(in text: String) -> [String] {
    text.split { !$0.isNumber }.map(String.init)
  }

  /// Words that claim a cause, a direction or a comparison that no figure here can carry.
  @Test(arguments: InstrumentDesign.allCases)
  func noWordClaimsMoreThanTheFigures(design: InstrumentDesign) {
    let forbidden = [
      "improve", "impact", "effective", "increase", "decrease", "higher than", "lower than", "significant", "caused",
      "verbesser", "wirksam", "gestiegen", "gesunken", "höher", "niedriger", "signifikant", "bewirkt",
    ]
    for language in ReportLanguage.allCases {
      var survey = Samples.whole
      survey.definition.design = design
      let words = EventReport.document(of: survey.material, language: language).words.lowercased()
      for word in forbidden { #expect(!words.contains(word), "\(word)") }
    }
  }
}
