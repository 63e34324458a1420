import DefinitionFiles
import SurveyModel

/// One pass over a definition on its way to YAML.
struct DefinitionWriting {
  let definition: SurveyDefinition
  let comments: DefinitionComments
  /// The scales to be written, each under an id of its own, in the order of their first use.
  let scales: ScaleRegister
  /// The language in which plain texts are.
  let language: String

  init(_ definition: SurveyDefinition, comments: DefinitionComments) {
    self.definition = definition
    self.comments = comments
    scales = ScaleRegister(definition.questions)
    language = definition.languages.first ?? LanguageTag.undetermined
  }

  /// The keys of the file.
  var entries: [YAMLTreeItem] {
    var entries: [YAMLTreeItem] = [
      .entry("resonanz", .literal("1"), comment: comments[.survey]),
      .entry("id", .text(definition.id)),
      .entry("title", text(definition.title)),
    ]
    if definition.isSynthetic { entries.append(.entry("synthetic", .literal("true"))) }
    if definition.isGuessed { entries.append(.entry("guessed", .literal("true"))) }
    if !definition.languages.isEmpty { entries.append(.entry("languages", texts(definition.languages))) }
    entries.append(.entry("design", .text(definition.design.rawValue)))
    entries += event + population + respondents + sources + scaleEntries
    if !definition.questions.isEmpty {
      entries.append(.entry("questions", .list(questions, isInline: false), isSetOff: true))
    }
    entries += labels
    if let id = definition.breakdown {
      entries.append(.entry("breakdown", .text(id), comment: comments[.breakdown], isSetOff: true))
    }
    return entries + analysis + weights
  }

  /// A text, plain where it is in the main language alone.
  func text(_ text: LocalisedText) -> YAMLTree {
    if text.wordings.count == 1, text.wordings[0].language == language { return .text(text.wordings[0].text) }
    return .group(text.wordings.map { .entry($0.language, .text($0.text)) }, isInline: true)
  }

  /// A list of texts.
  func texts(_ texts: [String]) -> YAMLTree { .list(texts.map { .item(.text($0)) }, isInline: true) }

  /// The name of a column: its heading, or heading and position.
  func column(_ column: ColumnName) -> YAMLTree {
    guard let position = column.position else { return .text(column.header) }
    let header: [YAMLTreeItem] = column.header.isEmpty ? [] : [.entry("header", .text(column.header))]
    return .group(header + [.entry("position", .literal(String(position)))], isInline: true)
  }

  /// How cells write numbers and days.
  func notation(_ notation: CellNotation) -> [YAMLTreeItem] {
    [("decimal", notation.decimalMark?.rawValue), ("date-order", notation.dateOrder?.rawValue)].compactMap {
      key, name in
      name.map { .entry(key, .text($0)) }
    }
  }

  private var event: [YAMLTreeItem] {
    let event = definition.event
    var entries: [YAMLTreeItem] = []
    if let name = event.name { entries.append(.entry("name", text(name))) }
    if let date = event.date { entries.append(.entry("date", EventDate.isValid(date) ? .literal(date) : .text(date))) }
    if let place = event.place { entries.append(.entry("place", text(place))) }
    if let organiser = event.organiser { entries.append(.entry("organiser", text(organiser))) }
    guard !entries.isEmpty else { return [] }
    return [.entry("event", .group(entries, isInline: false), comment: comments[.event], isSetOff: true)]
  }

  private var population: [YAMLTreeItem] {
    let counts = [("invited", definition.population.invited), ("attended", definition.population.attended)]
    var entries = counts.compactMap { key, count in count.map { YAMLTreeItem.entry(key, .literal(String($0))) } }
    if definition.population.hasFiniteCorrection { entries.append(.entry("finite-correction", .literal("true"))) }
    guard !entries.isEmpty else { return [] }
    return [.entry("population", .group(entries, isInline: true), comment: comments[.population])]
  }

  /// Written out in full, so that a person sees what holds.
  private var respondents: [YAMLTreeItem] {
    let rules = definition.respondents
    func names(_ reasons: [Exclusion]) -> YAMLTree { texts(reasons.map(\.rawValue)) }
    let kept = Exclusion.declarable.filter { RespondentRules.usual.contains($0) && !rules.excludes($0) }
    var entries: [YAMLTreeItem] = [.entry("exclude", names(Exclusion.declarable.filter(rules.excludes)))]
    if !kept.isEmpty { entries.append(.entry("keep", names(kept))) }
    return [.entry("respondents", .group(entries, isInline: true), comment: comments[.respondents], isSetOff: true)]
  }

  private var labels: [YAMLTreeItem] {
    let groups = definition.questions.filter { !$0.declaredTexts.isEmpty }.map { question in
      YAMLTreeItem.entry(
        question.id,
        .group(question.declaredTexts.map { .entry($0.text, LabelMeaning.word(for: $0.meaning)) }, isInline: false))
    }
    return groups.isEmpty ? [] : [.entry("labels", .group(groups, isInline: false), isSetOff: true)]
  }

  private var sources: [YAMLTreeItem] {
    guard !definition.sources.isEmpty else { return [] }
    let items = definition.sources.enumerated().map { position, source in
      var entries: [YAMLTreeItem] = [.entry("file", .text(source.file))]
      if let platform = source.platform { entries.append(.entry("platform", .text(platform))) }
      if let encoding = source.encoding { entries.append(.entry("encoding", .text(encoding))) }
      if let delimiter = source.delimiter {
        let name = NamedValues.delimiters.first { $0.value == delimiter }?.name ?? delimiter
        entries.append(.entry("delimiter", .text(name)))
      }
      if source.match != .heading { entries.append(.entry("match", .text(source.match.rawValue))) }
      if let mark = source.blankMark { entries.append(.entry("blank-mark", .text(mark))) }
      entries += notation(source.notation)
      return YAMLTreeItem.item(.group(entries, isInline: false), comment: comments[.source(position)])
    }
    return [.entry("sources", .list(items, isInline: false), isSetOff: true)]
  }
}
