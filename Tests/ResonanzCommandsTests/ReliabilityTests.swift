import Foundation
import Testing

/// Reliability by the real binary, from an export to every output.
@Suite struct ReliabilityTests {
  private let folder: ScratchFolder
  private let program: Program

  init() throws {
    folder = try ScratchFolder()
    program = Program(folder: folder)
  }

  private struct Published: Decodable {
    struct Case: Decodable {
      let label: String
      let published: Double
      let low: Double
      let high: Double
      let rows: [[Int]]?
    }
    let cases: [Case]
  }

  /// A folder whose battery has these rows, answers from `lowest` to `highest`, a blank for none.
  private func write(_ rows: [[Int?]], codes: ClosedRange<Int>, reversed: Int? = nil) throws {
    let items = (rows.first ?? []).indices
    let heading = items.map { "Q\($0)" }.joined(separator: ",")
    let lines = rows.map { row in row.map { $0.map(String.init) ?? "" }.joined(separator: ",") }
    try folder.write(Array(([heading] + lines).map { $0 + "\n" }.joined().utf8), to: "s/a.csv")
    let points = codes.map { "      - {code: \($0), label: \"\($0)\"}" }
    let questions = items.map { item in
      "      - {id: i\(item), text: Item \(item), column: Q\(item)\(item == reversed ? ", reverse-keyed: true" : "")}"
    }
    let definition =
      [
        "resonanz: 1", "id: s", "title: Scale", "sources: [{file: a.csv}]", "scales:", "  mine:",
        "    polarity: higher-is-better", "    points:",
      ] + points + ["questions:", "  - battery: b", "    text: How was it?", "    scale: mine", "    items:"]
      + questions
    try folder.write(Array(definition.map { $0 + "\n" }.joined().utf8), to: "s/survey.yaml")
  }

  private func reliability() throws -> [String: Any] {
    let outcome = try program.run("summarise", "s", "--json")
    #expect(outcome.status == 0, "\(outcome.messages)")
    return try #require((outcome.json()["reliability"] as? [[String: Any]])?.first)
  }

  private func value(_ figure: Any?) -> Double? { (figure as? [String: Any])?["value"] as? Double }

  private func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

  /// The attitude data of R: alpha .84 on psych's manual page.
  @Test func publishedAlphaComesOutOfAnExport() throws {
    let fixture = Program.repository.appending(path: "Tests/StatisticsTests/Fixtures/reliability-published.json")
    let published = try JSONDecoder().decode(Published.self, from: Data(contentsOf: fixture))
    let attitude = try #require(published.cases.first { $0.label == "attitude" })
    let rows = try #require(attitude.rows)
    try write(rows, codes: 20...100)
    let reliability = try reliability()
    let coefficients = try #require(reliability["coefficients"] as? [String: Any])
    #expect(value(coefficients["alpha"]) == attitude.published)
    let interval = try #require((coefficients["alpha"] as? [String: Any])?["interval"] as? [String: Any])
    #expect(interval["low"] as? Double == rounded(attitude.low))
    #expect(interval["high"] as? Double == rounded(attitude.high))
    #expect(interval["method"] as? String == "feldt")
    // Of so many different answers by so few, correlations of single items would tell too much.
    let items = try #require(reliability["items"] as? [[String: Any]])
    #expect(items.allSatisfy { ($0["alphaIfDropped"] as? [String: Any])?["suppressed"] as? String == "complementary" })
    #expect(reliability["complete"] as? Int == 30)
  }

