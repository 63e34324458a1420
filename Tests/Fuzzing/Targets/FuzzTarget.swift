import CSVReading
import ResponseImport
import SurveyDefinitions
import SurveyModel

/// One part of the program that takes bytes from strangers, and what must hold for any bytes.
///
/// The same code runs under libFuzzer (`scripts/fuzz`) and over the committed corpus in the tests.
package enum FuzzTarget: Sendable, Hashable {
  /// Bytes to records: encoding, delimiter, quotation, repair.
  case reader
  /// The detection of encoding and dialect.
  case dialect
  /// Bytes to text, in every encoding.
  case encoding
  /// A survey.yaml.
  case definition
  /// A theme file.
  case theme
  /// A practice.yaml; behind a NUL byte the file of its form.
  case practice
  /// One platform's adapter with the guesses and the import that follow; behind a NUL byte the file beside the export.
  case adapter(String)

  /// Every target.
  package static var all: [FuzzTarget] {
    [.reader, .dialect, .encoding, .definition, .theme, .practice]
      + PlatformAdapters.all.map { .adapter($0.platform.rawValue) }
  }

  /// The name, which is also that of the folder with its corpus.
  package var name: String {
    switch self {
    case .reader: "reader"
    case .dialect: "dialect"
    case .encoding: "encoding"
    case .definition: "definition"
    case .theme: "theme"
    case .practice: "practice"
    case .adapter(let platform): "adapter-\(platform)"
    }
  }

  /// Runs the target; whatever does not hold ends the process, as libFuzzer expects.
  package func run(_ bytes: [UInt8]) {
    switch self {
    case .reader: ReaderFuzzing.run(bytes)
    case .dialect: DialectFuzzing.run(bytes)
    case .encoding: EncodingFuzzing.run(bytes)
    case .definition: DefinitionFuzzing.run(bytes)
    case .theme: ThemeFuzzing.run(bytes)
    case .practice: PracticeFuzzing.run(bytes)
    case .adapter(let platform): AdapterFuzzing.run(bytes, platform: platform)
    }
  }
}
