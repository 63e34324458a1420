import Aggregation
import Foundation
import SurveyModel
import Testing

@testable import ResponseImport

/// Real exports of web forms, and twins of them that must say the same.
@Suite(.enabled(if: RealExport.isFolderThere, "the folder shared/data is not beside the package"))
struct WebFormExportTests {
  @Test func googleTwinsAgreeAnswerByAnswer() throws {
    let folder = "google_forms/rstudio/2019_Spanish_R_Community_Survey_Responses"
    let comma = try RealExport("\(folder).csv")
    let tab = try RealExport("\(folder).tsv")
    #expect(comma.definition.questions.map(\.kind) == tab.definition.questions.map(\.kind))
    for index in comma.definition.questions.indices {
      #expect(comma.answers(index) == tab.answers(index), "\(comma.definition.questions[index].id)")
    }
    let origin = try comma.question("Identifico mi origen étnico")
    #expect(comma.definition.questions[origin].kind.name == "multiple")
    let joy = try comma.question("Por favor calificá cuánto disfrutas usando R")
    #expect(comma.definition.questions[joy].kind.name == "rating")
  }

  @Test func alchemerTwinsAgreeAnswerByAnswer() throws {
    let whole = try RealExport("alchemer/20160115235816-SurveyExport.csv")
    let short = try RealExport("alchemer/jupyter2015_short_columns.csv")
    #expect(whole.layout.platform == .alchemer && short.layout.platform == .alchemer)
    #expect(whole.counts.imported == 1_706 && short.counts.imported == 1_706)
    #expect(whole.tally.completion == short.tally.completion)
    let pairs = [
      ("How often do you use", "how_often"), ("Roughly how long", "how_long_used"),
      ("How do you run", "how_run"), ("Select all the words", "keywords"), ("How many years", "years_in_role"),
      ("How many people", "audience_size"),
    ]
    for (text, name) in pairs {
      #expect(try whole.answers(whole.question(text)) == short.answers(short.question(name)), "\(name)")
    }
    #expect(try whole.counts(whole.question("How often do you use"))["daily"] == 530)
    #expect(try whole.definition.questions[whole.question("How do you run")].otherText != nil)
    #expect(try whole.definition.questions[whole.question("Select all the words")].otherText != nil)
    #expect(whole.log.entries.isEmpty)
  }

  @Test func typeformsMarkupIsGoneAndYesIsYes() throws {
    let export = try RealExport("typeform/osmi_2019.csv")
    #expect(export.layout.platform == .typeform)
    #expect(export.counts.imported == 352)
    let texts = export.definition.questions.map { $0.text.text(in: "en") }
    #expect(!texts.contains { $0.contains("*") || $0.contains("_") })
    let alone = try export.question("Are you self-employed?")
    #expect(export.answerCounts(alone) == ["yes": 48, "no": 304])
    let disorders = try export.question("If so, what disorder(s) were you diagnosed with?")
    #expect(export.definition.questions[disorders].kind.name == "multiple")
  }
}

extension RealExport {
  /// Each respondent's answer in words: labels, numbers, days, whether there are own words, or the reason for none.
  fileprivate func answers(_ question: Int) -> [String] {
    let kind = definition.questions[question].kind
    let labels = kind.categories.map { Self.plain($0.label.text(in: "en")) }
    return responses.flatMap { batch in
      batch.columns[question].readings.map { reading in
        if kind.name == "text" { return reading.hasSuffix("bytes") ? "words" : reading }
        let positions = reading.split(separator: "+").compactMap { Int($0) }
        return labels.isEmpty || positions.isEmpty
          ? reading : positions.map { labels[$0] }.sorted().joined(separator: "+")
      }
    }
  }
}
