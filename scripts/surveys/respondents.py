"""How a respondent answers: one mood behind all ratings, habits such as straight-lining, and gaps."""

import math
from dataclasses import dataclass, field
from statistics import NormalDist

_STANDARD_NORMAL = NormalDist()


@dataclass
class Respondent:
    """A person who opened the questionnaire."""

    side: str  #: the organisation the person belongs to, as the answer option says it; empty when left blank
    mood: float  #: general satisfaction, standard normal; every rating depends on it
    gaps: float  #: factor on each item's probability of being left blank
    straight_liner: bool  #: gives the same answer to every row of a battery
    last_page: int  #: the last page that was answered

    @property
    def tone(self):
        """The tone of this person's comments: 1 friendly, 0 matter-of-fact, -1 critical."""
        if self.mood > 0.35:
            return 1
        return -1 if self.mood < -0.55 else 0


@dataclass(frozen=True)
class Item:
    """What the answers to one rating look like over all respondents."""

    weights: tuple  #: relative frequency of each option, from favourable to unfavourable
    loading: float = 0.65  #: correlation with the mood, 0 to 1
    shifts: dict = field(default_factory=dict)  #: side -> shift in standard deviations, positive is favourable
    blank: float = 0.02  #: probability of no answer
    opt_outs: dict = field(default_factory=dict)  #: option outside the scale -> its probability


def gather(draw, quotas, last_pages):
    """Respondents in random order: ``quotas`` maps a side to its number, ``last_pages`` lists where each one ended.

    The moods are evenly spaced quantiles of the standard normal distribution, so that a small event has the ratings
    its items describe and not those of an unlucky draw.
    """
    sides = draw.shuffled([side for side, number in quotas.items() for _ in range(number)])
    pages = draw.shuffled(last_pages)
    if len(sides) != len(pages):
        raise ValueError(f"{len(sides)} respondents, but {len(pages)} last pages")
    moods = draw.shuffled([_STANDARD_NORMAL.inv_cdf((rank + 0.5) / len(sides)) for rank in range(len(sides))])
    return [
        Respondent(
            side=side,
            mood=mood,
            gaps=4.0 if draw.chance(0.1) else 0.7,
            straight_liner=draw.chance(0.07),
            last_page=page,
        )
        for side, page, mood in zip(sides, pages, moods)
    ]


def rate(draw, respondent, item, labels):
    """The label the respondent chooses, an opt-out, or an empty string."""
    if draw.chance(item.blank * respondent.gaps):
        return ""
    for label, probability in item.opt_outs.items():
        if draw.chance(probability):
            return label
    own = math.sqrt(1 - item.loading**2) * draw.normal()
    latent = item.loading * respondent.mood + own + item.shifts.get(respondent.side, 0.0)
    return labels[_option(latent, item.weights)]


def rate_battery(draw, respondent, items, labels):
    """One answer for each row of a battery; a straight-liner repeats the first one."""
    answers = [rate(draw, respondent, item, labels) for item in items]
    return [answers[0]] * len(answers) if respondent.straight_liner else answers


def tick(draw, respondent, options, exclusive=None):
    """Which options of a several-choice question are ticked: ``options`` maps a label to (probability, pull of mood).

    A pull of 0.1 adds ten percentage points for each standard deviation of mood. Half of those who tick nothing else
    tick the ``exclusive`` option ("nothing in particular").
    """
    if draw.chance(0.04 * respondent.gaps):
        return []
    others = [
        label
        for label, (probability, pull) in options.items()
        if label != exclusive and draw.chance(min(max(probability + pull * respondent.mood, 0.02), 0.95))
    ]
    if exclusive is None or others:
        return others
    return [exclusive] if draw.chance(0.5) else []


def _option(latent, weights):
    """The index of the option in whose share of the standard normal distribution ``latent`` falls."""
    from_the_top = (1 - _STANDARD_NORMAL.cdf(latent)) * sum(weights)
    for index, weight in enumerate(weights):
        from_the_top -= weight
        if from_the_top < 0:
            return index
    return len(weights) - 1
