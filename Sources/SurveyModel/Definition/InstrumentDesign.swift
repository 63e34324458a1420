/// How the instrument observes change; it decides which wording a report may use.
///
/// Only `controlled` allows causal words; `postOnly` allows "respondents reported" and nothing stronger
/// (Hill & Betz 2005 on retrospective pretests; Reimer et al. 2021 on contact interventions).
package enum InstrumentDesign: String, Sendable, CaseIterable {
  /// One form after the event.
  case postOnly = "post-only"
  /// One form after the event that also asks how it was before.
  case retrospective
  /// Forms before and after, not linked to persons.
  case prePostUnlinked = "pre-post-unlinked"
  /// Forms before and after, linked to persons.
  case prePostLinked = "pre-post-linked"
  /// With a comparison group.
  case controlled
}
