import DefinitionFiles
import Foundation
import PracticeDefinitions

/// A small practice that fits its form, and ways to read one.
enum PracticeSample {
  /// The folder of the repository.
  static let repository = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL
  /// The form that was handed in, where it lies beside the checkout.
  static let seed = repository.deletingLastPathComponent().appending(
    path: "shared/seed/ran-collection-practice-kosizu.txt")

  /// Reads a text as if an event `event`, an export and the form of `smallForm` stood beside it.
  static func read(_ text: String) throws(DefinitionError) -> PracticeReader.Reading {
    try PracticeReader.read(
      bytes: Array(text.utf8), file: "practice.yaml",
      surroundings: PracticeSurroundings(
        hasFile: { ["event/survey.yaml", "../other/survey.yaml", "/abs/survey.yaml", "feedback.csv"].contains($0) },
        bytes: { $0 == "form.yaml" ? Array(smallForm.utf8) : $0 == "broken.yaml" ? Array("resonanz: 1".utf8) : nil }))
  }

  /// A form of another kind.
  static let smallForm = """
    resonanz: 1
    template: small-2030
    title: A small form
    fields:
      - {id: motto, label: Motto, kind: text, required: true, words: 3}
    """

  /// A practice that fits the form of the RAN Collection.
  static let fitting = """
    resonanz: 1
    id: walk
    template: ran-collection-2023
    languages: [en]
    fields:
      name: Walking together
      description: Walks that help to prevent violent extremism.
      key-themes: [education, health]
      target-audience: [families]
      geographical-scope: Everywhere
      start-of-the-practice: 2020
      sustainability-and-transferability: Shoes are all it takes.
      eu-initiatives-and-funding: Not funded by the EU.
      organisation:
        description: A club.
        type: ngo
      country-of-origin: Austria
      contact-details:
        address: A street
        e-mail: office@example.org
      last-update: 2024
    events: [event]
    evaluation: internal

    """
}
