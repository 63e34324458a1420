import Charting
import Foundation

/// Draws diverging Likert charts to SVG text and says how long it took: `resonanz-chart-benchmark DATA RUNS`.
///
/// The data are those of `scripts/benchmark_charts`; the result is one line of JSON on standard output.
@main struct ChartBenchmark {
  private struct Data: Decodable {
    let title: String
    let points: [String]
    let items: [String]
    /// For each chart and item, how often each point was chosen.
    let charts: [[[Int]]]
  }

  private struct Result: Encodable {
    let seconds: [Double]
    let bytes: Int
  }

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let runs = Int(arguments[2]), runs > 0 else {
      FileHandle.standardError.write(Foundation.Data("usage: resonanz-chart-benchmark DATA RUNS\n".utf8))
      exit(64)
    }
    let file = try Foundation.Data(contentsOf: URL(fileURLWithPath: arguments[1]))
    let data = try JSONDecoder().decode(Data.self, from: file)
    var result = (seconds: [Double](), bytes: 0)
    for _ in 0..<runs {
      let clock = ContinuousClock()
      var bytes = 0
      let elapsed = clock.measure {
        for counts in data.charts { bytes += chart(counts, of: data).svg().text.utf8.count }
      }
      let (seconds, attoseconds) = elapsed.components
      result.seconds.append(Double(seconds) + Double(attoseconds) / 1e18)
      result.bytes = bytes
    }
    let json = try JSONEncoder().encode(Result(seconds: result.seconds, bytes: result.bytes))
    FileHandle.standardOutput.write(json)
  }

  private static func chart(_ counts: [[Int]], of data: Data) -> DivergingLikertChart {
    let rows = zip(data.items, counts).map { item, counts in
      DivergingLikertChart.Row(
        label: item, answers: .shown(CategoryCounts(counts: counts)), trailing: "n = \(counts.reduce(0, +))")
    }
    return DivergingLikertChart(
      caption: ChartCaption(
        title: data.title, description: "The table has the same figures.", heading: data.title, base: "10 statements",
        method: "Shares of valid answers.", source: "Source: synthetic data.", language: "en"),
      scale: .init(labels: data.points), rows: rows, unfavourableSide: "←\u{A0}disagree", favourableSide: "agree\u{A0}→"
    )
  }
}
