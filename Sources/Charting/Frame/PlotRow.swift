/// A row of a chart before it has a place: its mark, how high that is and what it says.
struct PlotRow {
  /// The height of the mark in user units.
  var height: Double
  /// The height of what stands over the mark proper, which label and words at the right end are not centred on.
  var lead = 0.0
  /// The height of what stands under the mark proper, which label and words at the right end are not centred on either.
  var tail = 0.0
  /// Whether lengths in the row can be read off the axis, so that its grid lines run behind the row.
  var followsAxis = true
  /// Whether anything in the row has a place on the axis, be it drawn or withheld.
  var hasMark = true
  /// Whether anything in the row is hatched.
  var usesHatch = false
  /// What stands in the place of a mark that is not drawn.
  var notice: NoticeMark?
  /// The whole row in words.
  var reading: String
  /// Draws the mark with its upper edge at an ordinate, or what stands beside the words in its place.
  var mark: (_ top: Double) -> [SVGElement]

  /// A row with a mark.
  init(
    height: Double, lead: Double = 0, tail: Double = 0, followsAxis: Bool = true, hasMark: Bool = true, reading: String,
    mark: @escaping (_ top: Double) -> [SVGElement]
  ) {
    self.height = height
    self.lead = lead
    self.tail = tail
    self.followsAxis = followsAxis && hasMark
    self.hasMark = hasMark
    self.reading = reading
    self.mark = mark
  }

  /// A row with words in the place of its mark.
  ///
  /// - Parameter beside: What is drawn beside them.
  init(
    notice: NoticeMark, height: Double, reading: String,
    beside: @escaping (_ top: Double) -> [SVGElement] = { _ in [] }
  ) {
    self.height = notice.height(atLeast: height)
    self.followsAxis = notice.isHatched
    self.hasMark = notice.isHatched
    self.usesHatch = notice.isHatched
    self.notice = notice
    self.reading = reading
    self.mark = beside
  }
}
