import Foundation
import PracticeDefinitions
import SurveyModel
import TestSupport
import Testing

@Suite struct WordCountTests {
  @Test(arguments: [
    ("", 0), (" \n\t ", 0), ("one", 1), (" one  two\n\nthree ", 3), ("Network – Living", 3), ("and/or", 1),
    ("so-called", 1), ("a\u{A0}b", 2), ("1.234,5 %", 2),
  ])
  func countsThePiecesBetweenWhiteSpace(text: String, count: Int) {
    #expect(WordCount.count(text) == count)
  }

  @Test func wordsOfTwoTextsAddUp() {
    let pieces = ["a", "Straße", "–", " ", "\n", "\u{301}", "👩‍👩‍👧", "\u{200D}", "z.B.", "\u{2003}", "\r\n", "\u{FEFF}"]
    var generator = SeededGenerator(seed: 6)
    func text() -> String {
      (0..<Int.random(in: 0...12, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
        .joined()
    }
    for _ in 0..<2_000 {
      let (left, right) = (text(), text())
      #expect(WordCount.count(left + " " + right) == WordCount.count(left) + WordCount.count(right))
    }
  }
}
