import SurveyModel

/// A question as it was read, with the line where it starts.
struct PlacedQuestion {
  var question: Question
  var line: Int
}
