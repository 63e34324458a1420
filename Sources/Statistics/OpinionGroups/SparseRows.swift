/// A matrix of participants by statements, centred on the statements' means, in which nothing stands for the mean.
///
/// A vote that was not given counts as the mean of its statement, hence as 0 after centring.
struct SparseRows: Sendable {
  /// Where the entries of each row begin, and the end of the last one.
  private var starts = [0]
  private var columns: [Int] = []
  private var values: [Double] = []
  /// The number of columns.
  let width: Int
  /// The mean vote on each statement by those who voted on it; 0 where nobody did.
  let means: [Double]

  /// The number of rows.
  var height: Int { starts.count - 1 }

  /// Creates the matrix of some participants' votes; complexity O(votes).
  init(_ rows: [[VoteMatrix.Entry]], width: Int) {
    self.width = width
    var sums = [Int](repeating: 0, count: width)
    var counts = [Int](repeating: 0, count: width)
    for entry in rows.joined() {
      sums[entry.statement] += Int(entry.vote.rawValue)
      counts[entry.statement] += 1
    }
    means = zip(sums, counts).map { $1 == 0 ? 0 : Double($0) / Double($1) }
    for row in rows {
      for entry in row {
        columns.append(entry.statement)
        values.append(Double(entry.vote.rawValue) - means[entry.statement])
      }
      starts.append(columns.count)
    }
  }

  /// The number of columns with an entry; complexity O(votes).
  var filledColumnCount: Int { Set(columns).count }

  /// The sum of all squares.
  var sumOfSquares: Double { values.reduce(0) { $0 + $1 * $1 } }

  /// AᵀA v for this matrix A; complexity O(votes).
  func gram(_ vector: [Double]) -> [Double] {
    var result = [Double](repeating: 0, count: width)
    for row in 0..<height {
      let product = dot(row: row, vector)
      for index in starts[row]..<starts[row + 1] { result[columns[index]] += product * values[index] }
    }
    return result
  }

  /// The scalar product of a row with a vector.
  func dot(row: Int, _ vector: [Double]) -> Double {
    var sum = 0.0
    for index in starts[row]..<starts[row + 1] { sum += values[index] * vector[columns[index]] }
    return sum
  }

  /// The same matrix with the entries of each column dealt out anew among the rows that have one.
  func shuffled(using generator: inout SplitMix64) -> SparseRows {
    var places = [[Int]](repeating: [], count: width)
    for (index, column) in columns.enumerated() { places[column].append(index) }
    var result = self
    for column in places where column.count > 1 {
      for end in (1..<column.count).reversed() {
        result.values.swapAt(column[end], column[generator.index(below: end + 1)])
      }
    }
    return result
  }
}
