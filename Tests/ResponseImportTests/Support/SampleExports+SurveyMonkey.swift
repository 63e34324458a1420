@testable import ResponseImport

extension SampleExport {
  private static let question = "Which sessions did you attend?"

  static let surveyMonkey: [SampleExport] = [
    SampleExport(
      name: "two heading rows with metadata", platform: .surveyMonkey,
      rows: [
        ["Respondent ID", "Start Date", question, "", "", "", "How was it?", "", "Anything else?"],
        [
          "", "", "Opening", "Panel", "Email", "Other (please specify)", "Response", "Comments:", "Open-Ended Response",
        ],
        ["10249522900", "01/02/2024 6:14:23 PM", "Opening", "", "Email", "", "Good", "fine", "no"],
      ], headerRows: 2,
      columns: [
        "0 meta", "1 meta", "2 [Opening]", "2 [Panel]", "2 [Email]", "2 [Other (please specify)] own", "3",
        "3 [Comments:] own", "4",
      ]),
    SampleExport(
      name: "two heading rows without metadata", platform: .surveyMonkey,
      rows: [
        ["How was it?", question, ""], ["Response", "Opening", "Panel"], ["Good", "", "Panel"], ["Bad", "Opening", ""],
      ], headerRows: 2, columns: ["0", "1 [Opening]", "1 [Panel]"]),
    SampleExport(
      name: "two heading rows behind metadata without names", platform: .surveyMonkey,
      rows: [
        ["", "", "How was it?", question, ""], ["", "", "Response", "Opening", "Panel"], ["", "", "Good", "", "Panel"],
      ], headerRows: 2, columns: ["0 meta", "0 meta", "1", "2 [Opening]", "2 [Panel]"]),
    SampleExport(
      name: "three heading rows with numbers on top", platform: .surveyMonkey,
      rows: [
        ["", "Q1", "Q2", "", "Q3"], ["Respondent ID", "How was it?", question, "", "Anything else?"],
        ["", "Response", "Opening", "Panel", "Open-Ended Response"], ["11", "Good", "", "Panel", ""],
      ], headerRows: 3, columns: ["0 meta", "1", "2 [Opening]", "2 [Panel]", "3"]),
    SampleExport(
      name: "texts repeated over their columns", platform: .surveyMonkey,
      rows: [
        ["Respondent ID", "How was it?", "How was it?", question, question],
        ["", "Response", "Other (please specify)", "Opening", "Panel"], ["11", "Good", "", "", "Panel"],
      ], headerRows: 2,
      columns: ["0 meta", "1", "1 [Other (please specify)] own", "2 [Opening]", "2 [Panel]"]),
    SampleExport(
      name: "one merged heading row", platform: .surveyMonkey,
      rows: [
        [
          "RespondentID", "How was it?", question + " - Opening", question + " - Panel",
          question + " - Other (please specify)",
        ],
        ["10249522900", "Good", "Opening", "", ""],
      ], headerRows: 1,
      columns: ["0 meta", "1", "2 [Opening]", "2 [Panel]", "2 [Other (please specify)] own"]),
    SampleExport(
      name: "only the texts kept", platform: .surveyMonkey,
      rows: [
        ["How was it?", "", question, "", ""], ["Good", "fine", "Opening", "", "Closing"],
        ["Bad", "", "", "Panel", ""],
      ], headerRows: 1, columns: ["0", "0", "1", "1", "1"]),
    SampleExport(
      name: "three heading rows behind a running number", platform: .surveyMonkey,
      rows: [
        ["", "", "", "", "Q1", "", "Q2"],
        ["Seq #", "Respondent ID", "Start Date", "End Date", question, "", "How was it?"],
        ["", "", "", "", "Opening", "Panel", "Response"],
        ["1", "11334455667", "06/06/2023 05:10:40 PM", "06/06/2023 05:12:01 PM", "", "Panel", "Good"],
      ], headerRows: 3, columns: ["0 meta", "1 meta", "2 meta", "3 meta", "4 [Opening]", "4 [Panel]", "5"],
      submittedColumn: 3),
    SampleExport(
      name: "headings renamed by hand", platform: .surveyMonkey,
      rows: [
        ["Respondent ID", "Collector ID", "End Date", "Sessions: first", "Sessions: second", "Overall"],
        ["10249522900", "216437765", "10/01/2018 2:16:15 PM", "Opening session", "n/a", "Good"],
        ["10248186342", "216437765", "09/30/2018 10:00:19 AM", "n/a", "Panel on water", "n/a"],
      ], headerRows: 1,
      columns: ["0 meta", "1 meta", "2 meta", "3 [Opening session]", "3 [Panel on water]", "4"], submittedColumn: 2),
    SampleExport(
      name: "names of the statistics export", platform: .surveyMonkey,
      rows: [
        ["", "StartDate", "EndDate", "q0001", "q0002_0001", "q0002_0002", "q0002_0002_other", "q0003_0001"],
        ["1", "5/10/18 4:01", "5/10/18 4:06", "Good", "The panel", "Not selected", "", "Often"],
        ["2", "5/10/18 6:30", "5/10/18 6:53", "Bad", "Not selected", "Food", "", "Never"],
        ["3", "5/10/18 7:02", "5/10/18 7:09", "No answer", "NA", "NA", "", "NA"],
      ], headerRows: 1,
      columns: ["0 meta", "1 meta", "2 meta", "3", "4 [The panel]", "4 [Food]", "4 [0002] own", "5 [0001]"],
      submittedColumn: 2),
    SampleExport(
      name: "a matrix with several answers, with a language", platform: .surveyMonkey,
      rows: [
        ["Respondent ID", "Custom Data 1", "language", "What fits?", "", "", "", "How was it?"],
        ["", "", "", "Talks - useful", "Talks - long", "Food - useful", "Food - long", "Response"],
        ["10249522900", "", "en", "useful", "", "", "long", "Good"],
      ], headerRows: 2,
      columns: ["0 meta", "1 meta", "2 meta", "3 [Talks]", "3 [Talks]", "3 [Food]", "3 [Food]", "4"]),
    SampleExport(
      name: "contact details", platform: .surveyMonkey,
      rows: [
        ["Respondent ID", "Please tell us how to reach you", "", "", "", "How was it?"],
        ["", "Name", "Country", "Email Address", "Phone Number", "Response"],
        ["10249522900", "A. B.", "Ghana", "a@example.org", "0123", "Good"],
      ], headerRows: 2,
      columns: ["0 meta", "1 [Name] meta", "1 [Country]", "1 [Email Address] meta", "1 [Phone Number] meta", "2"]),
  ]
}
