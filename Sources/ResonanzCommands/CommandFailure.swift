import CSVReading
import DefinitionFiles
import EvaluationPipeline
import ExternalPrograms
import ResponseImport
import SurveyDefinitions

/// An error as the command line reports it: a message and an exit code.
struct CommandFailure: Error {
  /// Something went wrong outside the data.
  static let failure: Int32 = 1
  /// The command was called in a way that makes no sense.
  static let usage: Int32 = 64
  /// The data cannot be used.
  static let badData: Int32 = 65

  /// What, where and what to do next.
  let message: String
  /// The exit code.
  let code: Int32

  /// Runs a command's work and turns every error of the road into a failure with its exit code.
  static func translating<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let error as ReadingError {
      switch error {
      case .missing, .directory, .unreadable, .changed, .converterMissing, .outOfMemory:
        throw CommandFailure(message: error.description, code: failure)
      case .empty, .foreignFormat, .nulByte, .fieldTooLong, .recordTooLong, .tooManyFields, .undecodable:
        throw CommandFailure(message: error.description, code: badData)
      }
    } catch let error as ImportError {
      throw CommandFailure(message: error.description, code: badData)
    } catch let error as DefinitionError {
      throw CommandFailure(message: error.description, code: badData)
    } catch let error as PipelineError {
      switch error {
      case .unknownEncoding, .unknownDelimiter, .noSources, .differentHeadings, .differentColumnCounts,
        .unresolvedColumns, .sameExport, .noQuestions:
        throw CommandFailure(message: error.description, code: badData)
      case .noSuchBreakdown, .noSuchSides:
        throw CommandFailure(message: error.description, code: failure)
      case .noWeights: throw CommandFailure(message: error.description, code: usage)
      }
    } catch let error as ExternalProgramError {
      throw CommandFailure(message: error.description, code: failure)
    } catch let error as FileOutputError {
      throw CommandFailure(message: error.description, code: failure)
    }
  }
}
