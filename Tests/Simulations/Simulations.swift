import Foundation
import Statistics

/// What the intervals and words promise, seen in simulated surveys: `scripts/simulate [RUNS [METHOD]]`.
@main
enum Simulations {
  private static let cases = [
    ShareCases.all, MeanCases.all, MedianCases.all, RecommendationCases.all, PairedCases.all, TwoGroupCases.all,
    DifferenceCases.all, FamilyCases.all,
  ].flatMap(\.self)

  static func main() async {
    let arguments = CommandLine.arguments.dropFirst()
    let runs = arguments.first.map { Int($0) ?? 0 } ?? 10_000
    let cases = cases.filter { item in arguments.dropFirst().allSatisfy { item.method.contains($0) } }
    guard runs > 0, !cases.isEmpty else {
      print("usage: resonanz-simulations [RUNS [METHOD]], with RUNS above 0 and METHOD a part of a method's name")
      exit(64)
    }
    let rates = await withTaskGroup(of: (Int, Rate).self) { group in
      for (position, item) in cases.enumerated() { group.addTask { (position, item.rate(runs: runs)) } }
      var rates: [Int: Rate] = [:]
      for await (position, rate) in group { rates[position] = rate }
      return rates
    }
    print("method\tpopulation\tn\tnominal\tseen\t±\twithout\tpromise\tkept")
    var broken = 0
    for (position, item) in cases.enumerated() {
      guard let rate = rates[position] else { continue }
      print(item.line(rate))
      if item.promise.isKept(rate, nominal: item.nominal) == false { broken += 1 }
    }
    if broken > 0 {
      print("\(broken) promises are not kept.")
      exit(1)
    }
  }
}
