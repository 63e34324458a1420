import Reporting
import SurveyModel
import Testing

/// The published schema and the documents it describes.
@Suite struct SummarySchemaTests {
  private let validator = SchemaValidator(root: SummarySchema.document)
  private let complete = SummaryJSON.document(of: SampleMaterial.complete)

  @Test func describesWhatIsWritten() {
    #expect(validator.failures(complete) == [])
    #expect(validator.failures(SummaryJSON.document(of: SampleMaterial.bare)) == [])
    #expect(validator.failures(SummaryJSON.document(of: SampleMaterial.compared)) == [])
    for sample in Samples.all { #expect(validator.failures(SummaryJSON.document(of: sample.material)) == []) }
  }

  @Test(
    arguments: [
      ("survey/title", nil), ("questions/0/base/shown", nil), ("questions/1/missing/refused", nil),
      ("questions/0/extra", 1), ("questions/0/kind", "essay"), ("sources/0/sha256", "abc"), ("level", 1.5),
      ("questions/1/categories/0/interval/method", "wald"), ("questions/0/categories/0/count", -1),
      // What is withheld must not stand there as 0.
      ("questions/2/categories/0/share", 0), ("questions/2/statistics/topTwoBox/value", 0),
      ("breakdowns/0/questions/0/groups/2/valid", 0), ("comparisons/0/items/0/effect", 0),
      ("comparisons/0/items/0/word", "impact"), ("comparisons/0/plan/sha256", "abc"),
      ("response/rates/0/definition", "AAPOR RR3"), ("response/rates/0/denominator", "mailed"),
      ("questions/1/nonresponse/low", 1.5), ("questions/1/nonresponse/tipping/majority", "most"),
      ("questions/1/nonresponse/suppressed", "lowBase"),
    ] as [(String, JSONValue?)])
  func refusesOtherDocuments(path: String, value: JSONValue?) {
    let steps = path.split(separator: "/").map(String.init)
    let changed = complete.replacing(steps[...], with: value)
    #expect(changed != complete)
    #expect(validator.failures(changed) != [])
  }

  @Test(arguments: [
    QuestionKind.single([]), .rating(SampleMaterial.scale), .multiple([]), .recommendation, .number(NumberRange()),
    .date, .text, .file, .geopoint, .ranking([]), .constantSum([], total: nil),
  ])
  func knowsEveryKindOfQuestion(kind: QuestionKind) {
    #expect(validator.failures(complete.replacing(["questions", "0", "kind"], with: .string(kind.name))) == [])
  }

  @Test func knowsARowOfAMatrixWithSeveralAnswers() {
    let row = Question(
      id: "row", text: "Row", kind: .multiple([]), location: .spread([]), battery: "matrix")
    #expect(validator.failures(complete.replacing(["questions", "0", "kind"], with: .string(row.kindName))) == [])
    #expect(row.kindName == "matrix-multiple")
  }

  @Test func everyMemberHasATitleAndADescription() {
    func check(_ schema: JSONValue, at path: String) {
      for name in schema["properties"]?.names ?? [] {
        guard let property = schema["properties"]?[name] else { continue }
        #expect(property["title"] != nil && property["description"] != nil, "\(path)/\(name)")
        check(property, at: "\(path)/\(name)")
      }
      if let items = schema["items"] { check(items, at: path) }
      for alternative in 0..<2 { if let inner = schema["anyOf"]?[alternative] { check(inner, at: path) } }
    }
    check(SummarySchema.document, at: "")
    for name in SummarySchema.document["$defs"]?.names ?? [] {
      check(SummarySchema.document["$defs"]?[name] ?? .null, at: name)
    }
  }

  /// No documentation of what is never written: the sample has one of everything.
  @Test func describesNothingElse() {
    var written: Set<String> = []
    func collect(_ value: JSONValue) {
      switch value {
      case .object(let members):
        for member in members {
          written.insert(member.name)
          collect(member.value)
        }
      case .array(let values): values.forEach(collect)
      default: break
      }
    }
    collect(complete)
    collect(SummaryJSON.document(of: SampleMaterial.bare))
    collect(SummaryJSON.document(of: SampleMaterial.compared))
    for sample in Samples.all { collect(SummaryJSON.document(of: sample.material)) }
    func described(_ schema: JSONValue) -> Set<String> {
      var names = Set(schema["properties"]?.names ?? [])
      for name in schema["properties"]?.names ?? [] { names.formUnion(described(schema["properties"]?[name] ?? .null)) }
      if let items = schema["items"] { names.formUnion(described(items)) }
      if let inner = schema["anyOf"]?[0] { names.formUnion(described(inner)) }
      return names
    }
    var names = described(SummarySchema.document)
    for name in SummarySchema.document["$defs"]?.names ?? [] {
      names.formUnion(described(SummarySchema.document["$defs"]?[name] ?? .null))
    }
    #expect(names.subtracting(written) == [])
  }
}
