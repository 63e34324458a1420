/// The rules; a new one is a file beside this one and a line here.
package enum ClaimRules {
  /// Every rule, in the order in which findings at one place are listed.
  package static let all: [ClaimRule] = [
    .representative, .proof, .effect, .cause, .change, .significance, .generalisation, .bothSides, .unanimity,
    .vagueQuantity, .baseMissing, .smallBase, .falsePrecision,
  ]
}
