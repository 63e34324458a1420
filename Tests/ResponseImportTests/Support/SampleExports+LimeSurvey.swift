@testable import ResponseImport

extension SampleExport {
  static let limeSurvey: [SampleExport] = [
    SampleExport(
      name: "codes as headings", platform: .limeSurvey,
      rows: [
        [
          "id", "submitdate", "lastpage", "startlanguage", "Q1", "Q2[SQ001]", "Q2[SQ002]", "Q2[other]", "Q3[SQ001][1]",
          "Q3[SQ001][2]", "Q4[SQ001]", "Q4[SQ001comment]", "freetime", "interviewtime", "groupTime12", "Q1Time",
          "goneTime",
        ],
        ["1", "2024-03-12 10:00:00", "4", "de", "A1", "Y", "", "", "1", "2", "Y", "nice", "4", "60", "30", "5", "7"],
      ], headerRows: 1,
      columns: [
        "0 meta", "1 meta", "2 meta", "3 meta", "4", "5 [SQ001]", "5 [SQ002]", "5 [other] own", "6 [SQ001]",
        "6 [SQ001]", "7 [SQ001]", "7 [SQ001comment] own", "8", "9 meta", "10 meta", "11 meta", "12 meta",
      ], submittedColumn: 1),
    SampleExport(
      name: "full texts as headings, German", platform: .limeSurvey,
      rows: [
        [
          "Antwort ID", "Datum Abgeschickt", "Letzte Seite", "Start-Sprache", "Wie war es?", "Was war gut? [Essen]",
          "Was war gut? [Musik]", "Was war gut? [Sonstiges]", "Warum?", "Und?", "Warum?",
        ],
        ["1", "", "1", "de", "gut", "Ja", "Nein", "", "", "", ""],
      ], headerRows: 1,
      columns: [
        "0 meta", "1 meta", "2 meta", "3 meta", "4", "5 [Essen]", "5 [Musik]", "5 [Sonstiges] own", "6", "7", "8",
      ],
      submittedColumn: 1),
    codesAndTexts(joinedBy: ". "), codesAndTexts(joinedBy: "._."), codesAndTexts(joinedBy: ": "),
    codesAndTexts(joinedBy: " - "), codesAndTexts(joinedBy: " | "),
    SampleExport(
      name: "full texts as headings, French", platform: .limeSurvey,
      rows: [
        [
          "ID de la réponse", "Date de soumission", "Dernière page", "Langue de départ", "Tête de série",
          "Comment était-ce ? [Repas][Goût]", "Comment était-ce ? [Repas][Prix]", "Qui ? [Autre]",
        ],
        ["1", "", "1", "fr", "1234", "3", "4", ""],
      ], headerRows: 1,
      columns: ["0 meta", "1 meta", "2 meta", "3 meta", "4 meta", "5 [Repas]", "5 [Repas]", "6 [Autre] own"],
      submittedColumn: 1),
    SampleExport(
      name: "abbreviated texts as headings", platform: .limeSurvey,
      rows: [
        [
          "Response ID", "Date submitted", "Last page", "How did you lik.. [Food]", "How did you lik.. [Music]", "Why?",
        ],
        ["1", "2024-03-12 10:00:00", "4", "4", "5", "x"],
      ], headerRows: 1, columns: ["0 meta", "1 meta", "2 meta", "3 [Food]", "3 [Music]", "4"], submittedColumn: 1),
    SampleExport(
      name: "rows behind an underscore", platform: .limeSurvey,
      rows: [
        [
          "id", "submitdate", "lastpage", "Q1", "Q2_SQ001", "Q2_SQ002", "Q2_other", "Q3_R1_C1", "Q3_R1_C2",
          "Q4_SQ001#0",
          "Q4_SQ001#1",
        ],
        ["1", "2024-03-12 10:00:00", "4", "A1", "Y", "", "", "1", "2", "A1", "A2"],
      ], headerRows: 1,
      columns: [
        "0 meta", "1 meta", "2 meta", "3", "4 [SQ001]", "4 [SQ002]", "4 [other] own", "5 [R1]", "5 [R1]", "6 [SQ001]",
        "6 [SQ001]",
      ], submittedColumn: 1),
    SampleExport(
      name: "numbers of survey, group and question", platform: .limeSurvey,
      rows: [
        ["id", "123X4X5", "123X4X6SQ001", "123X4X6SQ002", "123X4X6other"], ["1", "A1", "Y", "", ""],
      ], headerRows: 1, columns: ["0 meta", "1", "2 [SQ001]", "2 [SQ002]", "2 [other] own"]),
    SampleExport(
      name: "VV file", platform: .limeSurvey,
      rows: [
        [
          "Response ID", "Date submitted", "Last page", "Start language", "How was it?", "What was good? [Food]",
          "What was good? [Music]", "Why?",
        ],
        ["id", "submitdate", "lastpage", "startlanguage", "Q1", "Q2_SQ001", "Q2_SQ002", "Q3"],
        ["1", "2024-03-12 10:00:00", "4", "de", "A1", "Y", "", "it{newline}was"],
        ["2", "{question_not_shown}", "1", "de", "", "{question_not_shown}", "{question_not_shown}", ""],
      ], headerRows: 2, columns: ["0 meta", "1 meta", "2 meta", "3 meta", "4", "5 [Food]", "5 [Music]", "6"],
      submittedColumn: 1),
    SampleExport(
      name: "codes and texts without metadata", platform: .limeSurvey,
      rows: [
        [
          "", "q1. How was it?", "q2. Choose [one]", "q3[SQ1]. What? [Food]", "q3[SQ2]. What? [Music]",
          "skill2-1. Name one",
        ],
        ["0", "good", "x", "Yes", "No", "a"], ["1", "bad", "x", "Yes", "No", "a"],
      ], headerRows: 1, columns: ["0 meta", "1", "2", "3 [Food]", "3 [Music]", "4 [1]"]),
  ]

  private static func codesAndTexts(joinedBy separator: String) -> SampleExport {
    SampleExport(
      name: "codes and texts joined by \"\(separator)\"", platform: .limeSurvey,
      rows: [
        ["id\(separator)Response ID", "submitdate\(separator)Date submitted", "lastpage\(separator)Last page"]
          + ["q1\(separator)How was it?", "q2[SQ1]\(separator)What? [Food]", "q2[other]\(separator)What? [Other]"],
        ["1", "2024-03-12 10:00:00", "4", "good", "Yes", ""],
      ], headerRows: 1, columns: ["0 meta", "1 meta", "2 meta", "3", "4 [Food]", "4 [Other] own"], submittedColumn: 1)
  }
}
