"""Limits of a difference of two shares of the same answers after Zou and Donner (2008), from Wilson's limits, at 40 digits."""

import mpmath
from mpmath import mpf

mpmath.mp.dps = 40


def mover(p, d, n, level):
    """The limits of 100 (p − d) for two multinomial shares of n answers, which need not be whole."""
    z = mpmath.sqrt(2) * mpmath.erfinv(mpf(level))

    def wilson_limits(share):
        shrinkage = z**2 / n
        centre = (share + shrinkage / 2) / (1 + shrinkage)
        half = mpmath.sqrt(share * (1 - share) * shrinkage + shrinkage**2 / 4) / (1 + shrinkage)
        return share - (centre - half), centre + half - share

    p_below, p_above = wilson_limits(p)
    d_below, d_above = wilson_limits(d)
    others = (1 - p) * (1 - d)
    correlation = -mpmath.sqrt(p * d / others) if others > 0 else mpf(0)

    def length(arm, other):
        return mpmath.sqrt(max(mpf(0), arm**2 - 2 * correlation * arm * other + other**2))

    low = max(mpf(-1), p - d - length(p_below, d_above))
    high = min(mpf(1), p - d + length(p_above, d_below))
    return float(100 * low), float(100 * high)
