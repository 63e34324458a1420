import SurveyModel

@testable import ResponseImport

/// Exports of the survey panels' platforms as their manuals describe them.
extension SampleExport {
  static let efs: [SampleExport] = [
    SampleExport(
      name: "names only", platform: .efs,
      rows: [
        [
          "lfdn", "external_lfdn", "tester", "dispcode", "v_1", "v_2", "v_3", "v_4", "v_5", "c_0001", "u_name", "rts12",
        ],
        ["1", "", "0", "31", "2", "1", "0", "good", "1", "4", "x", "12"],
        ["2", "", "0", "22", "0", "-77", "-77", "-99", "0", "4", "x", "3"],
        ["3", "", "0", "31", "1", "0", "1", "bad", "2", "4", "x", "9"],
      ], headerRows: 1,
      columns: [
        "0 meta", "1 meta", "2 meta", "3 meta", "4", "5 [v_2]", "5 [v_3]", "6", "7", "8 meta", "9 meta", "10 meta",
      ]),
    SampleExport(
      name: "names and labels", platform: .efs,
      rows: [
        ["lfdn", "dispcode", "datetime", "date_of_last_access", "v_7", "v_8", "duration"],
        ["Laufende Nr.", "Status", "Beginn", "Ende", "Was war gut?: Essen", "Was war gut?: Musik", "Dauer"],
        ["1", "31", "2024-03-12 10:00:00", "2024-03-12 10:05:00", "1", "0", "300"],
        ["2", "31", "2024-03-12 10:00:00", "2024-03-12 10:05:00", "0", "1", "300"],
      ], headerRows: 2, columns: ["0 meta", "1 meta", "2 meta", "3 meta", "4 [Essen]", "4 [Musik]", "5 meta"],
      submittedColumn: 3),
  ]

  static let soSci: [SampleExport] = [
    SampleExport(
      name: "names only", platform: .soSci,
      rows: [
        [
          "CASE", "SERIAL", "REF", "QUESTNNR", "MODE", "STARTED", "AA01", "AA02", "AA02_01", "AA02_02", "AA02_02a",
          "BB01_01", "BB01_02", "BB02_01", "UR01_CP", "IV01_RV1", "TIME001", "TIME_SUM", "LASTDATA", "FINISHED",
        ],
        [
          "7", "", "", "base", "interview", "2024-03-12 10:00:00", "2", "1", "2", "1", "", "4", "-9", "good", "1", "x",
          "12", "60", "2024-03-12 10:01:00", "1",
        ],
        [
          "8", "", "", "base", "pretest", "2024-03-12 10:00:00", "1", "1", "1", "2", "loud", "5", "1", "", "1", "x",
          "12", "60", "2024-03-12 10:01:00", "0",
        ],
      ], headerRows: 1,
      columns: [
        "0 meta", "1 meta", "2 meta", "3 meta", "4 meta", "5 meta", "6", "7 meta", "7 [01]", "7 [02]",
        "7 [02] own", "8 [01]", "8 [02]", "9", "10 meta", "11 meta", "12 meta", "13 meta", "14 meta", "15 meta",
      ], submittedColumn: 18),
    SampleExport(
      name: "names and labels", platform: .soSci,
      rows: [
        ["CASE", "QUESTNNR", "STARTED", "AB01_01", "AB01_02"],
        ["Nummer", "Fragebogen", "Beginn", "Zufriedenheit: Essen", "Zufriedenheit: Musik"],
        ["7", "base", "2024-03-12 10:00:00", "4", "5"],
      ], headerRows: 2, columns: ["0 meta", "1 meta", "2 meta", "3 [Essen]", "3 [Musik]"]),
  ]

  static let surveyXact: [SampleExport] = [
    SampleExport(
      name: "a dataset without its structure", platform: .surveyXact,
      rows: [
        ["v_1_1", "v_1_2", "s_2", "email", "stato_1", "stato_2", "stato_3", "stato_4", "stato_5"],
        ["1", "0", "3", "a@example.org", "0", "0", "0", "1", "0"], ["0", "0", "", "", "0", "1", "0", "0", "0"],
      ], headerRows: 1,
      columns: ["0 [1]", "0 [2]", "1", "2 meta", "3 meta", "4 meta", "5 meta", "6 meta", "7 meta"])
  ]

  static let euSurvey: [SampleExport] = [
    SampleExport(
      name: "a preamble, ids, a matrix, a table, split choices", platform: .euSurvey,
      rows: [
        ["Alias", "Party2024", "", "", "", "", "", "", "", "", "", ""],
        ["Export Date", "17/10/2024 01:10:49", "", "", "", "", "", "", "", "", "", ""],
        ["", "", "", "", "", "", "", "", "", "", "", ""],
        [
          "How was it? (Q1)", "Rate: the food (ID3)", "Rate: the music (ID4)", "Which parts? (Q3)",
          "Opening (Q3_1)", "Panel (Q3_2)", "What else? (Q4)", "Points (Q5)", "Any wishes? (Q6)", "Contribution Id",
          "Creation Date", "Languages",
        ],
        [
          "loud(Q1_1)", "high(ID8)", "low(ID9)", "", "Yes", "No", "a(Q4_1); b; c(Q4_2)", "4/5", "more (please)", "c-1",
          "12/03/2024 10:00:00", "EN",
        ],
        [
          "quiet(Q1_2)", "low(ID7)", "high(ID10)", "", "No", "No", "a(Q4_1)", "5/5", "", "c-2", "12/03/2024 10:00:00",
          "EN",
        ],
      ], headerRows: 4,
      columns: [
        "0", "1 [the food]", "1 [the music]", "2 meta", "2 [Opening]", "2 [Panel]", "3", "4", "5", "6 meta", "7 meta",
        "8 meta",
      ], submittedColumn: 10),
    SampleExport(
      name: "no preamble and no ids", platform: .euSurvey,
      rows: [
        ["How was it?", "Contribution Id", "User Name", "Creation date", "Last Update", "Languages"],
        ["good", "c-1", "Anonymous", "12/03/2024 10:00:00", "12/03/2024 10:00:00", "EN"],
      ], headerRows: 1, columns: ["0", "1 meta", "2 meta", "3 meta", "4 meta", "5 meta"], submittedColumn: 3),
  ]

  static let panels = qualtrics + efs + soSci + surveyXact + euSurvey
}
