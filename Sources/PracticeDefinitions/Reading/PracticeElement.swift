import DefinitionFiles

/// The kinds of groups that a practice file is made of besides the form's fields, each with the keys it may have.
enum PracticeElement: String, DefinitionElement {
  case practice
  case event
  case project
  case collection
  case peerReview = "peer review"
  case period

  /// The name with its article, for messages.
  var name: String {
    switch self {
    case .practice: "a practice"
    case .event: "an event"
    case .project: "a project"
    case .collection: "the group `collection`"
    case .peerReview: "a peer review"
    case .period: "a period"
    }
  }

  /// The keys in the order in which they are written, each with what it means.
  var keys: [(name: String, meaning: String)] {
    switch self {
    case .practice:
      [
        ("resonanz", "version of the format, `1` (required)"),
        ("id", "short name, which also names the folder of the reports (required)"),
        (
          "template",
          "the form: \(PracticeTemplate.named.map { "`\($0.name)`" }.joined(separator: ", ")), or the file of another one, "
            + "from the folder of this file (required)"
        ),
        ("synthetic", "`true` where everything is made up; every page then says so"),
        ("languages", "languages of the texts, the main one first: `[de, en]` (required)"),
        ("fields", "the fields of the form by their ids (required)"),
        ("events", "the events whose feedback is the evidence: folders of surveys, or groups of keys"),
        ("projects", "the projects that belong to the practice, so that missing statistics are declared"),
        ("evaluation", "who evaluated: `internal` (those who run the practice) or `external` (required)"),
        ("collection", "how feedback was collected, where the surveys do not say it"),
        ("peer-reviews", "recorded discussions of the practice, such as in RAN working groups"),
      ]
    case .event:
      [
        ("survey", "folder with the survey.yaml of the event, from the folder of this file (required)"),
        ("note", "something to know about the event"),
        ("changes", "what the organisers changed after the feedback"),
      ]
    case .project:
      [
        ("name", "what the project is called (required)"),
        ("statistics", "`provided` or `pending` (required)"),
        ("note", "something to know about it, such as where the statistics are"),
      ]
    case .collection:
      [
        ("method", "how the forms reached the guests and came back"),
        ("nonrespondents", "what is known of those who did not answer"),
        ("monitoring", "what else was monitored, such as regular meetings with partners"),
      ]
    case .peerReview:
      [
        ("name", "name of the meeting (required)"),
        ("date", "day, month or range of days (required)"),
        ("place", "where it was (required)"),
        ("subject", "what was discussed (required)"),
        ("outcome", "what came of it, critical views included (required)"),
        ("feedback", "folder of a survey, or export, with the participants' feedback, from the folder of this file"),
      ]
    case .period:
      [
        ("start", "year, month or day of the beginning (required)"),
        ("end", "the same of the end, only where it is over"),
      ]
    }
  }
}
