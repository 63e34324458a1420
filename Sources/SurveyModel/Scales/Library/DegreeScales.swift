/// How helpful, useful, important … something is: degrees from "not at all" to "extremely", the highest code the most.
///
/// The German degrees follow B. Rohrmann (1978), "Empirische Studien zur Entwicklung von Antwortskalen".
enum DegreeScales {
  static let all: [Scale] =
    adjectives.flatMap { [$0.fivePoint, $0.fourPoint, $0.fivePointFromExtremely] } + [extent5, extent4]

  private static let adjectives = [
    Adjective("helpfulness", "hilfreich", "helpful", .higherIsBetter),
    Adjective("usefulness", "nützlich", "useful", .higherIsBetter, opposites: (["nutzlos"], ["useless"])),
    Adjective("value", "wertvoll", "valuable", .higherIsBetter, opposites: (["wertlos"], ["worthless"])),
    Adjective(
      "interest", "interessant", "interesting", .higherIsBetter, opposites: (["uninteressant"], ["uninteresting"])),
    Adjective("relevance", "relevant", "relevant", .higherIsBetter, opposites: (["irrelevant"], [])),
    Adjective("importance", "wichtig", "important", .undeclared, opposites: (["unwichtig"], ["unimportant"])),
    Adjective("likelihood-unipolar", "wahrscheinlich", "likely", .higherIsBetter),
    Adjective("satisfaction-unipolar", "zufrieden", "satisfied", .higherIsBetter),
    Adjective("familiarity", "vertraut", "familiar", .undeclared),
  ]

  private static let extent5 = Scale(
    id: "extent-5",
    categories: [
      point(
        5, "sehr stark", "a great deal",
        also: [
          "sehr", "sehr viel", "in sehr hohem Maße", "to a very great extent", "to a very large extent", "very much",
        ]),
      point(
        4, "ziemlich stark", "a lot",
        also: ["ziemlich", "viel", "stark", "in hohem Maße", "to a great extent", "to a large extent", "quite a bit"]),
      point(
        3, "mittelmäßig", "a moderate amount",
        also: ["mäßig", "in mittlerem Maße", "to a moderate extent", "to some extent", "somewhat", "moderately"]),
      point(
        2, "wenig", "a little",
        also: [
          "kaum", "etwas", "in geringem Maße", "to a small extent", "to a little extent", "slightly", "a little bit",
        ]),
      point(
        1, "gar nicht", "none at all",
        also: ["überhaupt nicht", "nicht", "not at all", "to no extent", "to no extent at all", "none"]),
    ], polarity: .undeclared)

  private static let extent4 = Scale(
    id: "extent-4",
    categories: [
      point(4, "sehr", "a great deal", also: ["sehr stark", "sehr viel", "a lot", "very much", "to a great extent"]),
      point(
        3, "ziemlich", "a moderate amount", also: ["eher", "eher stark", "somewhat", "to some extent", "quite a bit"]),
      point(
        2, "wenig", "a little", also: ["kaum", "etwas", "eher nicht", "not very much", "to a small extent", "slightly"]),
      point(1, "gar nicht", "not at all", also: ["überhaupt nicht", "nicht", "none at all", "to no extent"]),
    ], polarity: .undeclared)
}
