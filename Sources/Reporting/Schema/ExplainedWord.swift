import Disclosure
import Statistics
import SurveyModel

/// An enumeration whose words the published schema explains.
protocol ExplainedWord: CaseIterable, RawRepresentable<String> {
  /// What the word means, one sentence.
  var meaning: String { get }
}

extension MissingReason: ExplainedWord {
  /// A short title.
  var title: String {
    switch self {
    case .notAsked: "Not asked"
    case .brokeOff: "Broke off"
    case .noAnswer: "No answer"
    case .refused: "Refused"
    case .dontKnow: "Don't know"
    case .notApplicable: "Not applicable"
    case .unreadable: "Unreadable"
    }
  }

  var meaning: String {
    switch self {
    case .notAsked: "Skip logic kept the question from the respondent."
    case .brokeOff: "The respondent left before reaching the question."
    case .noAnswer: "The question was shown and left blank."
    case .refused: "The respondent declined openly (\"prefer not to say\", \"keine Angabe\")."
    case .dontKnow: "The respondent said they do not know (\"don't know\", \"weiß nicht\")."
    case .notApplicable: "The respondent said the question does not apply to them."
    case .unreadable: "The cell holds something that fits no declared answer; a diagnostic says where."
    }
  }
}

extension FunnelEnd: ExplainedWord {
  var meaning: String {
    switch self {
    case .records: "Records below the headings of all exports."
    case .joined: "Records that were put together with an earlier one of the same respondent."
    case .respondents: "Records that are respondents of the survey, with or without an answer."
    case .complete: "Respondents with at least one answer whose form was submitted."
    }
  }
}

extension Exclusion: ExplainedWord {
  var meaning: String {
    switch self {
    case .blank: "no cell is filled."
    case .malformed:
      "cells are filled beyond the last heading, so that answers may stand under the wrong headings, or the record sums "
        + "up others."
    case .test: "a trial by those who made the form, as the platform says."
    case .preview: "a look at the form before it was sent out, as the platform says."
    case .spam: "the platform takes the response for an automatic one."
    case .notStarted: "invited, or opened, and no page was ever sent off."
    case .ineligible: "screened out, not of those the survey is about."
    case .duplicateID: "the platform's identifier was read before, in the same export or another."
    case .duplicateAnswers:
      "the same answers, cell by cell and in at least eight cells, as another form submitted within ten minutes."
    case .partial: "begun and not submitted."
    case .speeder: "filled in in less than half the median time."
    case .straightLiner: "one and the same point all the way down in every matrix of five rows or more."
    }
  }
}

extension AnswerFlaw: ExplainedWord {
  var meaning: String {
    switch self {
    case .answeredThoughNotAsked: "The question has an answer although its skip logic says that it was not asked."
    case .exclusiveWithOthers: "An answer such as \"none of these\" was chosen together with others."
    case .outOfRange: "A number lies outside the declared range; it counts as unreadable."
    case .inFuture: "A day lies more than one day after the one on which the form was submitted."
    }
  }
}

extension Withholding: ExplainedWord {
  var meaning: String {
    switch self {
    case .lowBase:
      "There are too few valid answers for a percentage, or a coefficient (minimumPercentageBase); counts are given."
    case .smallGroup: "The group has too few respondents (minimumGroup)."
    case .smallCell: "The count is small but not 0 (minimumCell), or would give back one that is."
    case .complementary: "The figure would give back others that are withheld, by subtraction."
    }
  }
}

extension ResponseRate: ExplainedWord {
  var meaning: String {
    switch self {
    case .rr1: "Submitted forms, divided by all persons."
    case .rr2: "Forms with any answer, partly filled ones included, divided by all persons."
    case .rr5:
      "Submitted forms, divided by the persons known to be eligible; every person counts as such, so that it is RR1."
    }
  }
}

extension Population.Members: ExplainedWord {
  var meaning: String {
    switch self {
    case .attended: "Persons who attended."
    case .invited: "Persons invited."
    }
  }
}

extension MajorityFirmness.Side: ExplainedWord {
  var meaning: String {
    switch self {
    case .having: "Most chose one of the two most favourable answers."
    case .lacking: "Most chose another answer."
    }
  }
}

extension InstrumentDesign: ExplainedWord {
  var meaning: String {
    switch self {
    case .postOnly: "One form after the event: respondents reported, nothing stronger."
    case .retrospective: "One form after the event that also asks how it was before."
    case .prePostUnlinked: "Forms before and after, not linked to persons."
    case .prePostLinked: "Forms before and after, linked to persons."
    case .controlled: "With a comparison group."
    }
  }
}

extension Scale.Polarity: ExplainedWord {
  var meaning: String {
    switch self {
    case .higherIsBetter: "The highest code is the best answer."
    case .lowerIsBetter: "The lowest code is the best answer, as in school grades."
    case .undeclared: "Nobody has said; there is no top-2-box."
    }
  }
}

extension Diagnostic.Severity: ExplainedWord {
  var meaning: String {
    switch self {
    case .note: "For information; nothing is lost."
    case .warning: "Something was left out, or read in one of several possible ways."
    case .error: "The part concerned cannot be used."
    }
  }
}

extension StatisticName {
  /// A short title.
  var title: String {
    switch self {
    case .mean: "Mean"
    case .standardDeviation: "Standard deviation"
    case .median: "Median"
    case .topTwoBox: "Top 2 box"
    case .recommendationScore: "Net Promoter Score"
    case .firstPlace: "First places"
    case .meanRank: "Mean rank"
    }
  }

  /// What the statistic is, one or two sentences.
  var meaning: String {
    switch self {
    case .mean: "The mean of the codes of a scale or of the numbers; for scales, read the distribution first."
    case .standardDeviation: "The sample standard deviation (divided by n − 1)."
    case .median: "The middle answer."
    case .topTwoBox: "The share of the two most favourable answers of a scale with declared polarity."
    case .recommendationScore:
      "Percent of promoters (9, 10) less percent of detractors (0 to 6), in points from −100 to 100."
    case .firstPlace: "The share of all who ranked anything that gave the item rank 1; ties count for each item."
    case .meanRank:
      "The mean place of the item among those who ranked it, 1 for the first; tied items share the mean of the places that "
        + "they take up together (midranks)."
    }
  }
}
