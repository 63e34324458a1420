import Disclosure
import SurveyModel
import TestSupport

@testable import Reporting

/// The surveys that the tests of the formats share.
enum Samples {
  static let all: [(name: String, material: ReportMaterial)] = [
    ("whole", whole.material), ("hostile", hostile.material), ("few", few.material), ("empty", empty.material),
    ("finite", finite.material),
    ("items", items(respondents: 30).material), ("few items", items(respondents: 5).material),
    ("weighted", weighted.material), ("weights unused", weightsUnused.material), ("no weights", notWeighted.material),
    ("weights withheld", weightsWithheld.material),
    ("opinions", opinions(respondents: 120).material), ("few opinions", opinions(respondents: 9).material),
    ("opinions of sides", opinions(respondents: 120, hasSides: true).material),
    ("changes", changes(respondents: 90).material), ("few changes", changes(respondents: 9).material),
    ("scale", scale(respondents: 90, gaps: 12).material), ("scale of few", scale(respondents: 8).material),
    ("short scale", scale(respondents: 60, items: 2).material), ("rare answers", rareAnswers(items: 4).material),
    ("withheld scale", rareAnswers(items: 3).material),
    ("json", SampleMaterial.complete), ("bare", SampleMaterial.bare),
  ]

  /// Grades: 1 is best.
  static let grades = Scale(
    id: "noten",
    categories: ["1", "2", "3", "4", "5", "6"].enumerated().map { Category(code: $0 + 1, label: LocalisedText($1)) }
      + [Category(code: 0, label: "k. A.", missing: .refused)],
    polarity: .lowerIsBetter)

  static let sides = ["A", "B", "C"].enumerated().map { Category(code: $0 + 1, label: LocalisedText($1)) }

  /// One of everything, its words without a language, three groups of 40, 30 and 4.
  static let whole: SampleSurvey = {
    var survey = SampleSurvey(
      SurveyDefinition(
        id: "x", title: "X 2024", isSynthetic: true, event: Event(date: "2024-03"),
        population: Population(invited: 200, attended: 100), batteries: [Battery(id: "b", text: "B?")],
        breakdown: "side"))
    let n = 74
    survey.ask(.sample("side", .single(sides)), .counts([40, 30, 4]))
    survey.ask(.sample("b1", .rating(grades), battery: "b"), .pattern([0, 1, 1, 2, 6], count: n))
    survey.ask(.sample("b2", .rating(grades), battery: "b"), .pattern([0, 0, 0, 1, 5], count: n))
    survey.ask(.sample("grade", .rating(grades)), .pattern([0, 1, 2], count: n))
    survey.ask(.sample("nps", .recommendation), .pattern([10, 9, 8, 7, 3, 10], count: n))
    var chosen = SelectionColumn(categoryCount: 3)
    for respondent in 0..<n {
      if respondent % 7 == 0 { chosen.append(.noAnswer) } else { chosen.append(chosen: [0, respondent % 2]) }
    }
    survey.ask(.sample("multi", .multiple(sides)), .multiple(chosen))
    survey.ask(.sample("number", .number(NumberRange())), .number((0..<n).map { .value(Double($0 % 5) + 0.5) }))
    survey.ask(
      .sample("day", .date),
      .date(
        (0..<n).map { CalendarDay(year: 2024, month: 3, day: $0 % 28 + 1).map { .value($0) } ?? .missing(.noAnswer) }))
    survey.ask(
      .sample("words", .text),
      .text((0..<n).map { $0 < 20 ? .value(WrittenText(byteCount: 9)) : .missing(.noAnswer) }))
    return survey
  }()

  /// The same with shares corrected for a finite population, and a battery item of few answers.
  static let finite: SampleSurvey = {
    var survey = whole
    survey.definition.population.hasFiniteCorrection = true
    survey.ask(.sample("b3", .rating(grades), battery: "b"), .counts([5, 4], missing: 65))
    return survey
  }()

  /// 60 and 40 respondents of two sides weighted by side and by age: figures of every kind, some of them withheld.
  static let weighted: SampleSurvey = {
    let pair = Array(sides.prefix(2))
    var survey = SampleSurvey(
      SurveyDefinition(
        id: "weighted", title: "Weighted", batteries: [Battery(id: "b", text: "B?")],
        weights: WeightingTargets(
          targets: [
            .init(
              question: "side", measure: .shares, answers: [.init(code: 1, value: 0.3), .init(code: 2, value: 0.7)]),
            .init(question: "age", measure: .counts, answers: [.init(code: 1, value: 80), .init(code: 2, value: 120)]),
          ], source: "Register of members", trim: 3)))
    let n = 120
    survey.ask(.sample("side", .single(pair)), .counts([60, 40], missing: 20))
    survey.ask(.sample("age", .single(pair)), .pattern([0, 1], count: n))
    survey.ask(.sample("again", .single(pair)), .pattern([0, 0, 1, 1], count: n))
    survey.ask(.sample("b1", .rating(grades), battery: "b"), .pattern([0, 0, 1, 1], count: n))
    survey.ask(.sample("b2", .rating(grades), battery: "b"), .pattern([0, 1, 2, 3, 4, 5, 6], count: n))
    survey.ask(.sample("boxes", .rating(grades)), .pattern([0, 0, 0, 0, 1, 2, 2, 3, 0, 0, 0], count: n))
    survey.ask(.sample("nps", .recommendation), .pattern([10, 10, 8, 8, 3, 3], count: n))
    survey.ask(.sample("number", .number(NumberRange())), .number((0..<n).map { .value(Double($0 % 5) + 0.5) }))
    survey.ask(.sample("rare", .single(pair)), .counts([118, 2]))
    survey.ask(
      .sample("words", .text), .text((0..<n).map { _ in .value(WrittenText(byteCount: 9)) }))
    survey.isWeighted = true
    return survey
  }()

