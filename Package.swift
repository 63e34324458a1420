// swift-tools-version: 6.2
// The targets stand in the order of the road: read → normalise → aggregate → protect → emit. Every arrow points up.

import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "Resonanz",
  products: [
    .executable(name: "resonanz", targets: ["resonanz"]),
    .library(name: "Charting", targets: ["Charting"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache.git", from: "2.1.1"),
  ],
  targets: [
    // System libraries and thin C and C++ shims, one each.
    .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"])]),
    // Headers of Debian's libboost-math-dev.
    .target(name: "CBoostMath", cxxSettings: [.treatAllWarnings(as: .error)]),
    .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),

    // Leaves: they do not know each other.
    .target(name: "CSVReading", dependencies: ["CLibCSV"], swiftSettings: strict),
    .target(name: "SurveyModel", swiftSettings: strict),
    .target(name: "Statistics", dependencies: ["CBoostMath"], swiftSettings: strict),
    .target(name: "Charting", swiftSettings: strict),
    .target(name: "ExternalPrograms", swiftSettings: strict),
    .target(name: "ClaimsLint", swiftSettings: strict),

    // What people write: files in YAML.
    .target(
      name: "DefinitionFiles", dependencies: ["SurveyModel", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(name: "SurveyDefinitions", dependencies: ["DefinitionFiles", "SurveyModel"], swiftSettings: strict),
    .target(name: "ThemeDefinitions", dependencies: ["DefinitionFiles", "Charting"], swiftSettings: strict),
    .target(
      name: "PracticeDefinitions", dependencies: ["DefinitionFiles", "SurveyModel"],
      resources: [.embedInCode("Templates"), .embedInCode("Countries")], swiftSettings: strict),

    // The road.
    .target(name: "ResponseImport", dependencies: ["CSVReading", "SurveyModel"], swiftSettings: strict),
    .target(name: "ResponseExport", dependencies: ["SurveyModel"], swiftSettings: strict),
    .target(name: "Aggregation", dependencies: ["SurveyModel", "Statistics"], swiftSettings: strict),
    .target(name: "Disclosure", dependencies: ["Aggregation", "SurveyModel", "Statistics"], swiftSettings: strict),
    .target(
      name: "Reporting",
      dependencies: [
        "Disclosure", "PracticeDefinitions", "SurveyModel", "Statistics", "Charting", "ExternalPrograms",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Templates")], swiftSettings: strict),
    .target(
      name: "EvaluationPipeline",
      dependencies: [
        "CSVReading", "CSodium", "SurveyModel", "ResponseImport", "Aggregation", "Disclosure", "Reporting",
      ],
      swiftSettings: strict),

    // The program.
    .target(
      name: "ResonanzCommands",
      dependencies: [
        "CSVReading", "Charting", "ClaimsLint", "DefinitionFiles", "Disclosure", "EvaluationPipeline",
        "ExternalPrograms", "PracticeDefinitions", "Reporting", "ResponseExport", "ResponseImport", "Statistics",
        "SurveyDefinitions", "SurveyModel", "ThemeDefinitions",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(name: "resonanz", dependencies: ["ResonanzCommands"], swiftSettings: strict),

    // The tests, in the same order, and what several of them use.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .target(
      name: "Fuzzing",
      dependencies: [
        "CSVReading", "Charting", "PracticeDefinitions", "ResponseImport", "SurveyDefinitions", "SurveyModel",
        "ThemeDefinitions",
      ],
      path: "Tests/Fuzzing/Targets", swiftSettings: strict),
    .testTarget(
      name: "FuzzingTests", dependencies: ["Fuzzing"], path: "Tests/Fuzzing/Tests", swiftSettings: strict),
    .testTarget(
      name: "CSVReadingTests", dependencies: ["CSVReading", "CLibCSV", "TestSupport"], resources: [.copy("Fixtures")],
      swiftSettings: strict),
    .testTarget(name: "SurveyModelTests", dependencies: ["SurveyModel"], swiftSettings: strict),
    .testTarget(
      name: "StatisticsTests", dependencies: ["Statistics", "TestSupport"], resources: [.copy("Fixtures")],
      swiftSettings: strict),
    .target(name: "ChartGallery", dependencies: ["Charting"], path: "Tests/ChartGallery", swiftSettings: strict),
    .testTarget(
      name: "ChartingTests", dependencies: ["Charting", "ChartGallery", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ClaimsLintTests", dependencies: ["ClaimsLint", "TestSupport"], resources: [.copy("Corpus")],
      swiftSettings: strict),
    .testTarget(name: "ExternalProgramsTests", dependencies: ["ExternalPrograms"], swiftSettings: strict),
    .testTarget(
      name: "SurveyDefinitionsTests",
      dependencies: ["SurveyDefinitions", "DefinitionFiles", "SurveyModel", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ThemeDefinitionsTests", dependencies: ["ThemeDefinitions", "DefinitionFiles", "Charting"],
      swiftSettings: strict),
    .testTarget(
      name: "PracticeDefinitionsTests",
      dependencies: ["PracticeDefinitions", "DefinitionFiles", "SurveyModel", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ResponseImportTests",
      dependencies: ["ResponseImport", "CSVReading", "SurveyModel", "Aggregation", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ResponseExportTests", dependencies: ["ResponseExport", "SurveyModel", "TestSupport"], swiftSettings: strict
    ),
    .testTarget(
      name: "AggregationTests", dependencies: ["Aggregation", "Statistics", "SurveyModel", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "DisclosureTests", dependencies: ["Disclosure", "Aggregation", "Statistics", "SurveyModel", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "Reporting", "PracticeDefinitions", "Disclosure", "Aggregation", "SurveyModel", "Statistics", "Charting",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests", dependencies: ["EvaluationPipeline", "Reporting", "ResonanzCommands"], swiftSettings: strict
    ),
    .testTarget(name: "ResonanzCommandsTests", dependencies: ["resonanz"], swiftSettings: strict),
  ],
  cxxLanguageStandard: .cxx17
)

// The libFuzzer driver has no main of its own, so it is built only on request: see scripts/fuzz.
if Context.environment["RESONANZ_FUZZING"] != nil {
  package.products.append(.executable(name: "resonanz-fuzz", targets: ["FuzzingDriver"]))
  package.targets.append(
    .executableTarget(
      name: "FuzzingDriver", dependencies: ["Fuzzing"], path: "Tests/Fuzzing/Driver",
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}

// Run by hand, so built only on request: see scripts/simulate.
if Context.environment["RESONANZ_SIMULATIONS"] != nil {
  package.products.append(.executable(name: "resonanz-simulations", targets: ["Simulations"]))
  package.targets.append(
    .executableTarget(
      name: "Simulations", dependencies: ["Statistics"], path: "Tests/Simulations",
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}

// Writes the gallery of charts, so built only on request: see scripts/gallery.
if Context.environment["RESONANZ_GALLERY"] != nil {
  package.products.append(.executable(name: "resonanz-gallery", targets: ["GalleryWriter"]))
  package.targets.append(
    .executableTarget(
      name: "GalleryWriter", dependencies: ["ChartGallery", "Charting"], path: "Tests/GalleryWriter",
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}

// Compared with other programs by hand, so built only on request: see scripts/benchmark_charts.
if Context.environment["RESONANZ_BENCHMARKS"] != nil {
  package.products.append(.executable(name: "resonanz-chart-benchmark", targets: ["ChartBenchmark"]))
  package.targets.append(
    .executableTarget(
      name: "ChartBenchmark", dependencies: ["Charting"], path: "Tests/ChartBenchmark",
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}
