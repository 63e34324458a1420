import SurveyModel

/// A scale of numbers whose two ends are exported as words alone: "Strongly disagree", 2, 3, … 9, "Strongly agree".
enum EndLabelledScale {
  /// The scale, or `nil` where the labels are not whole numbers between the two ends of a library scale.
  ///
  /// The ends get the numbers before the smallest (at most 2) and behind the largest one that was given.
  static func scale(labels: [String]) -> Scale? {
    let numbers = labels.compactMap { Int($0) }
    let words = labels.filter { Int($0) == nil }
    guard numbers.count >= 3, words.count == 2, let lowest = numbers.min(), let highest = numbers.max(), lowest >= 1,
      highest <= 9, let match = ScaleLibrary.match(labels: words)
    else { return nil }
    let order = match.scale.favourableOrder
    guard match.scale.polarity != .undeclared, let worst = order.first, let best = order.last else { return nil }
    let places = match.meanings.map { meaning in if case .point(let place) = meaning { place } else { -1 } }
    guard Set(places) == [worst, best], let worstWord = places.firstIndex(of: worst) else { return nil }
    let low = min(lowest - 1, 1)
    var categories = [Category(code: low, label: LocalisedText(words[worstWord]))]
    categories += (low + 1...highest).map { Category(code: $0, label: LocalisedText(String($0))) }
    categories.append(Category(code: highest + 1, label: LocalisedText(words[1 - worstWord])))
    return Scale(id: "end-labelled-\(low)-\(highest + 1)", categories: categories, polarity: .higherIsBetter)
  }
}

extension Scale {
  /// The scale with further categories behind its own.
  func adding(_ more: [Category]) -> Scale {
    var scale = self
    scale.categories += more
    return scale
  }
}
