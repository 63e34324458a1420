import CSVReading
import CSodium

/// The SHA-256 of bytes that pass by in parts (FIPS 180-4, by libsodium).
final class SourceDigest {
  private var state = crypto_hash_sha256_state()

  init() { crypto_hash_sha256_init(&state) }

  /// Adds the next bytes.
  func update(_ bytes: UnsafeRawBufferPointer) {
    // Sound: libsodium reads `count` bytes from the pointer during the call and keeps nothing.
    crypto_hash_sha256_update(&state, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt64(bytes.count))
  }

  /// The digest as 64 lower-case hexadecimal digits; nothing may be added afterwards.
  func finish() -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    crypto_hash_sha256_final(&state, &digest)
    let digits = Array("0123456789abcdef")
    return String(digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}

/// Passes bytes on and hashes and counts them on the way.
struct DigestingByteSource: ByteSource {
  private var source: any ByteSource
  private let digest: SourceDigest
  private let progress: @Sendable (Int) -> Void

  init(_ source: any ByteSource, digest: SourceDigest, progress: @escaping @Sendable (Int) -> Void) {
    self.source = source
    self.digest = digest
    self.progress = progress
  }

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    let count = try source.read(into: buffer)
    digest.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    progress(count)
    return count
  }
}
