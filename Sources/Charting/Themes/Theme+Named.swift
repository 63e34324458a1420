extension Theme {
  /// The themes that come with the program, under the names by which they are asked for.
  public static let named: [(name: String, theme: Theme)] = [
    ("light", .light), ("dark", .dark), ("high-contrast", .highContrast),
  ]

  /// Dark on white, for screens and for print.
  public static let light = Theme(
    background: .white,
    text: Colour(0x1B1F24),
    secondaryText: Colour(0x57606A),
    grid: Colour(0xE3E6E9),
    outline: Colour(0x6B7480),
    bar: Colour(0x5089BD),
    whisker: Colour(0x14181D),
    hatch: Colour(0x7F8891),
    unfavourable: Colour(0xFBCB5E),
    neutral: Colour(0x8F9195),
    favourable: Colour(0x123A66),
    series: [0x0B5FA5, 0xD2600F, 0x231942, 0x1F9E89, 0x9B5DE5, 0x7A3B1E].map { Colour($0) },
    fontFamily: fontFamily,
    headingSize: 17,
    bodySize: 13,
    smallSize: 12
  )

  /// Light on nearly black, for screens in the dark.
  public static let dark = Theme(
    background: Colour(0x14181D),
    text: Colour(0xF0F3F6),
    secondaryText: Colour(0xB4BEC8),
    grid: Colour(0x2A313A),
    outline: Colour(0x97A3AF),
    bar: Colour(0x4A86BF),
    whisker: Colour(0xFAFCFE),
    hatch: Colour(0x8894A0),
    unfavourable: Colour(0xFBD274),
    neutral: Colour(0x8B8F95),
    favourable: Colour(0x1F4E86),
    series: [0x64ABEA, 0xF08A4B, 0xFFF3B0, 0x9F5FE8, 0xB9E86B, 0x9A5A3C].map { Colour($0) },
    fontFamily: fontFamily,
    headingSize: 17,
    bodySize: 13,
    smallSize: 12
  )

  /// Black on white in larger type, for readers who need more contrast than the guidelines ask for.
  public static let highContrast = Theme(
    background: .white,
    text: .black,
    secondaryText: .black,
    grid: Colour(0xD5D5D5),
    outline: .black,
    bar: Colour(0x4B92D4),
    whisker: .black,
    hatch: Colour(0x404040),
    unfavourable: Colour(0xFFE48F),
    neutral: Colour(0x8A8A8A),
    favourable: Colour(0x06213F),
    series: [0x004C99, 0xC04A00, 0x100820, 0x0B7F6A, 0x9A3CE6, 0x6A2208].map { Colour($0) },
    fontFamily: fontFamily,
    headingSize: 19,
    bodySize: 15,
    smallSize: 14
  )

  private static let fontFamily = "Arial, 'Liberation Sans', Helvetica, sans-serif"
}
