/// SurveyMonkey's summary of all questions: counts and percentages an answer, question below question.
enum SurveyMonkeySummary {
  /// Why it is refused.
  static let refusal =
    "this is SurveyMonkey's summary, which holds counts and no respondents; choose Analyze Results → Save As → Export "
    + "file → All responses data → CSV instead of All summary data"

  private static let choices: Set<String> = [
    "answer choices", "antwortoptionen", "antwortmöglichkeiten", "choix de réponses", "opciones de respuesta",
  ]
  private static let counts: Set<String> = [
    "response percent", "responses", "response count", "beantwortungen", "réponses", "respuestas",
  ]

  /// The row in which a block of counts begins, or `nil` where there is none.
  static func row(in preview: ExportPreview) -> Int? {
    preview.rows.indices.first { row in
      preview.rows[row].count <= 64
        && zip(preview.rows[row], preview.rows[row].dropFirst()).contains {
          choices.contains($0.trimmed.lowercased()) && counts.contains($1.trimmed.lowercased())
        }
    }
  }
}
