extension ResponseFacts {
  /// What Kobo, Ona and ODK record about a response; each record is there because its form was submitted.
  init(formColumns columns: [SourceColumn], spelling: HeadingSpelling) {
    let metadata = columns.filter { $0.role == .metadata }
    let names = metadata.map { column in
      let path = spelling.path(of: column.header.lowercased())
      return (column.index, path.last ?? "")
    }
    func column(_ candidates: String...) -> Int? {
      for candidate in candidates {
        if let found = names.first(where: { $0.1 == candidate }) { return found.0 }
      }
      return nil
    }
    let submitted = column("_submission_time", "submissiondate")
    self.init(
      responseID: column("_uuid", "key", "instanceid", "rootuuid", "_id").map { [$0] } ?? [],
      started: column("start", "start_time", "starttime"), submitted: submitted, duration: column("_duration"),
      dispositions: submitted.map { [DispositionRule(column: $0, .filled, .complete)] } ?? [])
  }
}
