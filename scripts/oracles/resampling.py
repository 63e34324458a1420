"""The project's random numbers and bootstrap intervals once more in Python, for the oracles of seeded intervals.

What is read from given figures is checked against SciPy elsewhere; here the point is that the figures come from the
resamples that a seed stands for.
"""

import math
from statistics import NormalDist

MASK = (1 << 64) - 1


class SplitMix64:
    """Steele, Lea and Flood (2014), with Lemire's (2019) whole numbers below a bound."""

    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        bits = self.state
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9 & MASK
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB & MASK
        return bits ^ (bits >> 31)

    def index(self, bound):
        product = self.next() * bound
        threshold = ((1 << 64) - bound) % bound
        while product & MASK < threshold:
            product = self.next() * bound
        return product >> 64

    def unit(self):
        return (self.next() >> 11) * 2.0**-53

    def open_unit(self):
        return ((self.next() >> 12) + 0.5) * 2.0**-52

    def binomial(self, trials, probability):
        """By inversion for few expected successes, by Hörmann's (1993) BTRS for more."""
        if probability > 0.5:
            return trials - self.binomial(trials, 1 - probability)
        if trials * probability >= 10:
            return self.binomial_by_rejection(trials, probability)
        odds = probability / (1 - probability)
        rest, successes, mass = self.unit(), 0, (1 - probability) ** trials
        while rest >= mass and successes < trials:
            rest -= mass
            successes += 1
            mass *= odds * ((trials - successes + 1) / successes)
        return successes

    def binomial_by_rejection(self, n, probability):
        deviation = math.sqrt(n * probability * (1 - probability))
        b = 1.15 + 2.53 * deviation
        a = -0.0873 + 0.0248 * b + 0.01 * probability
        alpha = (2.83 + 5.1 / b) * deviation

        def log_mass(k):
            return (-math.lgamma(k + 1) - math.lgamma(n - k + 1) + k * math.log(probability)
                    + (n - k) * math.log1p(-probability))

        while True:
            u, v = self.open_unit() - 0.5, self.open_unit()
            distance = 0.5 - abs(u)
            k = math.floor((2 * a / distance + b) * u + n * probability + 0.5)
            if not 0 <= k <= n:
                continue
            if distance >= 0.07 and v <= 0.92 - 4.2 / b:
                return k
            ratio = log_mass(k) - log_mass(math.floor((n + 1) * probability))
            if math.log(v * alpha / (a / (distance * distance) + b)) <= ratio:
                return k


def resampled_counts(counts, generator):
    """How often each line of a table is drawn when as many answers as it counts are drawn with replacement."""
    draws = answers = sum(counts)
    drawn = []
    for count in counts:
        if draws == 0:
            drawn.append(0)
            continue
        drawn.append(draws if count == answers else generator.binomial(draws, count / answers))
        answers -= count
        draws -= drawn[-1]
    return drawn


def resampled(things, statistic, seed, resamples):
    """The figures of resamples; None where they have none."""
    generator = SplitMix64(seed)
    return [statistic([things[generator.index(len(things))] for _ in things]) for _ in range(resamples)]


def without_one(things, statistic):
    return [statistic(things[:place] + things[place + 1:]) for place in range(len(things))]


def quantile(values, probability):
    """R's quantile of sorted values, numpy's default."""
    place = (len(values) - 1) * probability
    below = min(int(place), len(values) - 1)
    above = min(below + 1, len(values) - 1)
    return values[below] if values[below] == values[above] else \
        (1 - (place - below)) * values[below] + (place - below) * values[above]


def corrected(tails, figures, value, jackknife):
    """The probabilities of a BCa interval; None where there is none."""
    if None in jackknife:
        return None
    rounding = 1e-12 * max(1, abs(value))
    below = sum((figure < value - rounding) + (figure <= value + rounding) for figure in figures) / (2 * len(figures))
    mean = math.fsum(jackknife) / len(jackknife)
    deviations = [mean - figure for figure in jackknife]
    squares = math.fsum(deviation ** 2 for deviation in deviations)
    if not 0 < below < 1 or max(map(abs, deviations)) < 1e-12:
        return None
    normal = NormalDist()
    bias = normal.inv_cdf(below)
    acceleration = math.fsum(deviation ** 3 for deviation in deviations) / (6 * squares ** 1.5)
    shifted = [bias + normal.inv_cdf(tail) for tail in tails]
    return [normal.cdf(bias + z / (1 - acceleration * z)) for z in shifted]


def interval(name, values, level, value, jackknife):
    """What the tests read of an interval: its limits, or the reason why there is none in the words of `NotEstimable`."""
    figures = sorted(figure for figure in values if figure is not None)
    tails = [(1 - level) / 2, (1 + level) / 2]
    if 20 * (len(values) - len(figures)) > len(values):
        return {f"{name}Absence": "undefinedUnderResampling"}
    if name == "accelerated":
        tails = corrected(tails, figures, value, jackknife)
    if tails is None:
        return {f"{name}Absence": "undefinedUnderResampling"}
    limits = [quantile(figures, tail) for tail in tails]
    if limits[0] == limits[1]:
        return {f"{name}Absence": "tooManyEqualAnswers"}
    return {name: limits}
