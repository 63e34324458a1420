import Foundation
import Fuzzing

/// The target named by the environment; libFuzzer owns the command line.
private let target: FuzzTarget = {
  let name = ProcessInfo.processInfo.environment["RESONANZ_FUZZ_TARGET"] ?? ""
  guard let target = FuzzTarget.all.first(where: { $0.name == name }) else {
    let known = FuzzTarget.all.map(\.name).joined(separator: ", ")
    FileHandle.standardError.write(Data("RESONANZ_FUZZ_TARGET must be one of \(known)\n".utf8))
    exit(64)
  }
  return target
}()

/// The entry that libFuzzer calls with every input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  // Sound: libFuzzer hands over `count` bytes that live during the call; they are copied.
  target.run(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
