/// Satisfaction; the highest code is the most satisfied answer.
enum SatisfactionScales {
  static let all: [Scale] = [
    scale("satisfaction-5", [very(5), satisfied(4), middle(3), dissatisfied(2), veryDissatisfied(1)]),
    scale("satisfaction-4", [very(4), satisfied(3), dissatisfied(2), veryDissatisfied(1)]),
    scale("satisfaction-5-plain", [plain(5), somewhat(4), middle(3), somewhatNot(2), plainNot(1)]),
    scale("satisfaction-4-plain", [plain(4), somewhat(3), somewhatNot(2), plainNot(1)]),
    scale(
      "satisfaction-5-extremely", [extremely(5), somewhat(4), middle(3), somewhatNot(2), extremelyDissatisfied(1)]),
    scale(
      "satisfaction-7",
      [
        extremely(7), moderately(6), slightly(5), middle(4), slightlyNot(3), moderatelyNot(2),
        extremelyDissatisfied(1),
      ]),
    scale("satisfaction-3", [plain(3), middle(2), plainNot(1)]),
  ]

  private static func scale(_ id: String, _ points: [Category]) -> Scale {
    Scale(id: id, categories: points, polarity: .higherIsBetter)
  }

  private static func very(_ code: Int) -> Category {
    point(
      code, "sehr zufrieden", "very satisfied",
      also: ["voll und ganz zufrieden", "vollkommen zufrieden", "völlig zufrieden", "highly satisfied"])
  }

  private static func satisfied(_ code: Int) -> Category {
    point(code, "eher zufrieden", "satisfied", also: ["zufrieden", "ziemlich zufrieden"] + somewhatAliases)
  }

  private static func middle(_ code: Int) -> Category {
    point(
      code, "teils/teils", "neither satisfied nor dissatisfied",
      also: [
        "teils, teils", "teils teils", "teils-teils", "teils / teils", "teilweise zufrieden", "weder noch",
        "weder/noch",
        "weder zufrieden noch unzufrieden", "neutral", "neither satisfied or dissatisfied", "neither", "mixed",
        "neither dissatisfied nor satisfied", "neither satisfied nor unsatisfied", "mittelmäßig zufrieden",
      ])
  }

  private static func dissatisfied(_ code: Int) -> Category {
    point(
      code, "eher unzufrieden", "dissatisfied",
      also: ["unzufrieden", "weniger zufrieden", "wenig zufrieden", "eher nicht zufrieden", "unsatisfied"]
        + somewhatNotAliases)
  }

  private static func veryDissatisfied(_ code: Int) -> Category {
    point(
      code, "sehr unzufrieden", "very dissatisfied",
      also: [
        "völlig unzufrieden", "gar nicht zufrieden", "überhaupt nicht zufrieden", "very unsatisfied",
        "highly dissatisfied",
      ])
  }

  private static func plain(_ code: Int) -> Category { point(code, "zufrieden", "satisfied") }

  private static func plainNot(_ code: Int) -> Category {
    point(code, "unzufrieden", "dissatisfied", also: ["nicht zufrieden", "unsatisfied"])
  }

  private static func somewhat(_ code: Int) -> Category {
    point(code, "eher zufrieden", "somewhat satisfied", also: ["rather satisfied", "fairly satisfied"])
  }

  private static func somewhatNot(_ code: Int) -> Category {
    point(
      code, "eher unzufrieden", "somewhat dissatisfied",
      also: ["rather dissatisfied", "fairly dissatisfied", "somewhat unsatisfied"])
  }

  private static func extremely(_ code: Int) -> Category {
    point(code, "äußerst zufrieden", "extremely satisfied", also: ["extrem zufrieden"])
  }

  private static func extremelyDissatisfied(_ code: Int) -> Category {
    point(
      code, "äußerst unzufrieden", "extremely dissatisfied",
      also: ["extrem unzufrieden", "extremely unsatisfied"])
  }

  private static func moderately(_ code: Int) -> Category {
    point(code, "mäßig zufrieden", "moderately satisfied")
  }

  private static func moderatelyNot(_ code: Int) -> Category {
    point(code, "mäßig unzufrieden", "moderately dissatisfied")
  }

  private static func slightly(_ code: Int) -> Category {
    point(code, "etwas zufrieden", "slightly satisfied")
  }

  private static func slightlyNot(_ code: Int) -> Category {
    point(code, "etwas unzufrieden", "slightly dissatisfied")
  }

  private static let somewhatAliases = [
    "somewhat satisfied", "rather satisfied", "fairly satisfied", "mostly satisfied",
  ]
  private static let somewhatNotAliases = [
    "somewhat dissatisfied", "rather dissatisfied", "fairly dissatisfied", "mostly dissatisfied",
    "somewhat unsatisfied",
  ]
}
