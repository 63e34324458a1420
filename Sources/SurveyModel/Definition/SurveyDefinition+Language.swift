extension LocalisedText {
  /// The text with its wording of unknown language taken to be in a language, unless there is one in that already.
  package func taken(in language: String) -> LocalisedText {
    guard !wordings.contains(where: { $0.language == language }) else { return self }
    return LocalisedText(wordings.map { ($0.language == "und" ? language : $0.language, $0.text) })
  }
}

extension SurveyDefinition {
  /// The definition with every text of unknown language taken to be in its main language, if it names one.
  package var takenInMainLanguage: SurveyDefinition {
    guard let language = languages.first else { return self }
    var definition = self
    definition.title = title.taken(in: language)
    for index in batteries.indices { definition.batteries[index].text = batteries[index].text.taken(in: language) }
    for index in questions.indices {
      definition.questions[index].text = questions[index].text.taken(in: language)
      definition.questions[index].kind.declaredCategories = questions[index].kind.declaredCategories?.map { category in
        var category = category
        category.label = category.label.taken(in: language)
        return category
      }
    }
    return definition
  }
}
