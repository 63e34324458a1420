/// Why a program of the system did not do its part.
package enum ExternalProgramError: Error, Equatable, CustomStringConvertible {
  /// It is not installed, and a package of Debian holds it.
  case missing(name: String, package: String)
  /// It is not installed, and comes from elsewhere.
  case absent(name: String, advice: String)
  /// It could not be started, or said that it failed.
  case failed(name: String, reason: String)

  /// What is wrong and what to do.
  package var description: String {
    switch self {
    case .missing(let name, let package):
      "the program \(name) is not on the PATH; install Debian's package \(package) (`apt-get install \(package)`)"
    case .absent(let name, let advice): "the program \(name) is not there: \(advice)"
    case .failed(let name, let reason): "\(name) failed: \(reason)"
    }
  }
}
