/// The wordings of "no answer" that questionnaires offer beside their scale, in German and English.
package enum MissingAnswers {
  /// The reason that a label names, or `nil` where it is an ordinary answer.
  ///
  /// "Trifft nicht zu" is left out: it is also the end of an agreement scale. See `reason(for:beside:)`.
  package static func reason(for label: String) -> MissingReason? { reasons[LabelNormaliser.normalForm(label)] }

  /// The reason that a label names beside the points of a scale.
  ///
  /// "Trifft nicht zu" is "not applicable" unless the scale itself speaks of "zutreffen" or agreement.
  package static func reason(for label: String, beside scale: Scale) -> MissingReason? {
    if let reason = reason(for: label) { return reason }
    guard ambiguousWithDisagreement.contains(LabelNormaliser.normalForm(label)) else { return nil }
    let measuresAgreement = scale.categories.contains { category in
      (category.label.wordings.map(\.text) + category.aliases).contains {
        let normal = LabelNormaliser.normalForm($0)
        return normal.hasPrefix("trifft") || normal.hasPrefix("stimm")
      }
    }
    return measuresAgreement ? nil : .notApplicable
  }

  /// Every wording with its reason, in normal form; in the order of the reasons and of the alphabet.
  package static let wordings: [(label: String, reason: MissingReason)] =
    lists.flatMap { list in
      Set(list.labels.map(LabelNormaliser.normalForm)).sorted().map { ($0, list.reason) }
    }

  private static let ambiguousWithDisagreement: Set = [
    "trifft nicht zu", "nicht zutreffend", "trifft auf mich nicht zu",
  ]

  private static let reasons = Dictionary(
    wordings.map { ($0.label, $0.reason) }, uniquingKeysWith: { first, _ in first })

  private static let lists: [(reason: MissingReason, labels: [String])] = [
    (
      .refused,
      [
        "keine Angabe", "keine Angaben", "keine Angabe (k. A.)", "keine Angabe / k. A.", "k. A.", "k.A.", "kA", "k/A",
        "möchte ich nicht sagen", "möchte ich nicht angeben", "möchte ich nicht beantworten", "will ich nicht sagen",
        "ich möchte keine Angabe machen", "ich möchte keine Angaben machen", "möchte keine Angabe machen",
        "ich möchte dazu keine Angabe machen", "ich möchte darauf nicht antworten", "keine Antwort",
        "Antwort verweigert",
        "verweigert", "prefer not to say", "I prefer not to say", "I'd prefer not to say", "I would prefer not to say",
        "prefer not to answer", "I prefer not to answer", "I'd prefer not to answer", "I would prefer not to answer",
        "prefer not to disclose", "prefer not to respond", "rather not say", "I'd rather not say",
        "would rather not say",
        "decline", "decline to answer", "decline to state", "decline to say", "declined", "refused", "refuse to answer",
        "no answer", "do not wish to answer", "I do not wish to answer", "do not want to answer",
      ]
    ),
    (
      .dontKnow,
      [
        "weiß nicht", "weiß ich nicht", "das weiß ich nicht", "ich weiß nicht", "ich weiß es nicht",
        "weiß nicht / keine Angabe", "weiß nicht/keine Angabe", "weiß nicht, keine Angabe", "keine Meinung",
        "habe keine Meinung", "habe dazu keine Meinung", "kann ich nicht beurteilen", "kann ich nicht sagen",
        "kann ich nicht einschätzen", "kann nicht beurteilt werden", "nicht beurteilbar", "keine Einschätzung",
        "keine Einschätzung möglich", "unsicher", "ich bin unsicher", "bin mir nicht sicher",
        "ich bin mir nicht sicher",
        "don't know", "I don't know", "do not know", "I do not know", "dont know", "I dont know",
        "don't know / no opinion",
        "don't know/no opinion", "don't know / not sure", "don't know / prefer not to say", "dk", "not sure",
        "I'm not sure",
        "I am not sure", "unsure", "I'm unsure", "I am unsure", "no opinion", "I have no opinion", "can't say",
        "cannot say",
        "hard to say", "no idea", "unable to judge", "unable to rate", "cannot judge",
      ]
    ),
    (
      .notApplicable,
      [
        "nicht anwendbar", "entfällt", "betrifft mich nicht", "trifft auf mich nicht zu / k. A.",
        "nicht relevant für mich",
        "nicht teilgenommen", "nicht besucht", "nicht genutzt", "N/A", "n.a.", "n. a.", "not applicable",
        "not applicable (N/A)",
        "not applicable / N/A", "N/A - not applicable", "does not apply", "does not apply to me", "doesn't apply",
        "doesn't apply to me", "not relevant to me", "Unfamiliar (N/A)", "did not attend", "didn't attend",
        "did not use", "didn't use", "have not used",
      ]
    ),
  ]
}
