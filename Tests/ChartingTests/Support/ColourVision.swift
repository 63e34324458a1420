import Foundation

@testable import Charting

/// How a colour looks to someone who lacks one kind of cone, or in grey print.
///
/// Source of the matrices: Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
/// Deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (2009), severity 1.
enum ColourVision: String, CaseIterable {
  case trichromacy, protanopia, deuteranopia, tritanopia, grey

  private var matrix: [[Double]] {
    switch self {
    case .trichromacy: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    case .deuteranopia:
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    case .tritanopia:
      [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    case .grey: Array(repeating: [0.2126, 0.7152, 0.0722], count: 3)
    }
  }

  /// How different two colours look: the distance in CIELAB (ΔE*ab of 1976); about 2 is the least that can be seen.
  func distance(_ first: Colour, _ second: Colour) -> Double {
    let (a, b) = (lab(first), lab(second))
    let squares = zip(a, b).map { ($0 - $1) * ($0 - $1) }
    return squares.reduce(0, +).squareRoot()
  }

  /// CIELAB under the white of D65.
  private func lab(_ colour: Colour) -> [Double] {
    let linear = [colour.red, colour.green, colour.blue].map(ColourTests.linear)
    let seen = matrix.map { row in min(max(zip(row, linear).map { $0 * $1 }.reduce(0, +), 0), 1) }
    let toXYZ = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
    let xyz = zip(toXYZ, [0.9505, 1, 1.089]).map { row, white in zip(row, seen).map { $0 * $1 }.reduce(0, +) / white }
    let f = xyz.map { $0 > 216.0 / 24_389 ? cbrt($0) : (24_389.0 / 27 * $0 + 16) / 116 }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }
}
