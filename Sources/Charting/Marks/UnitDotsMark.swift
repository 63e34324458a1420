/// One dot an answer, in the order of the categories: how a base too small for per cent is drawn.
struct UnitDotsMark {
  /// Answers of one category.
  struct Category {
    /// How many dots.
    let count: Int
    /// The fill.
    let colour: Colour
    /// The full wording.
    let tooltip: String
  }

  /// The categories from left to right.
  let categories: [Category]
  /// The abscissa where the first dot's place begins.
  let start: Double
  /// The ordinate of the dots' middle.
  let y: Double
  /// The distance between neighbouring dots in user units.
  let pitch: Double
  /// The looks.
  let theme: Theme

  /// The elements: a group for each category that has answers.
  var elements: [SVGElement] {
    var x = start
    return categories.filter { $0.count > 0 }.map { category in
      let title = SVGElement(.title, text: category.tooltip)
      let dots = (0..<category.count).map { index in
        SVGElement.circle(x: x + (Double(index) + 0.5) * pitch, y: y, radius: pitch * 0.42, [.mark("dot")])
      }
      x += Double(category.count) * pitch
      return .group([.fill(category.colour), .stroke(theme.outline)], [title] + dots)
    }
  }
}
