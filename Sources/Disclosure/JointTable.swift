/// A table of the answers to one item by those to another, which can be changed without changing the counts of either.
struct JointTable {
  /// A place of the table: the codes of both items, counted from the lowest one.
  struct Place: Hashable {
    let row: Int
    let column: Int
  }

  /// Exchanges the answers to the second item between a respondent at each of two places.
  private struct Exchange {
    let one: Place
    let other: Place
    /// By how much it changes the sum of products.
    var change: Int { (one.row - other.row) * (other.column - one.column) }
    /// The two places that both respondents end up at.
    var targets: [Place] {
      [Place(row: one.row, column: other.column), Place(row: other.row, column: one.column)]
    }

    func change(at place: Place) -> Int { (targets.contains(place) ? 1 : 0) - (one == place || other == place ? 1 : 0) }
  }

  private var counts: [[Int]]

  /// The table in which answers are paired in the same order, or in opposed order.
  ///
  /// - Parameters:
  ///   - first: how many gave each code of the first item.
  ///   - second: the same of the second item, with the same sum.
  init(first: [Int], second: [Int], isOpposed: Bool = false) {
    counts = first.map { _ in second.map { _ in 0 } }
    var left = second
    var columns = (isOpposed ? second.indices.reversed() : Array(second.indices))[...]
    for (row, count) in first.enumerated() {
      var open = count
      while open > 0, let column = columns.first {
        let paired = min(open, left[column])
        counts[row][column] += paired
        open -= paired
        left[column] -= paired
        if left[column] == 0 { columns = columns.dropFirst() }
      }
    }
  }

  /// The places with any respondent, and how many they are, row by row.
  var cells: [(place: Place, count: Int)] {
    counts.enumerated().flatMap { row, counts in
      counts.enumerated().filter { $0.element > 0 }.map { (Place(row: row, column: $0.offset), $0.element) }
    }
  }

  /// The sum over the respondents of the products of both codes.
  var productSum: Int { cells.reduce(0) { $0 + $1.count * $1.place.row * $1.place.column } }

  /// Exchanges answers until the sum of products is less by an amount; whether that was reached.
  mutating func lowerProductSum(by amount: Int) -> Bool {
    var rest = amount
    while rest > 0 {
      let fitting = exchanges.filter { $0.change < 0 && -$0.change <= rest }
      guard let best = fitting.min(by: { $0.change < $1.change }) else { return false }
      let times = min(count(at: best.one), count(at: best.other), rest / -best.change)
      apply(best, times: times)
      rest += times * best.change
    }
    return true
  }

  /// Whether a cell can be brought out of a range of counts by exchanges that leave the sum of products as it is.
  ///
  /// Looks for pairs of exchanges only: what is found is possible, what is not found may be so too.
  func canLeave(_ range: Range<Int>, at place: Place) -> Bool {
    [-1, 1].contains { direction in
      var table = self
      while range.contains(table.count(at: place)) {
        guard table.move(direction, at: place) else { return false }
      }
      return true
    }
  }

  private mutating func move(_ direction: Int, at place: Place) -> Bool {
    for exchange in exchanges where exchange.change(at: place) == direction {
      var table = self
      table.apply(exchange, times: 1)
      let balance = table.exchanges.first {
        $0.change == -exchange.change && $0.change(at: place) != -direction
      }
      if let balance {
        table.apply(balance, times: 1)
        self = table
        return true
      }
    }
    return false
  }

  /// Every exchange between two places with different codes of both items.
  private var exchanges: some Sequence<Exchange> {
    let places = cells.map(\.place)
    return places.indices.lazy.flatMap { other in
      places.prefix(other).lazy.filter { $0.row != places[other].row && $0.column != places[other].column }
        .map { Exchange(one: $0, other: places[other]) }
    }
  }

  private func count(at place: Place) -> Int { counts[place.row][place.column] }

  private mutating func apply(_ exchange: Exchange, times: Int) {
    for place in [exchange.one, exchange.other] { counts[place.row][place.column] -= times }
    for place in exchange.targets { counts[place.row][place.column] += times }
  }
}
