import Foundation
import Reporting
import TestSupport
import Testing

/// The text of documents.
@Suite struct JSONValueTests {
  @Test func keepsTheOrderOfMembersAndLeavesOutWhatIsAbsent() {
    let document: JSONValue = ["b": 1, "a": ["x", 2.5, true], "absent": nil, "empty": .null, "none": [], "no": [:]]
    #expect(
      document.text == """
        {
          "b": 1,
          "a": [
            "x",
            2.5,
            true
          ],
          "empty": null,
          "none": [],
          "no": {}
        }

        """)
  }

  @Test(arguments: [
    ("\"quoted\" \\ back", #""\"quoted\" \\ back""#), ("a\tb\nc\rd\u{0}\u{1F}", #""a\tb\nc\rd\u0000\u001f""#),
    ("</script><!-- ]]>", #""\u003c/script\u003e\u003c!-- ]]\u003e""#), ("a\u{2028}b\u{2029}", #""a\u2028b\u2029""#),
    ("Größe 👩‍👩‍👧 ≤ é", "\"Größe 👩‍👩‍👧 ≤ é\""), ("\r\n", #""\r\n""#),
  ])
  func escapesWhatCouldEndTheTextOrThePageAroundIt(text: String, written: String) {
    #expect(JSONValue.string(text).text == written + "\n")
  }

  @Test func anyTextReadsBackAsItself() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<2_000 {
      var text = ""
      for _ in 0..<8 {
        let value = UInt32.random(in: 1...(Bool.random(using: &generator) ? 0x7F : 0x2_FFFF), using: &generator)
        if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
      }
      let written = JSONValue.array([.string(text)]).text
      let read = try #require(try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String])
      #expect(Array(read[0].unicodeScalars) == Array(text.unicodeScalars))
    }
  }
}
