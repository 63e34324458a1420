import SurveyModel

/// A file format of typed responses; a new one is one file with a type of this protocol and one line in `ResponseFormats.all`.
package protocol ResponseFormat: Sendable {
  /// The ending of the file's name, without the dot.
  var fileExtension: String { get }
  /// The media type as a data package names it.
  var mediaType: String { get }
  /// Whether the program reads the format again.
  var isReadable: Bool { get }
  /// What stands before the first respondent.
  func opening(_ fields: [ResponseField]) -> String
  /// One respondent: a value for each field, in order.
  func line(_ fields: [ResponseField], _ values: [ResponseValue], definition: SurveyDefinition) -> String
}

/// The formats of typed responses.
package enum ResponseFormats {
  /// Every format.
  package static let all: [any ResponseFormat] = [CSVResponseFormat(), JSONLinesResponseFormat()]

  /// The format of a file by the ending of its name, or `nil` where there is none.
  package static func format(ofFile name: String) -> (any ResponseFormat)? {
    all.first { name.lowercased().hasSuffix(".\($0.fileExtension)") }
  }
}
