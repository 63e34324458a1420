import CSVReading
import SurveyModel

/// Finds the straight-liners among the records of a batch before their answers count.
struct StraightLinerScreening {
  private let rule: StraightLining
  private var decoders: [(question: Int, decoder: any AnswerDecoder)]

  /// Takes the decoders of all questions, of which only those of the batteries are used.
  init(_ rule: StraightLining, decoders: [any AnswerDecoder]) {
    self.rule = rule
    self.decoders = Set(rule.blocks.flatMap(\.questions)).sorted().map { ($0, decoders[$0]) }
  }

  /// For each of some records whether it is a straight-liner's.
  mutating func straightLiners(among records: [Int], of batch: RecordBatch) -> [Bool] {
    // What is odd about a cell is reported when the answers of those who stay are read.
    var unread = DiagnosticLog()
    var columns = Array(repeating: AnswerColumn.text([]), count: (decoders.last?.question ?? -1) + 1)
    for index in decoders.indices {
      columns[decoders[index].question] = decoders[index].decoder.decode(batch, records: records, log: &unread)
    }
    return rule.straightLiners(in: columns, respondents: records.count)
  }
}
