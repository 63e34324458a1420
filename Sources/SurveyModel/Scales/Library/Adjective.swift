/// An adjective in two languages, of which answers name a degree: "sehr hilfreich", "not at all helpful".
struct Adjective {
  private let id: String
  private let german: String
  private let english: String
  private let polarity: Scale.Polarity
  private let opposites: (german: [String], english: [String])

  init(
    _ id: String, _ german: String, _ english: String, _ polarity: Scale.Polarity,
    opposites: (german: [String], english: [String]) = ([], [])
  ) {
    self.id = id
    self.german = german
    self.english = english
    self.polarity = polarity
    self.opposites = opposites
  }

  /// Very, rather, partly, little, not at all.
  var fivePoint: Scale {
    let middle = point(
      3, "teils/teils", "moderately \(english)",
      also: ["teils, teils", "teils teils", "teils-teils", "teils / teils", "neutral", "mittelmäßig \(german)"])
    return scale(
      "5", [very(5), rather(4), middle, opposing(little(2), degrees: ["eher"], ["rather", "somewhat"]), last])
  }

  /// Very, rather, little, not at all.
  var fourPoint: Scale {
    scale("4", [very(4), rather(3), opposing(little(2), degrees: ["eher"], ["rather", "somewhat"]), last])
  }

  /// Extremely, very, somewhat, not so, not at all, as survey platforms propose it.
  var fivePointFromExtremely: Scale {
    let most = degree(
      5, ["äußerst", "außerordentlich", "extrem", "vollkommen"], ["extremely", "completely", "exceptionally"])
    let middle = degree(
      3, ["mäßig", "mittelmäßig", "einigermaßen", "teilweise", "eher"], ["somewhat", "moderately", "fairly"])
    return scale("5-extremely", [most, very(4), middle, little(2), last])
  }

  private func scale(_ suffix: String, _ points: [Category]) -> Scale {
    Scale(id: "\(id)-\(suffix)", categories: points, polarity: polarity)
  }

  private func very(_ code: Int) -> Category { degree(code, ["sehr"], ["very"]) }

  private func rather(_ code: Int) -> Category {
    var rather = degree(code, ["eher", "ziemlich"], ["somewhat", "rather", "fairly", "quite"])
    rather.aliases += german == english ? [german] : [german, english]
    return rather
  }

  private func little(_ code: Int) -> Category {
    degree(
      code, ["wenig", "weniger", "kaum", "eher nicht", "nicht so", "nicht sehr"],
      ["not very", "not so", "slightly", "a little", "only slightly"])
  }

  private var last: Category {
    var last = degree(1, ["gar nicht", "überhaupt nicht", "nicht"], ["not at all", "not"])
    last.aliases += opposites.german + opposites.english
    return opposing(last, degrees: ["sehr", "völlig"], ["very", "completely"])
  }

  /// The point with the opposites of the adjective as further wordings, each with these degrees.
  private func opposing(_ point: Category, degrees german: [String], _ english: [String]) -> Category {
    var point = point
    point.aliases += opposites.german.flatMap { opposite in german.map { "\($0) \(opposite)" } }
    point.aliases += opposites.english.flatMap { opposite in english.map { "\($0) \(opposite)" } }
    return point
  }

  private func degree(_ code: Int, _ germanDegrees: [String], _ englishDegrees: [String]) -> Category {
    let germanLabels = germanDegrees.map { "\($0) \(german)" }
    let englishLabels = englishDegrees.map { "\($0) \(english)" }
    return point(
      code, germanLabels[0], englishLabels[0], also: Array(germanLabels.dropFirst() + englishLabels.dropFirst()))
  }
}
