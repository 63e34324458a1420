import Foundation
import Testing

/// A small survey with every kind of question that has several parts, from the export to the page.
@Suite struct ItemQuestionsTests {
  private let folder: ScratchFolder
  private let program: Program

  init() throws {
    folder = try ScratchFolder()
    program = Program(folder: folder)
    try folder.write(Self.export, to: "forum/exports/a.csv")
    try folder.write(Array(Self.definition.utf8), to: "forum/survey.yaml")
  }

  @Test func figuresAreThoseOfTheFile() throws {
    let json = try program.run("summarise", "forum", "--json").json()
    let questions = try #require(json["questions"] as? [[String: Any]])
    #expect(
      questions.map { $0["kind"] as? String } == [
        "single", "ranking", "constant-sum", "matrix-multiple", "matrix-multiple", "file", "geopoint",
      ])
    #expect(questions[0]["ownWords"] as? Int == 4)
    let order = try #require(questions[1]["items"] as? [[String: Any]])
    #expect(order.map { $0["ranks"] as? [Int] } == [[12, 11, 0], [11, 12, 0], [0, 0, 23]])
    #expect((questions[1]["missing"] as? [String: Int])?["unreadable"] == 1)
    #expect((questions[2]["base"] as? [String: Int])?["valid"] == 24)
    let points = try #require(questions[2]["items"] as? [[String: Any]])
    let means = points.map { (($0["statistics"] as? [String: Any])?["mean"] as? [String: Any])?["value"] as? Double }
    #expect(means == [30, 70, 0])
    let talks = try #require(questions[3]["categories"] as? [[String: Any]])
    #expect(talks.map { $0["count"] as? Int } == [12, 24])
    #expect(questions[5...6].map { ($0["base"] as? [String: Int])?["valid"] } == [6, 24])
    let diagnostics = try #require(json["diagnostics"] as? [[String: Any]])
    #expect(diagnostics.map { $0["code"] as? String } == ["no-rank"])
  }

  @Test func nothingThatSomebodyGaveIsPrinted() throws {
    let reported = try program.run("report", "forum", "--output", "out")
    #expect(reported.status == 0)
    for file in try folder.files(in: "out") {
      let text = try folder.text(of: "out/\(file)")
      for secret in ["cocoa", "photo17", "50.97", "11.03"] { #expect(!text.contains(secret), "\(file)") }
    }
    let page = try folder.text(of: "out/report.md")
    #expect(page.contains("Own words beside the answers: 4."))
    #expect(try folder.files(in: "out/charts").contains("order.svg"))
    let chart = try program.run("chart", "forum", "points")
    #expect(chart.status == 0 && chart.text.contains("<desc"))
  }

  @Test func theCodeBookThatInitWritesHasTheSameKinds() throws {
    let made = try program.run("init", "made", "--from", "forum/exports/a.csv")
    #expect(made.status == 0)
    #expect(try program.run("validate", "made").status == 0)
    let book = try folder.text(of: "made/survey.yaml")
    for kind in ["ranking", "constant-sum", "matrix-multiple", "file", "geopoint"] {
      #expect(book.contains("kind: \(kind)\n"), "\(kind)")
    }
    #expect(book.contains("total: 100\n"))
  }

  /// 24 responses; the last one gives a rank that there is not.
  private static let export: [UInt8] = Array(
    ([
      "Drink,Which other?,Order [Trust],Order [Time],Order [Money],Points [Talks],Points [Music],Points [Food],"
        + "Parts [Talks - useful],Parts [Talks - new],Parts [Panel - useful],Parts [Panel - new],Picture,Place"
    ]
      + (0..<24).map { index in
        let drink = index % 6 == 0 ? "Other,cocoa \(index)" : index % 2 == 0 ? "Tea," : "Coffee,"
        let ranks = index == 23 ? "1,2,9" : index % 2 == 0 ? "1,2,3" : "2,1,3"
        let points = index % 2 == 0 ? "40,60," : "20,80,0"
        let parts = index % 2 == 0 ? "useful,new,,new" : ",new,useful,"
        return
          "\(drink),\(ranks),\(points),\(parts),\(index % 4 == 0 ? "photo17-\(index).jpg" : ""),50.97 11.03 0 \(index)"
      }).map { $0 + "\n" }.joined().utf8)

  private static let definition = """
    resonanz: 1
    id: forum
    title: Forum
    languages: [en]
    sources:
      - file: exports/a.csv
    questions:
      - {id: drink, text: Drink?, kind: single, options: [Tea, Coffee, {label: Other, other: true}], column: Drink,
         other-text: "Which other?"}
      - id: order
        text: Order?
        kind: ranking
        options:
          - {label: Trust, column: "Order [Trust]"}
          - {label: Time, column: "Order [Time]"}
          - {label: Money, column: "Order [Money]"}
      - id: points
        text: Points?
        kind: constant-sum
        total: 100
        options: [Talks, Music, Food]
        columns: ["Points [Talks]", "Points [Music]", "Points [Food]"]
      - battery: parts
        text: Parts?
        kind: matrix-multiple
        options: [useful, new]
        items:
          - {id: talks, text: Talks, columns: ["Parts [Talks - useful]", "Parts [Talks - new]"]}
          - {id: panel, text: Panel, columns: ["Parts [Panel - useful]", "Parts [Panel - new]"]}
      - {id: picture, text: Picture?, kind: file, column: Picture}
      - {id: place, text: Place?, kind: geopoint, column: Place}
    breakdown: drink

    """
}
