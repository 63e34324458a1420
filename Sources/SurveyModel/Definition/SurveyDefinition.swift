/// The code book of a survey: what was asked of whom, and where the answers stand in the export.
package struct SurveyDefinition: Sendable, Equatable {
  /// A short name, fit for a folder.
  package var id: String
  /// The title of the survey.
  package var title: LocalisedText
  /// Whether the answers are made up, as in the samples; every page made from them then says so.
  package var isSynthetic: Bool
  /// Whether the kinds and scales are the program's guesses, which nobody has confirmed; reports then say so.
  package var isGuessed: Bool
  /// The languages of the questionnaire as BCP 47 tags, the main one first; empty where not known.
  package var languages: [String]
  /// How the instrument observes change.
  package var design: InstrumentDesign
  /// The event that the survey is about.
  package var event: Event
  /// The people the form was meant for.
  package var population: Population
  /// Which records are respondents.
  package var respondents: RespondentRules
  /// The exports, in the order in which they are read.
  package var sources: [ExportSource]
  /// The batteries, in questionnaire order.
  package var batteries: [Battery]
  /// The questions, in questionnaire order.
  package var questions: [Question]
  /// The id of the single-choice question whose answers are the groups to compare, if any.
  package var breakdown: String?
  /// What was decided about the analysis before the answers were looked at; `nil` where nothing is declared.
  package var analysis: AnalysisPlan?
  /// What is known of the population, so that the respondents can be weighted; `nil` where nothing is declared.
  package var weights: WeightingTargets?

  /// Creates a definition; nothing is checked here.
  package init(
    id: String, title: LocalisedText, isSynthetic: Bool = false, isGuessed: Bool = false, languages: [String] = [],
    design: InstrumentDesign = .postOnly, event: Event = Event(), population: Population = Population(),
    respondents: RespondentRules = RespondentRules(), sources: [ExportSource] = [], batteries: [Battery] = [],
    questions: [Question] = [], breakdown: String? = nil, analysis: AnalysisPlan? = nil,
    weights: WeightingTargets? = nil
  ) {
    self.id = id
    self.title = title
    self.isSynthetic = isSynthetic
    self.isGuessed = isGuessed
    self.languages = languages
    self.design = design
    self.event = event
    self.population = population
    self.respondents = respondents
    self.sources = sources
    self.batteries = batteries
    self.questions = questions
    self.breakdown = breakdown
    self.analysis = analysis
    self.weights = weights
  }

  /// The position of a question by its id; complexity O(n) in the number of questions.
  package func questionIndex(_ id: String) -> Int? { questions.firstIndex { $0.id == id } }

  /// A battery by its id; complexity O(n) in the number of batteries.
  package func battery(_ id: String) -> Battery? { batteries.first { $0.id == id } }
}
