import DefinitionFiles
import SurveyModel

extension DefinitionReading {
  /// Reads `respondents`: which records are left out.
  mutating func respondents(_ survey: SurveyFields) -> RespondentRules {
    guard let node = survey.node("respondents"), let fields = SurveyFields(node, as: .respondents, faults: &faults)
    else {
      return RespondentRules()
    }
    let excluded = exclusions("exclude", of: fields)
    let kept = exclusions("keep", of: fields)
    for reason in Exclusion.declarable where excluded.contains(reason) && kept.contains(reason) {
      faults.fault("respondents", "`\(reason.rawValue)` is both excluded and kept", at: fields.line(of: "keep"))
    }
    return RespondentRules(excluding: excluded, keeping: kept)
  }

  private mutating func exclusions(_ key: String, of fields: SurveyFields) -> Set<Exclusion> {
    var reasons: Set<Exclusion> = []
    for node in fields.list(key, faults: &faults) {
      guard let name = node.string(named: key, faults: &faults) else { continue }
      guard let reason = NamedValues.exclusions.first(where: { $0.name == name })?.value else {
        let known = NamedValues.exclusions.map(\.name)
        let suggestion = Suggestion.clause(for: name, among: known)
        let all =
          suggestion.isEmpty ? "; it is one of \(known.map { "`\($0)`" }.joined(separator: ", "))" : suggestion
        faults.fault("unknown-exclusion", "`\(name)` is no reason to leave records out\(all)", at: node.line)
        continue
      }
      reasons.insert(reason)
    }
    return reasons
  }
}
