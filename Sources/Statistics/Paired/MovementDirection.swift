/// Where an answer went from the first question to the second.
package enum MovementDirection: String, Sendable, CaseIterable {
  /// Down: towards the unfavourable end of the scale, where the answers are given as numbers that grow with favour.
  case down
  /// The same answer.
  case same
  /// Up: towards the favourable end.
  case up

  /// The direction of a difference second − first.
  package init(of difference: Double) { self = difference > 0 ? .up : difference < 0 ? .down : .same }
}

extension Movement {
  /// The people who went in a direction.
  package subscript(direction: MovementDirection) -> Int {
    switch direction {
    case .down: down
    case .same: same
    case .up: up
    }
  }
}