  /// The same without asking for weighted figures.
  static let weightsUnused: SampleSurvey = {
    var survey = weighted
    survey.isWeighted = false
    return survey
  }()

  /// The same with a limit that no weights keep.
  static let notWeighted: SampleSurvey = {
    var survey = weighted
    survey.definition.weights?.trim = 1.01
    return survey
  }()

  /// The same under a threshold that no cell reaches.
  static let weightsWithheld: SampleSurvey = {
    var survey = weighted
    survey.policy = DisclosurePolicy(minimumGroup: 31)
    return survey
  }()

  /// Agree, pass and disagree.
  static let vote = Scale(
    id: "votes",
    categories: ["agree", "pass", "disagree"].enumerated().map { Category(code: 1 - $0, label: LocalisedText($1)) },
    polarity: .higherIsBetter)

  /// Two groups of respondents who disagree about six statements of eight and agree about the others.
  static func opinions(respondents n: Int, hasSides: Bool = false) -> SampleSurvey {
    var survey = SampleSurvey(
      SurveyDefinition(
        id: "opinions", title: "Opinions",
        batteries: [Battery(id: "talk", text: "What should be done?", hasOpinionGroups: true)],
        breakdown: hasSides ? "side" : nil))
    if hasSides { survey.ask(.sample("side", .single(Array(sides.prefix(2)))), .pattern([0, 1], count: n)) }
    for statement in 0..<8 {
      let answers = (0..<n).map { respondent in
        let strays = (respondent / 2 + statement) % 6 == 0
        let agrees = statement >= 6 || respondent % 2 == statement % 2
        return AnswerCode(category: strays ? 1 : agrees ? 0 : 2)
      }
      survey.ask(.sample("s\(statement)", .rating(vote), battery: "talk"), .coded(answers))
    }
    return survey
  }

  /// Grades before and after by two sides: one pair that rises, one in which hardly anybody moves, one that is not there.
  static func changes(respondents n: Int) -> SampleSurvey {
    var survey = SampleSurvey(
      SurveyDefinition(
        id: "changes", title: "Changes", design: .retrospective, breakdown: "side",
        analysis: AnalysisPlan(
          pairs: [("then", "now"), ("still before", "still after"), ("then", "gone")].map {
            AnalysisPlan.Pair(before: $0, after: $1)
          }, overall: "nps")))
    survey.ask(.sample("side", .single(Array(sides.prefix(2)))), .pattern([0, 1], count: n))
    survey.ask(.sample("then", .rating(grades)), .pattern([2, 2, 3, 3, 1, 1, 4, 4], count: n))
    survey.ask(.sample("now", .rating(grades)), .pattern([1, 1, 1, 1, 1, 1, 3, 3, 2, 2, 0, 0], count: n))
    survey.ask(.sample("still before", .rating(grades)), .pattern([0, 0, 1, 1], count: n))
    survey.ask(
      .sample("still after", .rating(grades)),
      .coded((0..<n).map { $0 == 0 ? AnswerCode(.noAnswer) : AnswerCode(category: $0 == 2 ? 2 : $0 / 2 % 2) }))
    survey.ask(.sample("nps", .recommendation), .pattern([9, 10, 8, 7, 10, 3, 6, 9, 8, 10, 5], count: n))
    return survey
  }

  /// A battery whose first item is declared to be worded against the others and whose third one is so undeclared.
  ///
  /// - Parameter gaps: how many left the second item out.
  static func scale(respondents n: Int, items: Int = 5, gaps: Int = 0) -> SampleSurvey {
    var survey = SampleSurvey(
      SurveyDefinition(id: "scale", title: "Scale", batteries: [Battery(id: "b", text: "How was it?")]))
    var generator = SeededGenerator(seed: 17)
    let dispositions = (0..<n).map { _ in Int.random(in: 0...2, using: &generator) }
    for item in 0..<items {
      let answers = dispositions.enumerated().map { respondent, disposition in
        let answer = disposition + Int.random(in: 0...2, using: &generator)
        let isOpposed = item == 0 || item == 2
        return item == 1 && respondent < gaps
          ? AnswerCode(.noAnswer) : AnswerCode(category: isOpposed ? 4 - answer : answer)
      }
      var question = Question.sample("i\(item)", .rating(SampleMaterial.scale), battery: "b")
      question.isReverseKeyed = item == 0
      survey.ask(question, .coded(answers))
    }
    return survey
  }

