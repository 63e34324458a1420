import Disclosure
import Statistics
import SurveyModel

extension SummaryJSON {
  /// What the survey is about.
  var survey: JSONValue {
    let definition = material.summary.definition
    return [
      "id": .string(definition.id),
      "title": wording(definition.title),
      "translations": translations(definition.title),
      "design": .string(definition.design.rawValue),
      "synthetic": .bool(definition.isSynthetic),
      "languages": .array(definition.languages.map(JSONValue.string)),
      "event": [
        "name": definition.event.name.map(wording) ?? .null,
        "date": .string(orNull: definition.event.date),
        "place": definition.event.place.map(wording) ?? .null,
        "organiser": definition.event.organiser.map(wording) ?? .null,
      ],
    ]
  }

  /// What became of one export file.
  func source(_ source: ImportedSource) -> JSONValue {
    [
      "file": .string(source.file),
      "sha256": .string(source.sha256),
      "platform": .string(source.platform),
      "encoding": .string(source.encoding),
      "records": .integer(source.records),
      "imported": .integer(source.imported),
      "rejected": .integer(source.rejected),
      "undetermined": .bool(source.blanksAreUndetermined),
    ]
  }

  /// A question that was left out.
  func stopped(_ question: ReportMaterial.StoppedQuestion) -> JSONValue {
    [
      "id": .string(question.id), "text": wording(question.text), "cells": .integer(orNull: question.cells.value),
      "suppressed": question.cells.withheld.map { .string($0.rawValue) },
    ]
  }

  /// How many came back.
  var response: JSONValue {
    let response = material.summary.response
    return [
      "invited": .integer(orNull: response.invited),
      "attended": .integer(orNull: response.attended),
      "returned": .integer(response.returned),
      "complete": .integer(orNull: response.complete),
      "empty": .integer(response.empty),
      "rate": response.rate.map(rate) ?? .null,
      "rates": .array(response.rates.map(rate)),
      "finitePopulation": .integer(orNull: response.finitePopulation?.persons),
      "funnel": funnel(response.funnel, complete: response.complete),
    ]
  }

  private func rate(_ rate: ReleasableResponse.Rate) -> JSONValue {
    [
      "value": .number(rate.value),
      "definition": .string(rate.definition.rawValue),
      "responses": .integer(rate.responses),
      "denominator": .string(rate.denominator.members.rawValue),
      "persons": .integer(rate.denominator.persons),
    ]
  }

  /// From records to respondents, step by step.
  func funnel(_ funnel: ReleasableResponse.Funnel, complete: Int?) -> JSONValue {
    let steps = funnel.namedSteps + (complete.map { [(FunnelEnd.complete.rawValue, $0)] } ?? [])
    return .array(steps.map { ["step": .string($0.step), "count": .integer($0.count)] })
  }

  /// The thresholds of disclosure control.
  var disclosure: JSONValue {
    let policy = material.summary.policy
    return [
      "minimumGroup": .integer(policy.minimumGroup),
      "minimumCell": .integer(policy.minimumCell),
      "minimumPercentageBase": .integer(policy.minimumPercentageBase),
    ]
  }

  /// A finding about the input as it may be published.
  func diagnostic(_ finding: ReleasableDiagnostic) -> JSONValue {
    let occurrences = finding.occurrences
    return .object(
      Self.fields(
        code: finding.code, severity: finding.severity, message: finding.message, location: finding.location)
        + [
          ("occurrences", .integer(orNull: occurrences.value)),
          ("suppressed", occurrences.withheld.map { .string($0.rawValue) }),
        ])
  }

  /// A finding about the input with its count, for the person who has the data.
  package static func value(of diagnostic: Diagnostic) -> JSONValue {
    .object(
      fields(
        code: diagnostic.code, severity: diagnostic.severity, message: diagnostic.message,
        location: diagnostic.location) + [("occurrences", .integer(diagnostic.occurrences))])
  }

  private static func fields(
    code: String, severity: Diagnostic.Severity, message: String, location: SourceLocation
  ) -> [(name: String, value: JSONValue?)] {
    [
      ("code", .string(code)), ("severity", .string(severity.rawValue)), ("message", .string(message)),
      ("file", .string(location.file)), ("line", .integer(orNull: location.line)),
      ("column", .string(orNull: location.column)), ("record", .integer(orNull: location.record)),
      ("byte", .integer(orNull: location.byteOffset)),
    ]
  }

  /// A guess made because nothing was declared.
  func guess(_ guess: ReportMaterial.Guess) -> JSONValue {
    ["subject": .string(guess.subject), "text": .string(guess.text)]
  }
}
