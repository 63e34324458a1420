/// How far two groupings of the same things agree: 1 where they are one, 0 on average where they have nothing in common.
///
/// Hubert and Arabie (1985), "Comparing partitions", Journal of Classification 2:193–218; scikit-learn's
/// `adjusted_rand_score`.
func adjustedRandIndex(_ first: [Int], _ second: [Int]) -> Double {
  func pairs(_ counts: some Sequence<Int>) -> Double { counts.reduce(0) { $0 + Double($1 * ($1 - 1) / 2) } }
  func sizes(_ labels: [[Int]]) -> [Int] { Array(Dictionary(grouping: labels, by: { $0 }).mapValues(\.count).values) }
  let both = pairs(sizes(zip(first, second).map { [$0, $1] }))
  let ofFirst = pairs(sizes(first.map { [$0] }))
  let ofSecond = pairs(sizes(second.map { [$0] }))
  let expected = ofFirst * ofSecond / pairs([first.count])
  let largest = (ofFirst + ofSecond) / 2
  return largest == expected ? 1 : (both - expected) / (largest - expected)
}
