@testable import ResponseImport

extension SampleExport {
  static let formbricks: [SampleExport] = [
    SampleExport(
      name: "Formbricks' numbered questions", platform: .formbricks,
      rows: [
        [
          "No.", "Response ID", "Timestamp", "Finished", "Survey ID", "Formbricks ID (internal)", "User ID", "Tags",
          "userAgent - browser", "url", "1. How was it?", "2. What was good?", "2. What was good? - Option ID",
          "3. And the rooms - if any? - Size", "3. And the rooms - if any? - Air", "12. Anything - else?", "plan",
          "Verified Email",
        ],
        [
          "1", "r1", "2024-03-12 10:00:00", "Yes", "s", "c1", "u1", "", "Chrome", "https://example.org", "5",
          "Talks; Food", "o1, o2", "good", "bad", "no", "Pro", "a@example.org",
        ],
      ], headerRows: 1,
      columns: (0...9).map { "\($0) meta" } + [
        "10", "11", "12 meta", "13 [Size]", "13 [Air]", "14", "15 meta", "16 meta",
      ])
  ]
}
