import PracticeDefinitions
import SurveyModel

/// Reads any bytes as a practice file and as a form; what is accepted keeps to its form.
enum PracticeFuzzing {
  static func run(_ bytes: [UInt8]) {
    // Behind a NUL byte stands the file of a form.
    let halves = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false).map(Array.init)
    let form = halves.count > 1 ? halves[1] : halves[0]
    _ = try? PracticeTemplateReader.read(bytes: form, file: "form.yaml")
    let surroundings = PracticeSurroundings(hasFile: { $0.count.isMultiple(of: 2) }, bytes: { _ in form })
    guard let read = try? PracticeReader.read(bytes: halves[0], file: "practice.yaml", surroundings: surroundings)
    else {
      return
    }
    precondition(read.practice.fields.map(\.field) == read.practice.template.fields)
    for field in read.practice.fields { check(field) }
  }

  private static func check(_ field: FilledField) {
    switch (field.field.kind, field.value) {
    case (.text(let rule), .text(let text)):
      let limit = rule.maximumWords ?? .max
      precondition(text.wordings.allSatisfy { WordCount.count($0.text) <= limit }, "a text keeps its limit")
    case (.choice(let rule), .choice(let options)):
      precondition(options.count >= rule.minimum && options.count <= rule.maximum ?? .max, "as many as are wanted")
    case (.group, .group(let parts)): parts.forEach(check)
    case (.records, .records(let records)): records.joined().forEach(check)
    case (.evidence, nil): break
    case (_, nil): precondition(!field.field.isRequired, "what is required is there")
    default: break
    }
  }
}
