/// Names of which none is given out twice.
struct UniqueNames {
  private var used: Set<String> = []
  /// For a name that was wanted again the first number that may be free behind it.
  private var next: [String: Int] = [:]

  /// The name, with a number from 2 on behind it where it was given out before; complexity O(1) on average.
  mutating func unused(_ name: String) -> String {
    guard !used.insert(name).inserted else { return name }
    var number = next[name] ?? 2
    while !used.insert("\(name)_\(number)").inserted { number += 1 }
    next[name] = number + 1
    return "\(name)_\(number)"
  }
}
