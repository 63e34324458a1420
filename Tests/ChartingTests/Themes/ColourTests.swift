import Foundation
import Testing

@testable import Charting

@Suite struct ColourTests {
  /// Relative luminance by the definition of WCAG 2.1, with the mathematics library.
  static func luminance(_ colour: Colour) -> Double {
    let channels = [colour.red, colour.green, colour.blue].map(linear)
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  /// A channel freed of the sRGB transfer function, with the mathematics library.
  static func linear(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }

  @Test func luminanceAgreesWithTheMathematicsLibrary() {
    for level in 0...255 {
      let colour = Colour(red: UInt8(level), green: UInt8(255 - level), blue: UInt8(level / 2))
      #expect((colour.relativeLuminance - Self.luminance(colour)).magnitude < 1e-12)
    }
  }

  /// Source: WCAG 2.1, definition of contrast ratio; #767676 is the lightest grey that passes 4.5 on white.
  @Test func contrastHasTheKnownValues() {
    #expect((Colour.black.contrast(with: .white) - 21).magnitude < 1e-9)
    #expect(Colour(0x767676).contrast(with: .white) >= 4.5)
    #expect(Colour(0x777777).contrast(with: .white) < 4.5)
  }

  @Test func textIsReadableOnEveryColour() {
    for red in stride(from: 0, through: 255, by: 15) {
      for green in stride(from: 0, through: 255, by: 15) {
        for blue in stride(from: 0, through: 255, by: 15) {
          let ground = Colour(red: UInt8(red), green: UInt8(green), blue: UInt8(blue))
          #expect(ground.contrast(with: ground.textColour) >= 4.5)
        }
      }
    }
  }

  @Test func isWrittenWithSixDigits() {
    #expect(Colour(0x00_0A_FF).hexadecimal == "#000aff")
  }
}
