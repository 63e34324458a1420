/// A sentence of a passage.
final class Sentence {
  /// The most tokens that are taken for one sentence, so that a text without full stops is read in linear time.
  static let maximumTokens = 200

  /// Its words, numbers and marks, the closing mark included.
  let tokens: ArraySlice<Token>
  /// The language in which it is read.
  let language: ClaimLanguage

  /// The bases it names, such as the 72 of “56 of 72”.
  private(set) lazy var bases = Figures.bases(tokens, in: language)
  /// How many pairs such as “56 of 72” it has.
  private(set) lazy var ratios = Figures.ratios(tokens, in: language)
  /// How many percentages it has.
  private(set) lazy var percentages = Figures.percentages(tokens)

  init(tokens: ArraySlice<Token>, language: ClaimLanguage) {
    self.tokens = tokens
    self.language = language
  }
}

/// Cuts the tokens of a passage into sentences.
enum SentenceSplitter {
  /// The sentences as ranges of token indices, in order; complexity O(n).
  static func sentences(_ tokens: [Token]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for index in tokens.indices {
      let isFull = index + 1 - start >= Sentence.maximumTokens
      guard isFull || ends(at: index, in: tokens) else { continue }
      sentences.append(start..<(index + 1))
      start = index + 1
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  private static func ends(at index: Int, in tokens: [Token]) -> Bool {
    let token = tokens[index]
    let next = index + 1 < tokens.count ? tokens[index + 1] : nil
    guard token.kind == .mark else { return false }
    guard let next else { return true }
    if ["”", "“", "\"", "»", "«", ")", "’", "‘", "'"].contains(token.form), index > 0, !token.followsSpace {
      return isEndMark(tokens[index - 1].form) && next.followsSpace && (next.isCapital || next.kind == .number)
        && !isAbbreviated(at: index - 1, in: tokens)
    }
    guard isEndMark(token.form), next.followsSpace else { return false }
    if token.form != "." { return next.isCapital || next.kind != .word }
    return !isAbbreviated(at: index, in: tokens) && !(next.kind == .word && !next.isCapital)
  }

  private static func isEndMark(_ form: String) -> Bool { form == "." || form == "!" || form == "?" || form == "…" }

  /// Whether a full stop belongs to an abbreviation, a single letter or an ordinal.
  private static func isAbbreviated(at index: Int, in tokens: [Token]) -> Bool {
    guard index > 0, tokens[index].form == "." else { return false }
    let word = tokens[index - 1]
    if word.kind == .word { return word.form.count == 1 || abbreviations.contains(word.form) }
    guard word.kind == .number, word.form.count <= 2, index + 1 < tokens.count else { return false }
    return ordinalNouns.contains(tokens[index + 1].form)
  }

  private static let abbreviations: Set<String> = [
    "bzw", "usw", "etc", "ca", "dr", "prof", "nr", "vgl", "str", "abs", "art", "bspw", "evtl", "ggf", "inkl", "zzgl",
    "sog", "mind", "max", "min", "hr", "fr", "st", "vs", "cf", "no", "mr", "mrs", "ms", "fig", "abb", "tab", "approx",
    "dipl", "ing", "jr", "sr", "vol", "hrsg", "rd", "tel", "jh", "mio", "mrd", "i.e", "e.g", "et al",
  ]

  private static let ordinalNouns: Set<String> = [
    "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "dezember", "jänner", "symposium", "fachtagung", "tagung", "treffen", "quartal", "auflage", "platz", "sitzung",
    "jahrhundert", "klasse", "und", "bis", "kapitel", "semester", "konferenz", "veranstaltung", "workshop", "forum",
  ]
}
