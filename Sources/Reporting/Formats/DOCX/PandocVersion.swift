import ExternalPrograms

/// The version of pandoc's document model, which every document must name as the program at hand has it.
struct PandocVersion: Equatable {
  /// The parts of the number, such as 1, 22, 1.
  let parts: [Int]

  /// A version by its parts.
  init(parts: [Int]) { self.parts = parts }

  /// The version that a program has.
  ///
  /// - Throws: `ExternalProgramError`.
  init(program: ExternalProgram) throws(ExternalProgramError) {
    let empty = String(decoding: try program.run(["--from=markdown", "--to=json"]), as: UTF8.self)
    guard let match = empty.firstMatch(of: /"pandoc-api-version":\[([0-9,]+)\]/) else {
      throw .failed(name: program.name, reason: "it does not say which version of its document model it has")
    }
    parts = match.1.split(separator: ",").compactMap { Int($0) }
  }
}
