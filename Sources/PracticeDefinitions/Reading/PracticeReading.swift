import DefinitionFiles
import SurveyModel

/// The keys of one group of a practice file.
typealias PracticeFields = Fields<PracticeElement>

/// One pass over a practice file.
struct PracticeReading {
  /// Everything found wrong or odd.
  var faults: FaultLog
  /// The languages of the texts, the main one first.
  var languages: [String] = []
  /// What stands beside the file.
  let surroundings: PracticeSurroundings

  init(file: String, surroundings: PracticeSurroundings) {
    faults = FaultLog(file: file)
    self.surroundings = surroundings
  }

  /// The language of a text that is not written by language: the only one; where there are several, it is not known.
  var plainLanguage: String {
    languages.count == 1 ? languages[0] : LanguageTag.undetermined
  }

  /// Reads the whole file; `nil`, with faults in the log, where something required is missing.
  ///
  /// - Throws: `DefinitionError` where the file of the form is wrong.
  mutating func practice(_ root: YAMLNode) throws(DefinitionError) -> Practice? {
    guard let file = PracticeFields(root, as: .practice, faults: &faults) else { return nil }
    file.checkVersion(faults: &faults)
    file.required("languages", faults: &faults)
    languages = file.languages(faults: &faults)
    let id = id(file)
    let template = try template(file)
    let isSynthetic = file.flag("synthetic", faults: &faults)
    let fields = template.map { self.fields(file, of: $0) }
    let events = events(file)
    let projects = projects(file)
    file.required("evaluation", faults: &faults)
    let evaluation = file.choice(
      "evaluation", among: EvaluationOrigin.allCases.map { ($0.rawValue, $0) }, faults: &faults)
    let collection = collection(file)
    let peerReviews = peerReviews(file)
    if let fields { checkMailboxes(fields) }
    guard let id, let template, let fields, let evaluation else { return nil }
    return Practice(
      id: id, template: template, isSynthetic: isSynthetic, languages: languages, fields: fields, events: events,
      projects: projects, evaluation: evaluation, collection: collection, peerReviews: peerReviews)
  }

  private mutating func id(_ file: PracticeFields) -> String? {
    guard let node = file.required("id", faults: &faults) else { return nil }
    guard let id = node.string(named: "id", faults: &faults) else { return nil }
    if !SurveyID.isFit(id) {
      faults.fault(
        "id", "the practice's id names a folder: no `/ \\ : * ? \" < > |` in it, no `.` in front, no blanks around it",
        at: node.line)
    }
    return id
  }

  private mutating func template(_ file: PracticeFields) throws(DefinitionError) -> PracticeTemplate? {
    guard let node = file.required("template", faults: &faults) else { return nil }
    guard let name = node.string(named: "template", faults: &faults) else { return nil }
    if let template = try PracticeTemplate.named(name) { return template }
    let names = PracticeTemplate.named.map(\.name)
    guard name.hasSuffix(".yaml") || name.hasSuffix(".yml") else {
      faults.fault(
        "unknown-template",
        "`\(name)` is neither the file of a form nor a form that the program knows"
          + Suggestion.clauseOrAll(for: name, among: names),
        at: node.line)
      return nil
    }
    guard let bytes = surroundings.bytes(name) else {
      faults.fault("missing-file", "the file of the form, `\(name)`, is not there or cannot be read", at: node.line)
      return nil
    }
    return try PracticeTemplateReader.read(bytes: bytes, file: name)
  }

  private mutating func fields(_ file: PracticeFields, of template: PracticeTemplate) -> [FilledField] {
    guard let node = file.required("fields", faults: &faults) else { return [] }
    return filled(node, with: template.fields, named: "the form", line: file.line(of: "fields"))
  }
}
