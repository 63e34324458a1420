import SurveyDefinitions

/// Reads any bytes as a survey.yaml; what is accepted and written back must be accepted again.
enum DefinitionFuzzing {
  static func run(_ bytes: [UInt8]) {
    guard let read = try? SurveyDefinitionReader.read(bytes: bytes, file: "survey.yaml") else { return }
    let text = SurveyDefinitionWriter.text(of: read.definition)
    let again = try? SurveyDefinitionReader.read(bytes: Array(text.utf8), file: "survey.yaml")
    precondition(again != nil, "a definition that was accepted is written so that it is accepted")
  }
}