  /// Answers of a common disposition; the third item is worded against the others.
  private var rows: [[Int?]] {
    var state: UInt64 = 9
    func number(below limit: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % limit)
    }
    return (0..<60).map { _ in
      let disposition = number(below: 3)
      return (0..<4).map { item in
        let answer = 1 + disposition + number(below: 3)
        return item == 2 ? 6 - answer : answer
      }
    }
  }

  @Test func aReversedItemIsTurnedRoundOnlyWhereDeclared() throws {
    try write(rows, codes: 1...5)
    let undeclared = try reliability()
    let found = try #require(undeclared["findings"] as? [[String: Any]])
    #expect(
      found.contains { $0["finding"] as? String == "negativeItemRestCorrelation" && $0["items"] as? [String] == ["i2"] }
    )
    try write(rows, codes: 1...5, reversed: 2)
    let declared = try reliability()
    #expect((declared["findings"] as? [Any])?.isEmpty == true)
    let items = try #require(declared["items"] as? [[String: Any]])
    #expect(items.map { $0["reverseKeyed"] as? Bool } == [false, false, true, false])
    let turned = rows.map { row in row.enumerated().map { Double($0 == 2 ? 6 - ($1 ?? 0) : $1 ?? 0) } }
    #expect(items.map { value($0["itemRestCorrelation"]) } == (0..<4).map { rounded(Plain.itemRest(turned, $0)) })
    #expect(
      items.map { value($0["alphaIfDropped"]) }
        == (0..<4).map { item in
          rounded(Plain.alpha(turned.map { row in row.indices.filter { $0 != item }.map { row[$0] } }))
        })
    let alphas = [undeclared, declared].map { value(($0["coefficients"] as? [String: Any])?["alpha"]) ?? .nan }
    #expect(alphas[1] > alphas[0] + 0.2)
    #expect(try program.run("report", "s", "--output", "out", "--language", "en").status == 0)
    let report = try folder.text(of: "out/report.md")
    #expect(report.contains("How far the items of a battery belong together"))
    #expect(report.contains("Item 2 (reverse-keyed)"))
    let page = try program.run("summarise", "s", "--language", "en")
    #expect(page.text.contains("b: 60 of the 60 respondents who rated any of the 4 items rated all of them."))
  }

  /// A text that nobody declared stops an item; the others are evaluated as if it had not been asked.
  @Test func aStoppedItemLeavesTheRestOfTheBattery() throws {
    try write(rows.map { Array($0.prefix(3)) }, codes: 1...5)
    let three = try reliability()
    try write(rows, codes: 1...5)
    let text = try folder.text(of: "s/a.csv")
    let lines = text.split(separator: "\n").enumerated().map { index, line in
      index == 0 || index % 2 == 0 ? String(line) : line.dropLast() + "maybe"
    }
    try folder.write(Array(lines.map { $0 + "\n" }.joined().utf8), to: "s/a.csv")
    let stopped = try reliability()
    #expect(stopped["complete"] as? Int == 60 && (stopped["items"] as? [Any])?.count == 3)
    let alphas = [three, stopped].map { value(($0["coefficients"] as? [String: Any])?["alpha"]) }
    #expect(alphas[0] != nil && alphas[0] == alphas[1])
  }

  @Test(arguments: [1, 2, 3, 9]) func fewRespondentsGiveAReasonAndNoFigure(respondents: Int) throws {
    try write(Array(rows.prefix(respondents)) + [[nil, nil, nil, nil]], codes: 1...5)
    let reliability = try reliability()
    #expect(reliability["complete"] as? Int == respondents)
    let coefficients = try #require(reliability["coefficients"] as? [String: [String: Any]])
    #expect(coefficients.values.allSatisfy { $0["value"] is NSNull && $0["suppressed"] as? String == "lowBase" })
    #expect(try program.run("report", "s", "--output", "out").status == 0)
  }
}

/// The definitions written down once more, from the single rows.
private enum Plain {
  static func alpha(_ rows: [[Double]]) -> Double {
    let count = Double(rows[0].count)
    let variances = rows[0].indices.reduce(0) { sum, item in sum + variance(rows.map { $0[item] }) }
    return count / (count - 1) * (1 - variances / variance(rows.map { $0.reduce(0, +) }))
  }

  static func itemRest(_ rows: [[Double]], _ item: Int) -> Double {
    let (own, rest) = (rows.map { $0[item] }, rows.map { $0.reduce(0, +) - $0[item] })
    let covariance = zip(own, rest).reduce(0) { $0 + ($1.0 - mean(own)) * ($1.1 - mean(rest)) } / Double(rows.count - 1)
    return covariance / (variance(own) * variance(rest)).squareRoot()
  }

  private static func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

  private static func variance(_ values: [Double]) -> Double {
    values.reduce(0) { $0 + ($1 - mean(values)) * ($1 - mean(values)) } / Double(values.count - 1)
  }
}
