/// How often something happens; whether often is good depends on the question, so the polarity is undeclared.
enum FrequencyScales {
  static let all: [Scale] = [
    scale("frequency-5", [always(5), often(4), sometimes(3), rarely(2), never(1)]),
    scale("frequency-6", [always(6), veryOften(5), often(4), sometimes(3), rarely(2), never(1)]),
    scale("frequency-5-open", [veryOften(5), often(4), sometimes(3), rarely(2), never(1)]),
    scale("frequency-4", [often(4), sometimes(3), rarely(2), never(1)]),
    scale("frequency-4-closed", [always(4), often(3), rarely(2), never(1)]),
  ]

  private static func scale(_ id: String, _ points: [Category]) -> Scale {
    Scale(id: id, categories: points, polarity: .undeclared)
  }

  private static func always(_ code: Int) -> Category {
    point(
      code, "immer", "always", also: ["stets", "fast immer", "immer / fast immer", "almost always", "all the time"])
  }

  private static func veryOften(_ code: Int) -> Category {
    point(
      code, "sehr oft", "very often",
      also: ["sehr häufig", "very frequently", "meistens", "most of the time", "usually"])
  }

  private static func often(_ code: Int) -> Category {
    point(code, "oft", "often", also: ["häufig", "frequently"])
  }

  private static func sometimes(_ code: Int) -> Category {
    point(
      code, "manchmal", "sometimes",
      also: ["gelegentlich", "ab und zu", "hin und wieder", "occasionally", "from time to time"])
  }

  private static func rarely(_ code: Int) -> Category {
    point(code, "selten", "rarely", also: ["seldom", "hardly ever"])
  }

  private static func never(_ code: Int) -> Category {
    point(code, "nie", "never", also: ["niemals", "noch nie"])
  }
}
