/// One self-contained HTML page: style sheet and charts inside, no script, no request to anywhere.
///
/// Also well-formed XML, so that any XML tool can read it.
package struct HTMLFormat: ReportFormat {
  package let name = "html"
  package let fileExtension = "html"
  package let stem = "index"

  /// Creates the format.
  package init() {}

  package func render(_ document: ReportDocument) throws -> [UInt8] {
    Array(try HTMLTemplates.page(HTMLPage(document, medium: .screen).context).utf8)
  }
}
