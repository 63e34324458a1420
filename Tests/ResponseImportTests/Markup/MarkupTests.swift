import Testing

@testable import ResponseImport

/// One reader of markup for all platforms, with what only some of them write as options.
@Suite struct MarkupTests {
  @Test(arguments: [
    ("plain  text\u{A0}\n here ", "plain text here"), ("", ""), ("a < b, b > c", "a < b, b > c"),
    ("How <b>was</b> it?<br>Really&nbsp;&amp; truly.", "How was it? Really & truly."),
    ("<p class=\"x\">one</p><p>two</p>", "one two"), ("<SPAN>se</SPAN>lf", "self"), ("2 <3 you", "2 <3 you"),
    ("a<!-- b > c -->d", "a d"), ("a<script>if (x < 1) {}</script >b", "a b"), ("a<style>x", "a x"),
    ("&Auml;&auml;&szlig;&#228;&#xE4;&NBSP;&quot;", "Ääßää \""), ("&amp;lt; &co; &#0; &", "&lt; &co; &"),
    ("Hi ${q://QID1/ChoiceText}!", "Hi …!"), ("{{field:0a}} {{unclosed", "… {{unclosed"), ("${} {x}", "${} {x}"),
    ("# *not* Markdown [name]", "# *not* Markdown [name]"),
  ])
  func webPage(text: String, words: String) { #expect(text.withoutMarkup() == words) }

  @Test(arguments: [
    ("I was **heard** by ${name}", "I was heard by …"), ("## Part *two*", "Part two"), ("#1 of all", "#1 of all"),
    ("Since [event_1][date-of:value], [A] and [b c]?", "Since …, [A] and [b c]?"),
    ("snake_case_name", "snake_case_name"),
    ("5 * 3 * 2", "5 * 3 * 2"), ("__all__ that apply", "all that apply"),
  ])
  func formLabel(text: String, words: String) { #expect(text.withoutMarkup(.formLabel) == words) }

  @Test(arguments: [
    ("Dear {TOKEN:FIRSTNAME}, {if(a == 1, 'x', 'y')}?", "Dear …, …?"), ("{ set } and {}", "{ set } and {}"),
    ("*mandatory", "*mandatory"), ("<p>&bdquo;So&ldquo;</p>", "„So“"),
  ])
  func limeSurvey(text: String, words: String) { #expect(text.withoutMarkup(.limeSurvey) == words) }

  /// What never closes is read once.
  @Test(arguments: ["<script>", "<!--", "{{", "${", "[a", "&", "<a ", "*", "_a", "{x"])
  func takesLinearTime(piece: String) {
    let text = String(repeating: piece, count: 50_000)
    let time = ContinuousClock().measure { _ = text.withoutMarkup([.emphasis, .headings, .expressions, .fields]) }
    #expect(time < .seconds(30), "\(time)")
  }
}
