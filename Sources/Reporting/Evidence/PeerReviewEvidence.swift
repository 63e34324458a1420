import PracticeDefinitions

/// The third part of the evidence: recorded peer reviews and nothing else.
enum PeerReviewEvidence {
  /// The blocks in reading order; without a recorded review they say so.
  static func blocks(_ edition: PracticeEdition) -> [ReportBlock] {
    let reviews = edition.practice.peerReviews
    guard !reviews.isEmpty else { return [.paragraph(edition.wording.noPeerReview)] }
    return [
      .list(
        reviews.map { review in
          edition.wording.peerReview(
            edition.text(review.name), date: review.date, place: edition.text(review.place),
            subject: edition.text(review.subject), outcome: edition.text(review.outcome))
        })
    ]
  }
}
