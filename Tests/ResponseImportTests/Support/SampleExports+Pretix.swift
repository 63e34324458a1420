@testable import ResponseImport

extension SampleExport {
  static let pretix: [SampleExport] = [
    SampleExport(
      name: "English, one column an option", platform: .pretix,
      rows: [
        [
          "Event slug", "Order code", "Position ID", "Status", "Email", "Order date", "Order time", "Product",
          "Attendee name",
          "Attendee name: Given name", "Company", "Address", "ZIP code", "Voucher", "Pseudonymization ID",
          "Seat number",
          "Order comment", "Which side?", "Topics – Food", "Topics – Music", "Diet – or none", "Company",
          "Invoice address name", "Address", "ZIP code", "VAT ID", "Sales channel", "Order locale", "Payment providers",
        ],
        [
          "ev", "AB1C2", "1", "paid", "one@example.org", "2024-05-01", "10:00:00", "Ticket", "Person One", "Person", "",
          "", "",
          "", "X9", "", "", "Police", "Yes", "No", "vegan", "", "", "", "", "", "web", "en", "",
        ],
      ], headerRows: 1,
      columns: Array(repeating: "0 meta", count: 17) + ["1", "2 [Food]", "2 [Music]", "3"]
        + Array(repeating: "0 meta", count: 8), submittedColumn: 5),
    SampleExport(
      name: "German", platform: .pretix,
      rows: [
        [
          "Kurzname der Veranstaltung", "Bestellnummer", "Position", "Status", "E-Mail", "Bestelldatum", "Produkt",
          "Name Teilnehmer*in", "Firma", "Gutschein", "Pseudonyme ID", "Welche Seite?", "Firma",
          "Rechnungsadresse: Name",
          "Adresse", "Bestellsprache",
        ],
        [
          "ev", "AB1C2", "1", "bezahlt", "a@example.org", "2024-05-01", "Ticket", "P", "", "", "X", "Polizei", "", "",
          "", "de",
        ],
      ], headerRows: 1,
      columns: Array(repeating: "0 meta", count: 11) + ["1"] + Array(repeating: "0 meta", count: 4), submittedColumn: 5),
  ]
}
