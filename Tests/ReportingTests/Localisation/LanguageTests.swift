import Charting
import SurveyModel
import Testing

@testable import Reporting

@Suite struct LanguageTests {
  /// Everything but messages, which the program writes in English.
  private static func words(_ language: ReportLanguage) -> Set<Substring> {
    let documents = [Samples.whole, Samples.few, Samples.empty].map {
      EventReport.document(of: $0.material, language: language)
    }
    let texts = documents.flatMap { document in
      [document.words] + document.figures.map { figure in figure.drawing.text.replacing(#/<[^>]*>/#, with: " ") }
    }
    return Set(texts.flatMap { $0.lowercased().split { !$0.isLetter } })
  }

  @Test func noEnglishWordInGerman() {
    let english = [
      "the", "of", "and", "with", "answers", "valid", "respondents", "share", "count", "interval", "withheld", "base",
      "figure", "table", "mean", "shown", "not", "or", "by", "from",
    ]
    #expect(
      Self.words(.german).isDisjoint(with: english.map { $0[...] }),
      "\(Self.words(.german).intersection(english.map { $0[...] }))")
  }

  @Test func noGermanWordInEnglish() {
    let german = [
      "der", "die", "das", "und", "mit", "von", "nicht", "gültige", "befragten", "antworten", "anteil", "anzahl",
      "oder",
      "nach", "zurückgehalten", "mittelwert",
    ]
    #expect(
      Self.words(.english).isDisjoint(with: german.map { $0[...] }),
      "\(Self.words(.english).intersection(german.map { $0[...] }))")
  }

  @Test func bothLanguagesSayTheSameThings() {
    for sample in Samples.all {
      let german = EventReport.document(of: sample.material, language: .german)
      let english = EventReport.document(of: sample.material, language: .english)
      #expect(german.allSections.map(\.id) == english.allSections.map(\.id))
      #expect(german.allSections.map(\.blocks.count) == english.allSections.map(\.blocks.count))
      #expect(
        german.tables.map { [$0.rows.count, $0.columns.count, $0.notes.count] }
          == english.tables.map { [$0.rows.count, $0.columns.count, $0.notes.count] })
      #expect(german.figures.map(\.id) == english.figures.map(\.id))
    }
  }

  @Test func textsInAnotherLanguageAreMarked() throws {
    var survey = Samples.few
    survey.definition.questions[0].text = LocalisedText([(language: "de", text: "Note?")])
    let document = EventReport.document(of: survey.material, language: .english)
    let page = try ParsedMarkup.read(try HTMLFormat().render(document))
    let marked = page.all("bdi").filter { $0.attributes["lang"] == "de" }
    #expect(!marked.isEmpty && marked.allSatisfy { $0.text == "Note?" })
    let own = try ParsedMarkup.read(
      try HTMLFormat().render(EventReport.document(of: survey.material, language: .german)))
    #expect(own.all("bdi").allSatisfy { $0.attributes["lang"] == nil })
  }
}
