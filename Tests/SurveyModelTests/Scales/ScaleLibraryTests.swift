import SurveyModel
import Testing

@Suite struct ScaleLibraryTests {
  @Test func idsAreUniqueAndFound() {
    #expect(Set(ScaleLibrary.ids).count == ScaleLibrary.ids.count)
    for scale in ScaleLibrary.scales { #expect(ScaleLibrary.scale(id: scale.id) == scale) }
    #expect(ScaleLibrary.scale(id: "satisfaction") == nil)
  }

  @Test func codesAreConsecutive() {
    for scale in ScaleLibrary.scales {
      let codes = scale.categories.map(\.code)
      let step = codes[1] - codes[0]
      #expect(abs(step) == 1, "\(scale.id)")
      #expect(zip(codes, codes.dropFirst()).allSatisfy { $1 - $0 == step }, "\(scale.id)")
    }
  }

  @Test func aWordingStandsForOnePointOnly() {
    for scale in ScaleLibrary.scales {
      var owners: [String: Int] = [:]
      for category in scale.categories {
        for wording in category.label.wordings.map(\.text) + category.aliases {
          let normal = LabelNormaliser.normalForm(wording)
          let owner = owners.updateValue(category.code, forKey: normal)
          #expect(owner == nil || owner == category.code, "\(scale.id): \(wording)")
        }
      }
    }
  }

  @Test func noWordingIsAlsoANamedKindOfNoAnswer() {
    for scale in ScaleLibrary.scales {
      for category in scale.categories {
        for wording in category.label.wordings.map(\.text) + category.aliases {
          #expect(MissingAnswers.reason(for: wording) == nil, "\(scale.id): \(wording)")
        }
      }
    }
  }

  @Test func bothLanguagesMatchTheirOwnScale() throws {
    for scale in ScaleLibrary.scales where !scale.id.hasPrefix("numbers") {
      for language in ["de", "en"] {
        let labels = scale.categories.map { $0.label.text(in: language) }
        let match = try #require(ScaleLibrary.match(labels: labels.reversed()), "\(scale.id)")
        #expect(match.scale.categories.count == scale.categories.count, "\(scale.id) \(language)")
        #expect(match.scale.polarity == scale.polarity, "\(scale.id) \(language): \(match.scale.id)")
      }
    }
  }

  @Test func renumberedScalesHaveIdsOfTheirOwn() throws {
    let grades = try #require(ScaleLibrary.scale(id: "quality-5-from-1-to-5"))
    #expect(grades.polarity == .lowerIsBetter)
    #expect(grades.categories.map(\.code) == [1, 2, 3, 4, 5])
    #expect(grades.categories[0].label.text(in: "de") == "sehr gut")
    #expect(grades.topTwoBox == [1, 0])
    #expect(ScaleLibrary.scale(id: "quality-5-from-5-to-1") == nil)
    #expect(ScaleLibrary.scale(id: "quality-5-from-1-to-4") == nil)
    #expect(ScaleLibrary.scale(id: "quality-5-from-01-to-5") == nil)
    #expect(ScaleLibrary.scale(id: "nothing-from-1-to-5") == nil)
  }

  @Test func schoolGradesAreBestAtOne() throws {
    let grades = try #require(ScaleLibrary.scale(id: "grades-6"))
    let topTwoBox = try #require(grades.topTwoBox)
    #expect(topTwoBox.map { grades.categories[$0].code }.sorted() == [1, 2])
  }
}
