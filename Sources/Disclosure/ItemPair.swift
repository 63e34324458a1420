/// Two items on one scale with what is known of their joint answers: the counts of each, and the sum of the products.
struct ItemPair {
  /// How many gave each code of the first item, codes counted from the lowest one.
  let first: [Int]
  /// The same of the second item, over the same respondents.
  let second: [Int]
  /// The sum over the respondents of the products of both codes.
  let productSum: Int

  /// How many different answers to an item are looked through, enough for 0 to 10; more are taken for settled.
  private static let maximumAnswers = 11

  /// Whether the sum of products is next to the greatest or the least that the counts allow.
  ///
  /// Only one table has the greatest sum, and one the least (Hardy, Littlewood and Pólya 1934, "Inequalities", ch. 10, on
  /// rearranged sums); a perfect correlation is such a case. Sums less than `minimumCell` from either end count as such, as
  /// otherwise the withholding itself would tell the table. Items without variation say nothing.
  ///
  /// - Parameter minimumCell: the smallest count that may be known; 1 protects nothing.
  func isExtreme(minimumCell: Int) -> Bool {
    guard minimumCell > 1, vary else { return false }
    let ordered = JointTable(first: first, second: second).productSum
    let opposed = JointTable(first: first, second: second, isOpposed: true).productSum
    return ordered - productSum < minimumCell || productSum - opposed < minimumCell
  }

  /// Whether small cells of the table of one item by the other could be told from what is known.
  ///
  /// They could not where for every cell from 1 to `minimumCell` − 1 of one fitting table another one is found in which it
  /// is 0 or `minimumCell` and more. That none was found is taken for settled.
  ///
  /// - Parameter minimumCell: the smallest count that may be known; 1 protects nothing.
  func isNearlySettled(minimumCell: Int) -> Bool {
    guard minimumCell > 1, vary else { return false }
    guard !isExtreme(minimumCell: minimumCell),
      [first, second].allSatisfy({ counts in counts.count { $0 > 0 } <= Self.maximumAnswers })
    else { return true }
    var table = JointTable(first: first, second: second)
    guard table.lowerProductSum(by: table.productSum - productSum) else { return true }
    return table.cells.contains { !table.canLeave(1..<minimumCell, at: $0.place) }
  }

  private var vary: Bool { [first, second].allSatisfy { counts in counts.count { $0 > 0 } > 1 } }
}
