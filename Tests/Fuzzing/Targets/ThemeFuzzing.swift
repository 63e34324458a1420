import Charting
import ThemeDefinitions

/// Reads any bytes as a theme file; what is accepted keeps every promise and is safe in an attribute.
enum ThemeFuzzing {
  static func run(_ bytes: [UInt8]) {
    guard let style = try? HouseStyleReader.read(bytes: bytes, file: "theme.yaml", languages: ["en", "de"]) else {
      return
    }
    precondition(style.theme.breaches.isEmpty, "a theme that was accepted keeps its promises")
    let family = style.theme.fontFamily.unicodeScalars
    precondition(!family.contains { $0.value < 0x20 || "<>&;{}()\\/".unicodeScalars.contains($0) })
  }
}
