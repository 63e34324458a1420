import SurveyModel

extension Platform {
  /// Pol.is, the files of a conversation.
  package static let polis = Platform(rawValue: "polis")
}

/// A Pol.is conversation: `participants-votes.csv`, one row a participant and one column a statement, or `votes.csv`, one
/// row a vote, of which each participant's latest on a statement counts.
///
/// Every statement is a row of a battery on the scale disagree, pass, agree; those that the moderators rejected are a
/// battery of their own, because few saw them before they were taken out. The favourable end is agreement with the
/// statement, whatever it says. Which number means agree is told by `PolisVoteSign`. A blank cell is a statement that the
/// participant never voted on, which is as good as never shown: Pol.is deals statements out one by one. The texts come from
/// `comments.csv` beside the file. The opinion groups, which Pol.is computes from the votes, break the results down.
/// The marks for importance of newer downloads are not read. Source: compdemocracy/polis, export.clj and report.ts; seen in
/// real open-data exports of 2015 to 2022, not in a download from the server.
package struct PolisAdapter: ReshapingAdapter {
  /// The platform.
  package var platform: Platform { .polis }

  private static let summaryFile = "summary.csv"

  /// Creates the adapter.
  package init() {}

  /// Recognises the headings of each file, and refuses those without votes.
  package func recognise(_ preview: ExportPreview) -> Recognition? {
    guard let file = PolisFile(preview) else { return nil }
    return Recognition(
      confidence: 0.97, because: "it has the headings of Pol.is's \(file.name)", refusal: file.refusal)
  }

  /// Whether the file has one row a vote.
  package func needsReshaping(_ preview: ExportPreview) -> Bool { PolisFile(preview) == .votes }

  /// One row a voter, with the opinion groups of `participants-votes.csv` where it fits.
  package func reshape(_ table: ExportTable, companions: CompanionFolder) throws(ImportError) -> ExportTable {
    PolisVoteTable(table).table(
      groupsFrom: companions.firstTable(withHeadings: PolisFile.matrixHeadings + PolisParticipants.headings)?.rows)
  }

  /// One question a statement, and one for the opinion groups.
  package func layout(of preview: ExportPreview) -> ExportLayout {
    let headings = preview.trimmedRow(0)
    let statements = PolisStatements(beside: preview)
    let sign = PolisVoteSign(matrix: preview, statements: statements)
    // Like the platform, groups are not sought in the votes on statements that the moderators rejected.
    func votes(isRejected: Bool) -> DeclaredAnswers {
      DeclaredAnswers(
        kind: .rating, scale: Self.scale(sign), isVote: sign.agree != nil && !isRejected,
        because: "from the platform: \(sign.because)")
    }
    let topic = Self.topic(beside: preview) ?? "Statements of the conversation"
    let groups = Self.groups(preview, headings: headings)
    let columns = headings.enumerated().map { index, heading in
      if heading == "group-id", let groups {
        return SourceColumn(
          index: index, header: heading, question: "Opinion group that Pol.is computed from the votes",
          code: "opinion-group", group: 1, role: .answer, declared: groups)
      }
      guard Int(heading) != nil else {
        return SourceColumn(index: index, header: heading, question: heading, group: 0, role: .metadata)
      }
      let statement = statements?.byID[heading]
      let isRejected = statement?.isRejected ?? false
      return SourceColumn(
        index: index, header: heading,
        question: isRejected ? "\(topic) – statements that the moderators rejected" : topic,
        item: statement?.text ?? "Statement \(heading)", code: "s\(heading)", group: isRejected ? 3 : 2, role: .answer,
        declared: votes(isRejected: isRejected))
    }
    return ExportLayout(
      platform: platform, headerRows: 1, columns: columns,
      conventions: ExportConventions(blankMeaning: .notAsked, blanksAreUndetermined: false),
      facts: ResponseFacts(
        responseID: headings.firstIndex(of: "participant").map { [$0] } ?? [],
        dispositions: headings.firstIndex(of: "n-votes").map {
          [DispositionRule(column: $0, .oneOf(["0"]), .notStarted)]
        } ?? []),
      breakdown: groups == nil ? nil : headings.firstIndex(of: "group-id"),
      companions: Self.companions(of: preview, statements: statements, hasGroups: groups != nil))
  }

  /// The files that texts were taken from, and for votes put together also the one with the opinion groups.
  private static func companions(
    of preview: ExportPreview, statements: PolisStatements?, hasGroups: Bool
  ) -> [String] {
    let isReshaped = preview.trimmedRow(0).contains(PolisVoteTable.lastVoteHeading)
    let matrix = preview.companions.names(withHeadings: PolisFile.matrixHeadings + PolisParticipants.headings).first
    let summary = topic(beside: preview) == nil ? nil : summaryFile
    return [statements?.file, isReshaped && hasGroups ? matrix : nil, summary].compactMap { $0 }
  }

  /// Disagree, pass, agree with the numbers that stand for them; without a direction where the sign is not known.
  private static func scale(_ sign: PolisVoteSign) -> Scale {
    let pass = Category(code: 0, label: LocalisedText([("en", "pass"), ("de", "unentschieden")]))
    guard let agree = sign.agree else {
      return Scale(
        id: "votes",
        categories: [
          Category(code: -1, label: LocalisedText("-1")), pass, Category(code: 1, label: LocalisedText("1")),
        ], polarity: .undeclared)
    }
    return Scale(
      id: "votes",
      categories: [
        Category(
          code: 1, label: LocalisedText([("en", "agree"), ("de", "stimme zu")]), aliases: agree == 1 ? [] : ["-1"]),
        pass,
        Category(
          code: -1, label: LocalisedText([("en", "disagree"), ("de", "stimme nicht zu")]),
          aliases: agree == 1 ? [] : ["1"]),
      ], polarity: .higherIsBetter)
  }

  /// The groups that the first participants are in, named A, B, C as on Pol.is's own pages; `nil` where there are none.
  private static func groups(_ preview: ExportPreview, headings: [String]) -> DeclaredAnswers? {
    guard let column = headings.firstIndex(of: "group-id") else { return nil }
    let numbers = preview.distinctTexts(of: column, below: 1).compactMap { Int($0) }.filter { (0..<26).contains($0) }
    guard let last = numbers.max() else { return nil }
    let labels = (0...last).map { number in
      DeclaredAnswers.Label(
        code: String(number), text: String(UnicodeScalar(UInt8(ascii: "A") + UInt8(number))))
    }
    return DeclaredAnswers(
      kind: .single, labels: labels,
      because: "from the platform: its opinion groups; those who voted too rarely are in none")
  }

  /// The topic of the conversation, from `summary.csv` beside the file.
  private static func topic(beside preview: ExportPreview) -> String? {
    guard let rows = preview.companions.table(named: summaryFile) else { return nil }
    let topic = rows.first { $0.count > 1 && $0[0].trimmed == "topic" }?[1].withSingleBlanks
    return topic?.isEmpty == false ? topic : nil
  }
}
