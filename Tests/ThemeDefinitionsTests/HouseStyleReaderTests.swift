import Charting
import DefinitionFiles
import Foundation
import Testing
import ThemeDefinitions

@Suite struct HouseStyleReaderTests {
  private func read(_ text: String) throws -> HouseStyle {
    try HouseStyleReader.read(text: text, file: "house.yaml", languages: ["en", "de"])
  }

  @Test(arguments: ThemeFault.shape + ThemeFault.values + ThemeFault.promises)
  func namesEveryFaultWithItsLine(broken: ThemeFault) throws {
    let error = try #require(#expect(throws: DefinitionError.self) { try read(broken.text) })
    #expect(error.description.split(separator: "\n").map(String.init) == broken.expected)
  }

  @Test func readsEveryKeyOfTheFormat() throws {
    for (group, keys) in DefinitionReference.theme.groups {
      for key in keys { #expect(Self.everything.contains("\(key.name):"), "\(group) has `\(key.name)`") }
    }
    let style = try read(Self.everything)
    #expect(style.language == "de-AT")
    var theme = Theme.dark
    theme.background = Colour(0x101010)
    theme.text = Colour(0xFAFAFA)
    theme.secondaryText = Colour(0xC0C0C0)
    theme.grid = Colour(0x222222)
    theme.outline = Colour(0x999999)
    theme.bar = Colour(0x4A86BE)
    theme.whisker = Colour(0xFFFFFF)
    theme.hatch = Colour(0x888899)
    theme.unfavourable = Colour(0xFBD273)
    theme.neutral = Colour(0x8B8F94)
    theme.favourable = Colour(0x1F4E85)
    theme.series = [0x64ABEB, 0xF08A4C, 0xFFF3B1, 0x9F5FE9, 0xB9E86C, 0x9A5A3D, 0xABCDEF].map { Colour($0) }
    theme.fontFamily = "BundesSans, 'Source Sans 3', '8bit', 'ＭＳ 明朝', sans-serif"
    theme.headingSize = 18.5
    theme.bodySize = 72
    theme.smallSize = 9
    #expect(style.theme == theme)
  }

  @Test(arguments: Theme.named.map(\.name))
  func whatIsNotInTheFileComesFromTheThemeItIsBasedOn(name: String) throws {
    let base = try #require(Theme.named.first { $0.name == name }).theme
    #expect(try read("based-on: \(name)") == HouseStyle(theme: base))
    var larger = base
    larger.headingSize = 40
    #expect(try read("based-on: \(name)\nfonts: {heading-size: 40}").theme == larger)
  }

  @Test func theBaseIsLightWhereNoneIsNamed() throws {
    #expect(try read("language: en") == HouseStyle(theme: .light, language: "en"))
  }

  /// The names themselves are kept, and nothing else can get into the attribute.
  @Test(arguments: [
    ("Arial", "Arial"), ("  Arial ,serif ", "Arial, serif"), ("'Arial'", "Arial"), ("Open Sans", "'Open Sans'"),
    ("\\\"Open Sans\\\", system-ui", "'Open Sans', system-ui"), ("-apple-system", "'-apple-system'"),
    ("Ὀδύσσεια", "Ὀδύσσεια"),
  ])
  func familiesAreWrittenAsCSSTakesThem(written: String, value: String) throws {
    #expect(try read("fonts: {family: \"\(written)\"}").theme.fontFamily == value)
  }

  /// What is accepted is a theme that keeps its promises, whatever colours stand in the file.
  @Test func noThemeThatBreaksAPromiseIsAccepted() throws {
    var accepted = 0
    for step in 0..<256 {
      let grey = String(step, radix: 16, uppercase: false)
      let colour = String(repeating: (grey.count == 1 ? "0" : "") + grey, count: 3)
      for key in ["text", "background", "bar", "whisker", "neutral", "favourable", "unfavourable", "outline", "hatch"] {
        guard let style = try? read("colours: {\(key): \"#\(colour)\"}") else { continue }
        accepted += 1
        #expect(style.theme.breaches == [])
      }
    }
    #expect(accepted > 100)
  }

  @Test func namesTheLineThatIsNotUTF8() throws {
    let bytes = Array("based-on: dark\nlanguage: N".utf8) + [0xFC]
    let error = try #require(
      #expect(throws: DefinitionError.self) {
        try HouseStyleReader.read(bytes: bytes, file: "house.yaml", languages: ["en"])
      })
    #expect(error.description == "house.yaml:2: the theme is not UTF-8; save it as UTF-8 in the editor")
  }

  @Test func aFileFullOfColoursIsReadInTime() throws {
    let text = "colours:\n  series: [" + String(repeating: "\"#FFF\",", count: 150_000) + "]"
    let time = try ContinuousClock().measure {
      let error = try #require(#expect(throws: DefinitionError.self) { try read(text) })
      #expect(error.description.contains("6 to 24"))
    }
    #expect(time < .seconds(60))
  }

  static let everything = """
    based-on: dark
    language: de-AT
    fonts:
      family: "BundesSans, 'Source Sans 3', 8bit, \\"ＭＳ 明朝\\", sans-serif"
      heading-size: 18.5
      body-size: 72
      small-size: 9
    colours:
      background: "#101010"
      text: "#FAFAFA"
      secondaryText: "#c0c0c0"
      grid: "#222"
      outline: "#999999"
      bar: "#4a86be"
      whisker: '#FFF'
      hatch: "#889"
      unfavourable: "#FBD273"
      neutral: "#8B8F94"
      favourable: "#1F4E85"
      series: ["#64ABEB", "#F08A4C", "#FFF3B1", "#9F5FE9", "#B9E86C", "#9A5A3D", "#ABCDEF"]
    # secondary-text: is also spelled in this way.
    """
}
