/// Why a program of the system did not do its part.
package enum ExternalProgramError: Error, Equatable, CustomStringConvertible {
  /// It is not installed.
  case missing(name: String, package: String)
  /// It could not be started, or said that it failed.
  case failed(name: String, reason: String)

  /// What is wrong and what to do.
  package var description: String {
    switch self {
    case .missing(let name, let package):
      "the program \(name) is not on the PATH; install Debian's package \(package) (`apt-get install \(package)`)"
    case .failed(let name, let reason): "\(name) failed: \(reason)"
    }
  }
}
