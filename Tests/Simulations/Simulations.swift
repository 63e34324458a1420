/// What the intervals and words promise, seen in simulated surveys: `scripts/simulate`.
@main
enum Simulations {
  static func main() {
    let repetitions = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 20_000
    Coverage.run(repetitions: repetitions)
    FalseDifferences.run(repetitions: max(400, repetitions / 10))
  }
}
