import SurveyModel

/// The scales that a definition's questions use, and the ids under which a file refers to them.
struct ScaleRegister {
  /// The scales that are not in the library, with the ids they get, in the order of their first use.
  private(set) var own: [(id: String, scale: Scale)] = []

  init(_ questions: [Question]) {
    let used = questions.compactMap { if case .rating(let scale) = $0.kind { scale } else { nil } }
    var taken = Set(used.filter(Self.isLibrary).map(\.id))
    for scale in used where !Self.isLibrary(scale) && !own.contains(where: { $0.scale == scale }) {
      var id = scale.id
      var number = 2
      while !taken.insert(id).inserted {
        id = "\(scale.id)-\(number)"
        number += 1
      }
      own.append((id, scale))
    }
  }

  private static func isLibrary(_ scale: Scale) -> Bool { ScaleLibrary.scale(id: scale.id) == scale }

  /// The id under which the file names a scale.
  func id(of scale: Scale) -> String { own.first { $0.scale == scale }?.id ?? scale.id }
}
