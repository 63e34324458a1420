import Testing

@testable import CSVReading
