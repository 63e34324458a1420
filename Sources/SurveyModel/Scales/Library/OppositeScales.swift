/// Scales between two opposites with a neutral middle: importance, likelihood, ease, favour, change.
enum OppositeScales {
  static let all: [Scale] = [importance, likelihood5, likelihood4, ease, favourability5, favourability4, change5]

  private static let importance = Scale(
    id: "importance-5-bipolar",
    categories: [
      point(5, "sehr wichtig", "very important"),
      point(4, "eher wichtig", "somewhat important", also: ["wichtig", "important", "rather important"]),
      point(
        3, "weder wichtig noch unwichtig", "neither important nor unimportant",
        also: ["teils/teils", "teils, teils", "teils teils", "neutral", "neither important or unimportant", "neither"]),
      point(2, "eher unwichtig", "somewhat unimportant", also: ["unwichtig", "unimportant", "weniger wichtig"]),
      point(
        1, "sehr unwichtig", "very unimportant",
        also: ["völlig unwichtig", "gar nicht wichtig", "not at all important"]),
    ], polarity: .undeclared)

  private static let likelihood5 = Scale(
    id: "likelihood-5", categories: likelihood([5, 4, 3, 2, 1]), polarity: .higherIsBetter)

  private static let likelihood4 = Scale(
    id: "likelihood-4", categories: likelihood([4, 3, nil, 2, 1]), polarity: .higherIsBetter)

  private static func likelihood(_ codes: [Int?]) -> [Category] {
    let build: [(Int) -> Category] = [
      {
        point(
          $0, "sehr wahrscheinlich", "very likely",
          also: ["ganz sicher", "auf jeden Fall", "definitely", "extremely likely", "ja, auf jeden Fall"])
      },
      {
        point(
          $0, "eher wahrscheinlich", "likely",
          also: ["wahrscheinlich", "eher ja", "ja, eher", "somewhat likely", "rather likely", "probably"])
      },
      {
        point(
          $0, "weder noch", "neither likely nor unlikely",
          also: [
            "teils/teils", "teils, teils", "vielleicht", "neutral", "neither likely or unlikely", "neither", "maybe",
            "possibly",
            "weder wahrscheinlich noch unwahrscheinlich",
          ])
      },
      {
        point(
          $0, "eher unwahrscheinlich", "unlikely",
          also: [
            "unwahrscheinlich", "eher nicht", "eher nein", "nein, eher nicht", "somewhat unlikely", "probably not",
          ])
      },
      {
        point(
          $0, "sehr unwahrscheinlich", "very unlikely",
          also: ["auf keinen Fall", "definitely not", "extremely unlikely", "sicher nicht", "nein, auf keinen Fall"])
      },
    ]
    return zip(codes, build).compactMap { code, make in code.map(make) }
  }

  private static let ease = Scale(
    id: "ease-5",
    categories: [
      point(5, "sehr einfach", "very easy", also: ["sehr leicht", "extremely easy"]),
      point(4, "eher einfach", "somewhat easy", also: ["einfach", "leicht", "eher leicht", "easy", "rather easy"]),
      point(
        3, "weder einfach noch schwierig", "neither easy nor difficult",
        also: ["weder leicht noch schwer", "neither easy or difficult", "neutral", "teils/teils", "neither"]),
      point(
        2, "eher schwierig", "somewhat difficult",
        also: ["schwierig", "schwer", "eher schwer", "difficult", "hard", "rather difficult", "somewhat hard"]),
      point(1, "sehr schwierig", "very difficult", also: ["sehr schwer", "very hard", "extremely difficult"]),
    ], polarity: .higherIsBetter)

  private static let favourability5 = Scale(
    id: "favourability-5",
    categories: [favourable(5), ratherFavourable(4), neitherFavourable(3), ratherUnfavourable(2), unfavourable(1)],
    polarity: .higherIsBetter)

  private static let favourability4 = Scale(
    id: "favourability-4",
    categories: [favourable(4), ratherFavourable(3), ratherUnfavourable(2), unfavourable(1)], polarity: .higherIsBetter)

  private static func favourable(_ code: Int) -> Category {
    point(
      code, "sehr positiv", "very favourable",
      also: ["very favorable", "very favourably", "very favorably", "very positive", "very positively"])
  }

  private static func ratherFavourable(_ code: Int) -> Category {
    point(
      code, "eher positiv", "somewhat favourable",
      also: [
        "positiv", "somewhat favorable", "somewhat favourably", "somewhat favorably", "somewhat positive", "favourable",
        "favorable", "favourably", "favorably", "positive", "positively", "rather positive",
      ])
  }

  private static func neitherFavourable(_ code: Int) -> Category {
    point(
      code, "neutral", "neither favourable nor unfavourable",
      also: [
        "neither favorable nor unfavorable", "neither favourably nor unfavourably", "neither favorably nor unfavorably",
        "neither favorably or unfavorably", "neither favorably nor unfavorably (neutral)",
        "neither positive nor negative", "weder positiv noch negativ", "weder noch",
        "teils/teils", "teils, teils", "neither", "mixed",
      ])
  }

  private static func ratherUnfavourable(_ code: Int) -> Category {
    point(
      code, "eher negativ", "somewhat unfavourable",
      also: [
        "negativ", "somewhat unfavorable", "somewhat unfavourably", "somewhat unfavorably", "somewhat negative",
        "unfavourable", "unfavorable", "unfavourably", "unfavorably", "negative", "negatively", "rather negative",
      ])
  }

  private static func unfavourable(_ code: Int) -> Category {
    point(
      code, "sehr negativ", "very unfavourable",
      also: ["very unfavorable", "very unfavourably", "very unfavorably", "very negative", "very negatively"])
  }

  private static let change5 = Scale(
    id: "change-5",
    categories: [
      point(
        5, "deutlich verbessert", "much better",
        also: ["stark verbessert", "viel besser", "much improved", "improved a lot"]),
      point(
        4, "etwas verbessert", "somewhat better",
        also: [
          "verbessert", "etwas besser", "eher verbessert", "slightly better", "a little better", "somewhat improved",
        ]),
      point(
        3, "unverändert", "about the same",
        also: ["gleich geblieben", "nicht verändert", "the same", "unchanged", "no change", "stayed the same"]),
      point(
        2, "etwas verschlechtert", "somewhat worse",
        also: ["verschlechtert", "etwas schlechter", "eher verschlechtert", "slightly worse", "a little worse"]),
      point(1, "deutlich verschlechtert", "much worse", also: ["stark verschlechtert", "viel schlechter"]),
    ], polarity: .higherIsBetter)
}
