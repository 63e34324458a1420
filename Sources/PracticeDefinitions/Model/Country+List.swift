import SurveyModel

extension Country {
  /// The countries of ISO 3166-1, and Kosovo, in the order of their codes.
  package static let all: [Country] = entries.map(\.country)

  /// A country by its code or a name in English or German, small and capital letters alike; complexity O(1).
  package static func named(_ name: String) -> Country? { byName[name.lowercased()] }

  /// The names that countries are known by, each as it is written, in the order of the codes.
  package static let names: [String] = entries.flatMap(\.names)

  /// The list as `scripts/countries.py` writes it: code, whether in EU or EEA, English and German name, other names.
  private static let entries: [(country: Country, names: [String])] = String(
    decoding: PackageResources.countries_tsv, as: UTF8.self
  ).split(separator: "\n").compactMap { line in
    let parts = line.split(separator: "\t").map(String.init)
    guard parts.count >= 4, parts[0].count == 2 else { return nil }
    let others = parts.count > 4 ? parts[4].split(separator: ";").map { String($0.drop { $0 == " " }) } : []
    let name = LocalisedText([("en", parts[2]), ("de", parts[3])])
    return (Country(code: parts[0], name: name, isInEEA: parts[1] == "eea"), [parts[2], parts[3]] + others)
  }

  private static let byName: [String: Country] = Dictionary(
    entries.flatMap { entry in (entry.names + [entry.country.code]).map { ($0.lowercased(), entry.country) } },
    uniquingKeysWith: { first, _ in first })
}
