/// Agreement with a statement, the Likert response format (Likert 1932); the highest code is the strongest agreement.
///
/// "Trifft zu" is the end of the `plain` scales and the point below the end of the others.
enum AgreementScales {
  static let all: [Scale] = [
    scale("agreement-5", [strongly(5), rather(4), middle(3), ratherNot(2), notAtAll(1)]),
    scale("agreement-4", [strongly(4), rather(3), ratherNot(2), notAtAll(1)]),
    scale("agreement-5-plain", [agree(5), somewhat(4), middle(3), somewhatNot(2), disagree(1)]),
    scale("agreement-4-plain", [agree(4), somewhat(3), somewhatNot(2), disagree(1)]),
    scale(
      "agreement-7", [strongly(7), agree(6), somewhat(5), middle(4), somewhatNot(3), disagree(2), notAtAll(1)]),
    scale("agreement-6", [strongly(6), agree(5), somewhat(4), somewhatNot(3), disagree(2), notAtAll(1)]),
    scale("agreement-3", [agree(3), middle(2), disagree(1)]),
    scale("agreement-2", [agree(2), disagree(1)]),
  ]

  private static func scale(_ id: String, _ points: [Category]) -> Scale {
    Scale(id: id, categories: points, polarity: .higherIsBetter)
  }

  private static func strongly(_ code: Int) -> Category {
    point(
      code, "stimme voll und ganz zu", "strongly agree",
      also: [
        "stimme voll zu", "stimme völlig zu", "stimme vollkommen zu", "stimme vollständig zu", "stimme stark zu",
        "stimme sehr zu", "stimme absolut zu", "trifft voll und ganz zu", "trifft voll zu", "trifft völlig zu",
        "trifft vollkommen zu", "trifft vollständig zu", "trifft genau zu", "trifft sehr zu", "trifft absolut zu",
        "agree strongly", "completely agree", "agree completely", "totally agree", "fully agree", "very much agree",
      ])
  }

  private static func rather(_ code: Int) -> Category {
    point(
      code, "stimme eher zu", "agree",
      also: somewhatAliases + ["stimme zu", "trifft zu", "somewhat agree", "ich stimme zu"])
  }

  private static func middle(_ code: Int) -> Category {
    point(
      code, "teils/teils", "neither agree nor disagree",
      also: [
        "teils, teils", "teils teils", "teils-teils", "teils / teils", "teilweise", "weder noch", "weder/noch",
        "weder / noch", "weder noch zutreffend", "unentschieden", "neutral", "neither agree or disagree", "neither",
        "neither nor", "neither/nor", "neither disagree nor agree", "neither disagree or agree", "undecided",
        "partly agree, partly disagree", "partly/partly", "mixed", "neutral / no opinion",
      ])
  }

  private static func ratherNot(_ code: Int) -> Category {
    point(
      code, "stimme eher nicht zu", "disagree",
      also: somewhatNotAliases + ["stimme nicht zu", "trifft nicht zu", "somewhat disagree", "ich stimme nicht zu"])
  }

  private static func notAtAll(_ code: Int) -> Category {
    point(
      code, "stimme überhaupt nicht zu", "strongly disagree",
      also: [
        "stimme gar nicht zu", "stimme ganz und gar nicht zu", "stimme absolut nicht zu", "lehne voll und ganz ab",
        "lehne völlig ab", "trifft überhaupt nicht zu", "trifft gar nicht zu", "trifft ganz und gar nicht zu",
        "trifft absolut nicht zu", "disagree strongly", "completely disagree", "disagree completely",
        "totally disagree",
        "fully disagree", "do not agree at all", "not at all",
      ])
  }

  private static func agree(_ code: Int) -> Category {
    point(code, "stimme zu", "agree", also: ["trifft zu", "ich stimme zu", "zutreffend"])
  }

  private static func disagree(_ code: Int) -> Category {
    point(code, "stimme nicht zu", "disagree", also: ["trifft nicht zu", "ich stimme nicht zu", "lehne ab"])
  }

  private static func somewhat(_ code: Int) -> Category {
    point(code, "stimme eher zu", "somewhat agree", also: somewhatAliases)
  }

  private static func somewhatNot(_ code: Int) -> Category {
    point(code, "stimme eher nicht zu", "somewhat disagree", also: somewhatNotAliases)
  }

  private static let somewhatAliases = [
    "stimme überwiegend zu", "stimme größtenteils zu", "stimme weitgehend zu", "stimme teilweise zu", "trifft eher zu",
    "trifft überwiegend zu", "trifft größtenteils zu", "trifft weitgehend zu", "trifft ziemlich zu", "agree somewhat",
    "slightly agree", "agree slightly", "tend to agree", "rather agree", "mostly agree", "agree a little",
  ]

  private static let somewhatNotAliases = [
    "stimme weniger zu", "stimme kaum zu", "stimme wenig zu", "stimme überwiegend nicht zu", "lehne eher ab",
    "trifft eher nicht zu", "trifft weniger zu", "trifft wenig zu", "trifft kaum zu", "trifft überwiegend nicht zu",
    "disagree somewhat", "slightly disagree", "disagree slightly", "tend to disagree", "rather disagree",
    "mostly disagree", "disagree a little",
  ]
}
