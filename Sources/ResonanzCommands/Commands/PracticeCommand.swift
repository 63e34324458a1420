import ArgumentParser

/// `resonanz practice`: the description of a practice for a form such as that of the RAN Collection.
struct PracticeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "practice", abstract: "Starts and checks a practice.yaml, the fields of a form and its evidence.",
      discussion: """
          resonanz practice init Surveys/my-practice --language de
          resonanz practice check Surveys/my-practice
        """, subcommands: [PracticeInitCommand.self, PracticeCheckCommand.self])
  }
}
