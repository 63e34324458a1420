"""Seeded random draws that give the same results on every machine."""

import random
from statistics import NormalDist

_STANDARD_NORMAL = NormalDist()


class Draw:
    """A stream of random draws from a named seed.

    Everything is derived from ``random.Random.random``, the one method whose sequence Python promises to keep
    between versions; ``shuffle``, ``gauss`` and their relatives carry no such promise.
    """

    def __init__(self, seed):
        self._generator = random.Random(seed)

    def uniform(self):
        """A number in [0, 1)."""
        return self._generator.random()

    def normal(self):
        """A standard normal number, by inversion."""
        return _STANDARD_NORMAL.inv_cdf(min(max(self.uniform(), 1e-12), 1 - 1e-12))

    def chance(self, probability):
        """Whether an event of this probability happens."""
        return self.uniform() < probability

    def whole(self, low, high):
        """A whole number in low...high, both included."""
        return low + int(self.uniform() * (high - low + 1))

    def pick(self, options):
        """One of the options, all equally likely."""
        return options[self.whole(0, len(options) - 1)]

    def pick_weighted(self, weights):
        """The index of one weight, drawn in proportion to the weights."""
        target = self.uniform() * sum(weights)
        for index, weight in enumerate(weights):
            target -= weight
            if target < 0:
                return index
        return len(weights) - 1

    def shuffled(self, items):
        """A shuffled copy (Fisher and Yates)."""
        result = list(items)
        for last in range(len(result) - 1, 0, -1):
            other = self.whole(0, last)
            result[last], result[other] = result[other], result[last]
        return result

    def hexadecimal(self, digits):
        """A string of hexadecimal digits, as in a hash."""
        return "".join("0123456789abcdef"[self.whole(0, 15)] for _ in range(digits))
