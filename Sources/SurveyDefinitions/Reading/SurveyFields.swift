import DefinitionFiles

/// The keys of one group of a survey definition.
typealias SurveyFields = Fields<SurveyElement>
