import ExternalPrograms

/// A tagged PDF after PDF/UA-1 (ISO 14289-1), made by WeasyPrint from the page in HTML as it is printed.
package struct PDFFormat: ReportFormat {
  package let name = "pdf"
  package let fileExtension = "pdf"
  package let needsPrograms = true

  /// Creates the format.
  package init() {}

  package func render(_ document: ReportDocument) throws -> [UInt8] {
    let program = try WeasyPrint.program()
    let page = try HTMLTemplates.page(HTMLPage(document, medium: .paper).context)
    let bytes = try program.run(
      ["--quiet", "--encoding", "utf-8", "--pdf-variant", "pdf/ua-1", "-", "-"], input: Array(page.utf8))
    guard bytes.starts(with: "%PDF-".utf8) else {
      throw ExternalProgramError.failed(name: program.name, reason: "what it wrote is no PDF")
    }
    return bytes
  }
}
