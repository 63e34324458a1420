import Aggregation
import SurveyModel

extension AnalysisRecord {
  /// The plan to follow: the declared one, or with the sides that the caller asks for; `nil` where neither is there.
  ///
  /// - Parameters:
  ///   - definition: the survey, with the breakdown that is evaluated.
  ///   - hasOtherBreakdown: whether that is not the breakdown for which the plan was declared.
  ///   - sides: labels or codes of the two answers to compare, where asked for.
  /// - Throws: `PipelineError.noSuchSides`.
  init?(of definition: SurveyDefinition, hasOtherBreakdown: Bool, sides: [String]?) throws(PipelineError) {
    guard definition.analysis != nil || sides != nil else { return nil }
    var plan = definition.analysis ?? AnalysisPlan()
    let declared = plan.sides
    if hasOtherBreakdown { plan.sides = nil }
    if let sides { plan.sides = try Self.sides(sides, of: definition) }
    let digest = definition.analysis.map { plan in
      let digest = SourceDigest()
      Array(plan.canonicalText.utf8).withUnsafeBytes(digest.update)
      return digest.finish()
    }
    self.init(plan: plan, digest: digest, hasOtherSides: declared != nil && plan.sides != declared)
  }

  private static func sides(
    _ names: [String], of definition: SurveyDefinition
  ) throws(PipelineError) -> AnalysisPlan.Sides {
    guard let breakdown = definition.breakdown.flatMap(definition.questionIndex) else {
      throw .noSuchSides(names, breakdown: nil, candidates: [])
    }
    let question = definition.questions[breakdown]
    let categories = question.kind.categories.filter { $0.missing == nil }
    let matcher = CategoryMatcher(categories, acceptsBareCodes: true)
    let codes = names.compactMap { matcher.position(of: $0) }.map { categories[$0].code }
    guard names.count == 2, codes.count == 2, codes[0] != codes[1] else {
      let language = definition.languages.first ?? ""
      throw .noSuchSides(names, breakdown: question.id, candidates: categories.map { $0.label.text(in: language) })
    }
    return AnalysisPlan.Sides(first: codes[0], second: codes[1])
  }
}
