/// The wordings of options that exclude all others of a several-choice question: "none of these".
package enum ExclusiveAnswers {
  /// Whether a label says that no option applies.
  package static func isExclusive(_ label: String) -> Bool {
    let form = LabelNormaliser.normalForm(label)
    return wordings.contains(form) || beginnings.contains { form.hasPrefix($0) }
  }

  private static let beginnings = [
    "none of the", "none of these", "none of them", "keine der ", "keiner der ", "keines der ", "keins der ",
    "keine von ", "keines von ", "keins von ", "nichts von ", "keine dieser ", "nichts davon",
  ]

  private static let wordings: Set<String> = Set(
    [
      "none", "none apply", "nothing", "not any", "no, none", "keine", "keines", "keins", "keiner", "nichts",
      "gar nichts", "gar keine", "nichts davon", "keine davon", "keines davon", "keins davon", "keiner davon",
      "aucun", "aucune", "ninguno", "ninguna",
    ].map(LabelNormaliser.normalForm))
}
