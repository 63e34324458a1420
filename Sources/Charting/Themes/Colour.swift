/// A colour in the sRGB space, eight bits a channel.
public struct Colour: Hashable, Sendable {
  /// Red, 0…255.
  public let red: UInt8
  /// Green, 0…255.
  public let green: UInt8
  /// Blue, 0…255.
  public let blue: UInt8

  /// A colour from its three channels, each 0…255.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// A colour from its usual notation, `0xRRGGBB`.
  public init(_ hexadecimal: UInt32) {
    precondition(hexadecimal <= 0xFF_FFFF, "a colour has six hexadecimal digits")
    self.init(
      red: UInt8(hexadecimal >> 16 & 0xFF), green: UInt8(hexadecimal >> 8 & 0xFF), blue: UInt8(hexadecimal & 0xFF))
  }

  /// Pure black.
  public static let black = Colour(0x000000)
  /// Pure white.
  public static let white = Colour(0xFFFFFF)

  /// The notation of CSS and SVG, `#rrggbb`.
  public var hexadecimal: String {
    var text: [UInt8] = []
    append(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends the notation of CSS and SVG, in UTF-8.
  func append(to output: inout [UInt8]) {
    output.append(UInt8(ascii: "#"))
    for channel in [red, green, blue] {
      for digit in [channel >> 4, channel & 15] {
        output.append(digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10))
      }
    }
  }

  /// Relative luminance, 0 (black) … 1 (white), as WCAG 2.1 defines it.
  public var relativeLuminance: Double {
    0.2126 * Self.linear[Int(red)] + 0.7152 * Self.linear[Int(green)] + 0.0722 * Self.linear[Int(blue)]
  }

  /// Contrast ratio with another colour, 1 (none) … 21 (black on white), as WCAG 2.1 defines it.
  public func contrast(with other: Colour) -> Double {
    let (first, second) = (relativeLuminance, other.relativeLuminance)
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// Black or white, whichever stands out more on this colour; the contrast is never below 4.5.
  public var textColour: Colour {
    contrast(with: .black) >= contrast(with: .white) ? .black : .white
  }

  /// The colour of a line between two fills: black or white, whichever stands out more from the one it stands out less from.
  static func separator(between first: Colour, and second: Colour) -> Colour {
    func least(_ line: Colour) -> Double { min(line.contrast(with: first), line.contrast(with: second)) }
    return least(.white) >= least(.black) ? .white : .black
  }

  /// The colour at a fraction, 0…1, of the straight way to another one.
  func mixed(with other: Colour, fraction: Double) -> Colour {
    func channel(_ from: UInt8, _ to: UInt8) -> UInt8 {
      UInt8((Double(from) + (Double(to) - Double(from)) * fraction).rounded())
    }
    return Colour(
      red: channel(red, other.red), green: channel(green, other.green), blue: channel(blue, other.blue))
  }

  /// Every channel freed of the sRGB transfer function.
  private static let linear: [Double] = (0...255).map(linearised)

  /// A channel freed of the sRGB transfer function.
  private static func linearised(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    return base * base * fifthRoot(of: base * base)
  }

  /// The fifth root of a number in 0…1, by Newton's method from above; x^2.4 is x² times the fifth root of x².
  ///
  /// The standard library has no powers, and this one gives the same bits on every platform.
  private static func fifthRoot(of number: Double) -> Double {
    var root = 1.0
    while true {
      let next = (4 * root + number / (root * root * root * root)) / 5
      guard next < root else { return root }
      root = next
    }
  }
}
