/// Judgements of quality: good to poor, school grades, faces and plain numbers.
enum QualityScales {
  static let all: [Scale] = [
    scale(
      "quality-5",
      [
        point(5, "sehr gut", "very good", also: ["extremely good"]),
        point(4, "gut", "good", also: ["eher gut", "somewhat good"]),
        point(
          3, "mittelmäßig", "average",
          also: [
            "mittel", "teils/teils", "teils, teils", "weder gut noch schlecht", "neutral", "fair",
            "neither good nor poor",
            "neither good nor bad", "durchschnittlich", "acceptable", "okay", "OK",
          ]),
        point(2, "schlecht", "poor", also: ["eher schlecht", "weniger gut", "bad", "somewhat bad"]),
        point(
          1, "sehr schlecht", "very poor",
          also: ["very bad", "gar nicht gut", "überhaupt nicht gut", "extremely bad"]),
      ]),
    scale(
      "quality-4-even",
      [
        point(4, "sehr gut", "very good"), point(3, "eher gut", "good", also: ["gut", "rather good", "fairly good"]),
        point(2, "eher schlecht", "poor", also: ["schlecht", "weniger gut", "bad", "rather poor", "fairly poor"]),
        point(1, "sehr schlecht", "very poor", also: ["very bad", "gar nicht gut", "überhaupt nicht gut"]),
      ]),
    scale(
      "quality-4",
      [
        excellent(4), point(3, "gut", "good"), point(2, "mittelmäßig", "fair", also: ["average", "ausreichend"]),
        point(1, "schlecht", "poor", also: ["bad"]),
      ]),
    scale(
      "quality-5-excellent",
      [
        excellent(5), point(4, "sehr gut", "very good"), point(3, "gut", "good"),
        point(2, "mittelmäßig", "fair", also: ["average", "weniger gut"]), point(1, "schlecht", "poor", also: ["bad"]),
      ]),
    scale(
      "quality-5-terrible",
      [
        excellent(5), point(4, "gut", "good"), point(3, "durchschnittlich", "average", also: ["mittelmäßig"]),
        point(2, "schlecht", "poor"), point(1, "sehr schlecht", "terrible", also: ["furchtbar"]),
      ]),
    Scale(
      id: "grades-6",
      categories: [
        point(1, "sehr gut", "very good"), point(2, "gut", "good"), point(3, "befriedigend", "satisfactory"),
        point(4, "ausreichend", "sufficient", also: ["adequate"]), point(5, "mangelhaft", "deficient", also: ["poor"]),
        point(6, "ungenügend", "insufficient", also: ["very poor"]),
      ], polarity: .lowerIsBetter),
    scale(
      "smileys-3",
      [
        point(3, "🙂", "🙂", also: ["😀", "😃", "😄", "😊", "☺", "😁", ":-)", ":)"]),
        point(2, "😐", "😐", also: ["😑", "😶", ":-|", ":|"]),
        point(1, "🙁", "🙁", also: ["☹", "😞", "😟", "😕", "😠", "😡", "😢", ":-(", ":("]),
      ]),
    scale(
      "smileys-5",
      [
        point(5, "😀", "😀", also: ["😃", "😄", "😁", "😍"]), point(4, "🙂", "🙂", also: ["😊", "☺"]),
        point(3, "😐", "😐", also: ["😑", "😶"]), point(2, "🙁", "🙁", also: ["😕", "😟"]),
        point(1, "☹", "☹", also: ["😞", "😠", "😡", "😢", "😭"]),
      ]),
  ]

  private static func scale(_ id: String, _ points: [Category]) -> Scale {
    Scale(id: id, categories: points, polarity: .higherIsBetter)
  }

  private static func excellent(_ code: Int) -> Category {
    point(code, "ausgezeichnet", "excellent", also: ["hervorragend", "exzellent", "outstanding"])
  }
}