  /// A battery in which three of sixty gave another answer to the last item than all others.
  static func rareAnswers(items: Int) -> SampleSurvey {
    var survey = scale(respondents: 60, items: items - 1)
    survey.ask(.sample("rare", .rating(SampleMaterial.scale), battery: "b"), .counts([0, 0, 0, 3, 57]))
    return survey
  }

  /// A ranking with a tie and an item left out, and a sum that was shared out, by two sides.
  static func items(respondents n: Int) -> SampleSurvey {
    var survey = SampleSurvey(SurveyDefinition(id: "items", title: "Items", breakdown: "side"))
    survey.ask(.sample("side", .single(Array(sides.prefix(2)))), .pattern([0, 1], count: n))
    var ranks = ItemColumn<Int>(itemCount: 3)
    var amounts = ItemColumn<Double>(itemCount: 2)
    for respondent in 0..<n {
      ranks.append(respondent == 0 ? [1, 1, nil] : [3, 1 + respondent % 2, 2 - respondent % 2])
      amounts.append([Double(respondent % 3) * 10, 100 - Double(respondent % 3) * 10])
    }
    survey.ask(.sample("order", .ranking(sides)), .ranks(ranks))
    survey.ask(.sample("points", .constantSum(Array(sides.prefix(2)), total: 100)), .amounts(amounts))
    survey.ask(.sample("photo", .file), .text((0..<n).map { _ in .value(WrittenText(byteCount: 9)) }))
    survey.ask(.sample("spot", .geopoint), .text((0..<n).map { _ in .missing(.noAnswer) }))
    return survey
  }

  static let hostileTexts = [
    "=HYPERLINK(\"http://evil.example\";\"click\")", "<script>alert('1')</script>", "]]>", "a | b `c` *d* [e](f)",
    "\u{202E}evil\u{202C} مرحبا", "👩🏽‍🚒 \"\u{301} onload=\"x", "{{title}} {{{drawing}}}", "line\nbreak\r\n# heading",
    "\u{0}\u{8}\u{FFFE}", "&lt;b&gt; &amp; -->", "1. one", "![x](y)",
  ]

  /// Texts that try to leave the place they are put in, everywhere that a survey has texts.
  static let hostile: SampleSurvey = {
    var survey = SampleSurvey(
      SurveyDefinition(
        id: "</title>", title: LocalisedText(hostileTexts[1]),
        event: Event(name: LocalisedText(hostileTexts[2]), place: LocalisedText(hostileTexts[6])),
        batteries: [Battery(id: "<b>", text: LocalisedText(hostileTexts[3]))]))
    let categories = hostileTexts.enumerated().map { Category(code: $0 + 1, label: LocalisedText($1)) }
    for (index, text) in hostileTexts.enumerated() {
      survey.ask(
        .sample("\(text)\(index)", .single(categories), text: LocalisedText(text)),
        .pattern(Array(hostileTexts.indices), count: 30))
    }
    let scale = Scale(id: "s", categories: Array(categories.prefix(5)), polarity: .higherIsBetter)
    survey.ask(
      .sample("\"><img src=x>", .rating(scale), text: LocalisedText(hostileTexts[1]), battery: "<b>"),
      .pattern([0, 1, 2, 3, 4], count: 30))
    survey.diagnostics = [
      Diagnostic(
        "code", .warning, hostileTexts[1], at: SourceLocation(file: hostileTexts[0], line: 3, column: hostileTexts[3]),
        about: .answers(question: hostileTexts[0]), occurrences: 7)
    ]
    survey.guesses = [ReportMaterial.Guess(subject: hostileTexts[2], text: hostileTexts[1])]
    return survey
  }()

  /// Seven answers.
  static let few: SampleSurvey = {
    var survey = SampleSurvey(SurveyDefinition(id: "few", title: "Few"))
    survey.ask(.sample("grade", .rating(grades)), .counts([3, 2, 2, 0, 0, 0], missing: 5))
    survey.ask(.sample("nps", .recommendation), .counts([0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2], missing: 5))
    survey.ask(.sample("side", .single(sides)), .counts([1, 0, 6], missing: 5))
    return survey
  }()

  /// Nobody answered.
  static let empty: SampleSurvey = {
    var survey = SampleSurvey(SurveyDefinition(id: "empty", title: "Empty"))
    survey.ask(.sample("grade", .rating(grades)), .counts([]))
    survey.ask(.sample("nps", .recommendation), .counts([]))
    return survey
  }()
}
