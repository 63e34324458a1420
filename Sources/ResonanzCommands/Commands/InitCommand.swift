import ArgumentParser
import EvaluationPipeline
import Foundation
import ResponseImport
import SurveyDefinitions
import SurveyModel

/// `resonanz init`: writes a first code book from an export, every guess marked.
struct InitCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init", abstract: "Writes a survey.yaml for an export, with a comment on every guess.",
      discussion: """
        The export is copied into DIR/exports. Open DIR/survey.yaml in an editor, correct what was guessed wrong,
        declare who was invited and attended, and check it with `resonanz validate DIR`.

          resonanz init Surveys/my-event --from results.csv
        """)
  }

  @Argument(help: "The folder of the survey; it is made where it does not exist.", completion: .directory)
  var folder: String

  @Option(name: .customLong("from"), parsing: .upToNextOption, help: "The exports, of one form.", completion: .file())
  var files: [String]

  @OptionGroup var reading: ReadingArguments

  func run() throws {
    try CommandFailure.translating {
      let definitionPath = (folder as NSString).appendingPathComponent("survey.yaml")
      guard !FileManager.default.fileExists(atPath: definitionPath) else {
        throw FileOutputError.exists(path: definitionPath)
      }
      let name = SurveyID.made(from: URL(fileURLWithPath: folder).lastPathComponent)
      let survey = SurveyInput(name: name, files: try files.map(Evaluation.export), declared: reading.declared)
      let guess = try DefinitionGuess.guess(try survey.open(), id: name)
      var definition = guess.guessed.definition
      guard !definition.questions.isEmpty else { throw PipelineError.noQuestions(files[0]) }
      let companions = companions(of: guess.layouts.map(\.companions))
      try checkPlaces(of: files + companions)
      for index in definition.sources.indices { definition.sources[index].file = try copy(files[index]) }
      for path in companions { _ = try copy(path) }
      let text = SurveyDefinitionWriter.text(of: definition, comments: Self.comments(guess))
      try OutputFolder.write(Array(text.utf8), to: definitionPath)
      StandardError.write("\(definitionPath): written; correct the guesses, then run `resonanz report \(folder)`\n")
    }
  }

  /// Where a file is copied to.
  private func target(of file: String) -> URL {
    URL(fileURLWithPath: folder).appendingPathComponent("exports")
      .appendingPathComponent((file as NSString).lastPathComponent)
  }

  private static func place(of file: String) -> URL { URL(fileURLWithPath: file).standardizedFileURL }

  /// Sees that no copy would replace a file or another copy, before the first one is made.
  ///
  /// - Throws: `FileOutputError.exists`.
  private func checkPlaces(of files: [String]) throws(FileOutputError) {
    var taken: Set<String> = []
    for file in files where Self.place(of: file) != target(of: file).standardizedFileURL {
      let path = target(of: file).path
      guard taken.insert(path).inserted, !FileManager.default.fileExists(atPath: path) else {
        throw .exists(path: path)
      }
    }
  }

  /// Copies an export into the survey's folder and returns its path from there.
  private func copy(_ file: String) throws -> String {
    let target = target(of: file)
    let relative = "exports/\(target.lastPathComponent)"
    let source = Self.place(of: file)
    guard source != target.standardizedFileURL else { return relative }
    do {
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: source, to: target)
    } catch {
      throw FileOutputError.refused(path: target.path, reason: error.localizedDescription)
    }
    return relative
  }

  /// The files beside the exports that texts and groups were taken from, each once: they are to stand beside the copies.
  private func companions(of exports: [[String]]) -> [String] {
    var paths: [String] = []
    for (file, names) in zip(files, exports) {
      let folder = (file as NSString).deletingLastPathComponent as NSString
      for name in names where !files.contains(folder.appendingPathComponent(name)) {
        let path = folder.appendingPathComponent(name)
        if !paths.contains(path) { paths.append(path) }
      }
    }
    return paths
  }

  func validate() throws {
    guard !files.isEmpty else { throw ValidationError("name an export after --from") }
    guard !files.contains("-") else { throw ValidationError("init copies the export: name a file, not standard input") }
  }

  private static func comments(_ guess: DefinitionGuess) -> DefinitionComments {
    var comments = DefinitionComments()
    comments.add(
      "Written by `resonanz init`. Lines marked \"guessed\" are for you to check; the title, the event, who was "
        + "invited and who attended are for you to fill in.", to: .survey)
    comments.add(
      "Records that are no respondents; each is left out for the first of these reasons that applies.", to: .respondents
    )
    if guess.keepsTrials {
      comments.add(
        "Every response here is a test or a preview: they are kept for now. Delete the line `keep` before the real "
          + "responses come in.", to: .respondents)
    }
    for note in guess.guessed.notes {
      switch note.subject {
      case .question(let id): comments.add(note.text, to: .question(id))
      case .battery(let id): comments.add(note.text, to: .battery(id))
      }
    }
    return comments
  }
}
