/// Why no opinion groups are shown.
package enum OpinionGroupsRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  /// Too few participants voted on enough statements.
  case tooFewParticipants(Int, needed: Int)
  /// More participants voted than groups are sought among: every pair of them is looked at.
  case tooManyParticipants(limit: Int)
  /// Too few statements were voted on.
  case tooFewStatements(Int, needed: Int)
  /// On every statement all voted alike.
  case noVariation
  /// The votes hang together no more than they do when each statement's are dealt out anew: the share of the variance on
  /// the first component, and the largest that chance gave.
  case noStructure(share: Double, byChance: Double)
  /// The groups hardly stand apart; the mean silhouette of the best number of groups.
  case weakSeparation(silhouette: Double)

  /// What kind of refusal it is, without its figures.
  package enum Kind: String, Sendable, CaseIterable {
    /// Too few participants voted on enough statements.
    case tooFewParticipants = "too-few-participants"
    /// More participants voted than groups are sought among.
    case tooManyParticipants = "too-many-participants"
    /// Too few statements were voted on.
    case tooFewStatements = "too-few-statements"
    /// On every statement all voted alike.
    case noVariation = "no-variation"
    /// The votes hang together no more than by chance.
    case noStructure = "no-structure"
    /// The groups hardly stand apart.
    case weakSeparation = "weak-separation"
  }

  /// What kind of refusal it is.
  package var kind: Kind {
    switch self {
    case .tooFewParticipants: .tooFewParticipants
    case .tooManyParticipants: .tooManyParticipants
    case .tooFewStatements: .tooFewStatements
    case .noVariation: .noVariation
    case .noStructure: .noStructure
    case .weakSeparation: .weakSeparation
    }
  }

  /// What is wrong and what to do next.
  package var description: String {
    switch self {
    case .tooFewParticipants(let count, let needed):
      "\(count) participants voted on enough statements, and \(needed) are needed; show all together"
    case .tooManyParticipants(let limit):
      "more than \(limit) participants voted; draw a sample of them, or show all together"
    case .tooFewStatements(let count, let needed):
      "\(count) statements were voted on, and \(needed) are needed"
    case .noVariation:
      "on every statement all voted alike; there is one opinion"
    case .noStructure(let share, let byChance):
      "the first component holds \(share) of the variance and chance gives up to \(byChance); show all together"
    case .weakSeparation(let silhouette):
      "the groups hardly stand apart, with a mean silhouette of \(silhouette); show all together"
    }
  }
}
