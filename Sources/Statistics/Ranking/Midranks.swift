/// Ranks in which tied values share the mean of the places that they take up together.
package enum Midranks {
  /// Twice the midrank of each value, so that it is whole: 2 for the first place; `nil` stays `nil` and takes no place.
  ///
  /// 10, 20, 20, 40 gives the midranks 1, 2.5, 2.5, 4. Kendall (1945), "The treatment of ties in ranking problems",
  /// Biometrika 33:239–251. R: `rank(x, ties.method = "average", na.last = "keep")`. Complexity: O(n log n).
  package static func doubled(of values: some Collection<Int?>) -> [Int?] {
    let ordered = values.enumerated().compactMap { position, value in value.map { (value: $0, position: position) } }
      .sorted { ($0.value, $0.position) < ($1.value, $1.position) }
    var result = [Int?](repeating: nil, count: values.count)
    var start = 0
    while start < ordered.count {
      let end = ordered[start...].firstIndex { $0.value != ordered[start].value } ?? ordered.count
      // The places from start + 1 to end have the mean (start + 1 + end) / 2.
      for tied in ordered[start..<end] { result[tied.position] = start + 1 + end }
      start = end
    }
    return result
  }
}
