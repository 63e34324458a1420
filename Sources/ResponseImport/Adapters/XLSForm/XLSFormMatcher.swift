import SurveyModel

/// Finds the field of a form, or the choice of a field, that a heading of an export stands for.
///
/// Headings are names or labels in any language, with or without the path of the groups.
struct XLSFormMatcher {
  /// What a heading stands for.
  struct Match: Equatable, Comparable {
    /// The position of the field in the form.
    let field: Int
    /// The position of the choice in the field's list, for a column of one option.
    let choice: Int?

    /// The order of the form: a field before its choices.
    static func < (left: Match, right: Match) -> Bool {
      (left.field, left.choice ?? -1) < (right.field, right.choice ?? -1)
    }
  }

  /// The form.
  let form: XLSForm
  /// The position of the language whose labels are shown.
  let language: Int
  /// What each heading of the export stands for, `nil` where the form does not know it.
  let matches: [Match?]

  /// Takes a form that knows at least a fifth of an export's headings; `nil` where it is the form of something else.
  ///
  /// Shown is the language that most headings are labels in, else English, else the form's first. Where several fields
  /// have one label or name ("Other, please specify"), the next one in the order of the form is meant.
  init?(_ form: XLSForm, headings: [String], spelling: HeadingSpelling) {
    self.form = form
    let candidates = Self.candidates(form, spelling: spelling)
    let keys = headings.map { spelling.key(of: $0) }
    var matches: [Match?] = []
    var last: Match?
    for key in keys {
      let found = candidates[key] ?? []
      let next = last.flatMap { last in found.first { $0 > last } } ?? found.first
      matches.append(next)
      last = next ?? last
    }
    guard matches.count(where: { $0 != nil }) * 5 >= headings.count else { return nil }
    self.matches = matches
    let found = Set(keys)
    let hits = form.languages.indices.map { language in
      form.fields.count {
        $0.labels[language] != $0.name && found.contains(spelling.key(of: $0.labels[language]))
      }
    }
    let named = form.languages.firstIndex { $0.hasPrefix("english") || $0 == "en" || $0.contains("(en)") } ?? 0
    language = hits.indices.max { (hits[$0], $0 == named ? 1 : 0, -$0) < (hits[$1], $1 == named ? 1 : 0, -$1) } ?? named
  }

  /// Everything that a spelling could stand for, in the order of the form.
  ///
  /// A name is looked at only where no path has the spelling, and a label only where no name has it.
  private static func candidates(_ form: XLSForm, spelling: HeadingSpelling) -> [String: [Match]] {
    var found: [String: [Match]] = [:]
    func add(_ stems: (XLSFormField) -> [String], _ wordings: (XLSFormChoice) -> [String]) {
      var further: [String: [Match]] = [:]
      func add(_ text: String, _ match: Match) {
        let key = spelling.key(of: text)
        if further[key]?.last != match { further[key, default: []].append(match) }
      }
      for (position, field) in form.fields.enumerated() {
        for stem in stems(field) where !stem.isEmpty {
          add(stem, Match(field: position, choice: nil))
          guard case .selectMultiple(let list) = field.answer else { continue }
          for (place, choice) in (form.choices[list] ?? []).enumerated() {
            for wording in wordings(choice) where !wording.isEmpty {
              add(stem + spelling.optionSeparator + wording, Match(field: position, choice: place))
            }
          }
        }
      }
      found.merge(further) { first, _ in first }
    }
    add({ [$0.path.joined(separator: spelling.groupSeparator)] }, { [$0.name] + $0.labels })
    add({ [$0.name] }, { [$0.name] + $0.labels })
    add({ $0.labels }, { [$0.name] + $0.labels })
    return found.mapValues { $0.sorted() }
  }

  /// The text of a field in the shown language, else its name.
  func text(of field: XLSFormField) -> String { shown(field.labels) ?? field.name }

  /// The text above a table, or an empty one where its group has no label.
  func text(of table: XLSFormTable) -> String { shown(table.labels) ?? "" }

  /// The text of a choice in the shown language, else its name.
  func text(of choice: XLSFormChoice) -> String { shown(choice.labels) ?? choice.name }

  /// The answers of a field's list, with the names that exports write instead of labels.
  func labels(of field: XLSFormField) -> [DeclaredAnswers.Label] {
    (field.list.flatMap { form.choices[$0] } ?? []).map {
      let text = text(of: $0)
      return DeclaredAnswers.Label(code: $0.name, text: text, missing: MissingAnswers.reason(for: text))
    }
  }

  private func shown(_ labels: [String]) -> String? {
    guard labels.indices.contains(language), !labels[language].isEmpty else { return labels.first { !$0.isEmpty } }
    return labels[language]
  }
}
