"""When respondents open a questionnaire: soon after the invitation, or soon after the reminder."""

import math
from datetime import timedelta


def arrivals(draw, number, opening, reminder_after_days, closing_after_days):
    """``number`` sorted points in time from ``opening`` (a datetime at midnight) to the closing day."""
    return sorted(_arrival(draw, opening, reminder_after_days, closing_after_days) for _ in range(number))


def _arrival(draw, opening, reminder_after_days, closing_after_days):
    wave = 0 if draw.chance(0.62) else reminder_after_days
    days = min(wave + int(-2.2 * math.log(1 - draw.uniform())), closing_after_days)
    moment = opening + timedelta(days=days)
    if moment.weekday() >= 5 and draw.chance(0.7) and days + 2 <= closing_after_days:
        moment += timedelta(days=7 - moment.weekday())
    hour = 7 + int(15 * (draw.uniform() + draw.uniform()) / 2)
    return moment + timedelta(hours=hour, minutes=draw.whole(0, 59), seconds=draw.whole(0, 59))
