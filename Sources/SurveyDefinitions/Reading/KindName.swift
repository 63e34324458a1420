/// The kinds of questions by the names that the definition and `summary.json` use.
enum KindName: String, CaseIterable {
  case single
  case rating
  case multiple
  case nps
  case number
  case date
  case text
  case matrixMultiple = "matrix-multiple"
  case ranking
  case constantSum = "constant-sum"
  case file
  case geopoint

  /// The kinds with their names.
  static let names = allCases.map { (name: $0.rawValue, value: $0) }

  /// The keys of `kind`, `scale` and their like that only some kinds take, with those kinds.
  static let keys: [(key: String, kinds: Set<KindName>)] = [
    ("scale", [.rating]), ("options", [.single, .multiple, .matrixMultiple, .ranking, .constantSum]),
    ("separator", [.multiple, .matrixMultiple, .ranking]), ("total", [.constantSum]), ("unit", [.number]),
    ("minimum", [.number]), ("maximum", [.number]), ("decimal", [.number]), ("date-order", [.date]),
    ("other-text", [.single, .multiple, .rating, .nps]),
  ]
}
