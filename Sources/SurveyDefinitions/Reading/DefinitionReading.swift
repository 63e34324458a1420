import DefinitionFiles
import SurveyModel

/// One pass over a definition, with what later elements need to know of earlier ones.
struct DefinitionReading {
  /// Everything found wrong or odd.
  var faults: FaultLog
  /// The language of texts without a tag.
  var language = LanguageTag.undetermined
  /// The scales of the survey by id; `nil` for one that could not be read.
  var scales: [String: Scale?] = [:]
  /// The ids of the survey's scales that a question refers to.
  var usedScales: Set<String> = []
  /// The questions that could be read, in file order.
  var questions: [PlacedQuestion] = []
  /// The batteries in file order.
  var batteries: [Battery] = []
  /// The line of every question's and every battery's id, whether the rest could be read or not.
  var questionLines: [String: Int] = [:]
  var batteryLines: [String: Int] = [:]
  /// The lines on which each column is named, ascending.
  var columnMentions: [ColumnName: [Int]] = [:]
  /// The name of the file in messages.
  let file: String
  /// The names that only other parts of the program know.
  let known: KnownNames

  init(file: String, known: KnownNames) {
    faults = FaultLog(file: file)
    self.file = file
    self.known = known
  }

  /// Reads the whole definition; `nil`, with faults in the log, where something required is missing.
  mutating func survey(_ root: YAMLNode) -> SurveyDefinition? {
    guard let fields = SurveyFields(root, as: .survey, faults: &faults) else { return nil }
    fields.checkVersion(faults: &faults)
    let languages = fields.languages(faults: &faults)
    language = languages.first ?? LanguageTag.undetermined
    let id = surveyID(fields)
    let title = fields.requiredText("title", in: language, faults: &faults)
    let design = fields.choice("design", among: NamedValues.designs, faults: &faults) ?? .postOnly
    let event = event(fields)
    let population = population(fields)
    let respondents = respondents(fields)
    let sources = sources(fields)
    readScales(fields)
    readQuestions(fields)
    readLabels(fields)
    let breakdown = breakdown(fields)
    let analysis = analysis(fields, breakdown: breakdown)
    let weights = weights(fields)
    let isSynthetic = fields.flag("synthetic", faults: &faults)
    let isGuessed = fields.flag("guessed", faults: &faults)
    warnOfUnusedScales(fields)
    warnOfSharedColumns()
    guard let id, let title else { return nil }
    return SurveyDefinition(
      id: id, title: title, isSynthetic: isSynthetic, isGuessed: isGuessed, languages: languages, design: design,
      event: event, population: population, respondents: respondents, sources: sources, batteries: batteries,
      questions: questions.map(\.question), breakdown: breakdown, analysis: analysis, weights: weights)
  }

  private mutating func surveyID(_ fields: SurveyFields) -> String? {
    guard let node = fields.required("id", faults: &faults) else { return nil }
    guard let id = node.string(named: "id", faults: &faults) else { return nil }
    if !SurveyID.isFit(id) {
      faults.fault(
        "id", "the survey's id names a folder: no `/ \\ : * ? \" < > |` in it, no `.` in front, no blanks around it",
        at: node.line)
    }
    return id
  }

  private mutating func event(_ fields: SurveyFields) -> Event {
    guard let node = fields.node("event"), let event = SurveyFields(node, as: .event, faults: &faults) else {
      return Event()
    }
    let date = event.string("date", faults: &faults)
    if let date, !EventDate.isValid(date) {
      faults.fault(
        "date", "`date` must be a day, a month or a range of days: 2024-03-12, 2024-03, 2024-03-12/2024-03-13",
        at: event.line(of: "date"))
    }
    return Event(
      name: event.text("name", in: language, faults: &faults), date: date,
      place: event.text("place", in: language, faults: &faults),
      organiser: event.text("organiser", in: language, faults: &faults))
  }

  private mutating func population(_ fields: SurveyFields) -> Population {
    guard let node = fields.node("population"), let people = SurveyFields(node, as: .population, faults: &faults) else {
      return Population()
    }
    let invited = people.integer("invited", atLeast: 0, faults: &faults)
    let attended = people.integer("attended", atLeast: 0, faults: &faults)
    if let invited, let attended, attended > invited {
      faults.fault(
        "population",
        "more persons attended (\(attended)) than were invited (\(invited)); leave out `invited` at an open event",
        at: people.line(of: "attended"))
    }
    let hasFiniteCorrection = people.flag("finite-correction", faults: &faults)
    if hasFiniteCorrection, !people.has("attended"), !people.has("invited") {
      faults.fault(
        "population", "`finite-correction` needs the number of persons, `attended` or `invited`",
        at: people.line(of: "finite-correction"))
    }
    return Population(invited: invited, attended: attended, hasFiniteCorrection: hasFiniteCorrection)
  }
}
