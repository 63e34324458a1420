import Glibc

/// The file that is being written and not in its place yet: it is removed where the program is stopped, so that no half
/// file with respondents' answers stays behind.
enum UnfinishedFile {
  // Sound: written by the one thread that writes files, before and after the signals are taken; the handler only reads it.
  nonisolated(unsafe) private static var path: UnsafeMutablePointer<CChar>?

  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Remembers the file until `end()`.
  ///
  /// The signals are let through: whoever started the program may have blocked them, and then nobody could stop it. Those
  /// that are ignored, as behind `nohup`, stay so.
  static func begin(_ path: String) {
    end()
    self.path = strdup(path)
    var letThrough = sigset_t()
    sigemptyset(&letThrough)
    for number in signals where !isIgnored(number) {
      signal(number, remove)
      sigaddset(&letThrough, number)
    }
    sigprocmask(SIG_UNBLOCK, &letThrough, nil)
  }

  /// Forgets the file, which is in its place or removed.
  static func end() {
    guard let old = path else { return }
    for number in signals where !isIgnored(number) { signal(number, SIG_DFL) }
    path = nil
    free(old)
  }

  private static func isIgnored(_ number: CInt) -> Bool {
    var current = sigaction()
    sigaction(number, nil, &current)
    return unsafeBitCast(current.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// Removes the file and lets the signal do what it does without us; only calls that are safe in a handler are made.
  private static let remove: @convention(c) (CInt) -> Void = { number in
    if let path = UnfinishedFile.path { unlink(path) }
    signal(number, SIG_DFL)
    raise(number)
  }
}
