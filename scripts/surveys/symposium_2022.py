"""The symposium "Networks in transition" of June 2022: a form in English, exported by SurveyMonkey."""

from datetime import datetime, timedelta

from surveys.arrivals import arrivals
from surveys.comments import CommentPool
from surveys.delimited import Quoting, delimited_text
from surveys.draw import Draw
from surveys.respondents import Item, gather, rate, rate_battery, tick
from surveys.symposium_2022_comments import FILLERS, GAPS, MUSLIM, POLICE, TAKEAWAYS

PATH = "kosizu-symposium-2022/exports/symposium-feedback-2022.csv"

QUOTAS = {POLICE: 33, MUSLIM: 26, "Other public authority": 9, "Prefer not to say": 4, "": 2}
LAST_PAGES = [1] * 2 + [2] * 3 + [3] * 69

SATISFACTION = (
    "Very satisfied",
    "Satisfied",
    "Neither satisfied nor dissatisfied",
    "Dissatisfied",
    "Very dissatisfied",
)
AGREEMENT = ("Strongly agree", "Agree", "Neither agree nor disagree", "Disagree", "Strongly disagree")
USEFULNESS = ("Extremely useful", "Very useful", "Somewhat useful", "Not so useful", "Not at all useful")
RECOMMENDATION = tuple(str(number) for number in range(10, -1, -1))

OVERALL = Item((30, 30, 7, 5, 2), loading=0.8, blank=0.01)
ORGANISATION = {
    "Venue and accessibility": Item((26, 31, 9, 6, 2), loading=0.4, opt_outs={"N/A": 0.01}),
    "Programme": Item((22, 34, 11, 5, 2), loading=0.7),
    "Speakers": Item((28, 30, 10, 4, 2), loading=0.65, shifts={POLICE: 0.15, MUSLIM: -0.15}),
    "Time for exchange and discussion": Item((9, 19, 18, 20, 8), loading=0.5, blank=0.03),
    "Catering": Item((24, 26, 12, 8, 4), loading=0.3, shifts={MUSLIM: -0.75, POLICE: 0.2}, opt_outs={"N/A": 0.06}),
}
CHANGE_OF_PERSPECTIVE = {
    "I understand the other side's point of view better than before": Item((25, 34, 10, 4, 1), shifts={POLICE: 0.1}),
    "I made contacts that I will use in my work": Item((24, 28, 14, 6, 2)),
    "I would call on the people I met here": Item((22, 27, 15, 7, 3), shifts={POLICE: 0.35, MUSLIM: -0.4}),
    "I felt able to speak openly": Item((20, 28, 14, 9, 3), loading=0.75, shifts={MUSLIM: -0.3}, blank=0.05),
    "I learned something new about the other organisations' work, tasks and limits": Item((26, 32, 11, 4, 1)),
}
USEFUL = Item((11, 26, 24, 9, 4), loading=0.7, shifts={"Other public authority": -0.2}, blank=0.03)
RECOMMEND = Item((17, 11, 15, 11, 6, 6, 3, 2, 1, 1, 1), loading=0.85, blank=0.05)
TAKEN_AWAY = {
    "New contacts": (0.66, 0.08),
    "Knowledge of other organisations' work": (0.55, 0.06),
    "Ideas for joint projects": (0.31, 0.1),
    "A better understanding of the other side": (0.48, 0.12),
    "Material and hand-outs": (0.22, 0.02),
    "Nothing in particular": (0.0, -0.03),
}
OTHER_TAKEAWAYS = (
    "An invitation to a mosque",
    "Names for our training course",
    "Motivation, and a to-do list",
    "The certainty that we're not the only ones struggling",
)

METADATA = (
    "Respondent ID",
    "Collector ID",
    "Start Date",
    "End Date",
    "IP Address",
    "Email Address",
    "First Name",
    "Last Name",
    "Custom Data 1",
)


def export():
    """The bytes of the export: UTF-8 with a byte order mark, commas, CRLF, newest response first."""
    draw = Draw("kosizu-symposium-2022")
    form = _Form(draw)
    respondents = gather(draw, QUOTAS, LAST_PAGES)
    starts = arrivals(draw, len(respondents), datetime(2022, 6, 27), reminder_after_days=9, closing_after_days=18)
    number = 13_612_004_118
    records = []
    for respondent, start in zip(respondents, starts):
        number += draw.whole(9_000, 900_000)
        records.append(_metadata(draw, number, start) + form.answers(respondent))
    text = delimited_text([*_header(), *reversed(records)], ",", "\r\n", Quoting.NEEDED)
    return text.encode("utf-8-sig")


def _header():
    """Two rows: the question above its first column, and what each column holds."""
    questions = (
        ("Which of the following describes you best?", ["Response"]),
        ('Overall, how satisfied were you with the symposium "Networks in transition"?', ["Response"]),
        ("How satisfied were you with the following aspects of the symposium?", list(ORGANISATION)),
        ("To what extent do you agree with the following statements?", list(CHANGE_OF_PERSPECTIVE)),
        ("How useful was the symposium for your work?", ["Response"]),
        ("How likely is it that you would recommend the symposium to a colleague?", ["Response"]),
        (
            "What did you take away from the symposium? (Select all that apply.)",
            [*TAKEN_AWAY, "Other (please specify)"],
        ),
        ("What is your most important takeaway?", ["Open-Ended Response"]),
        ("What was missing, or what should we do differently next time?", ["Open-Ended Response"]),
    )
    first, second = list(METADATA), [""] * len(METADATA)
    for question, columns in questions:
        first += [question] + [""] * (len(columns) - 1)
        second += columns
    return [first, second]


def _metadata(draw, number, start):
    end = start + timedelta(seconds=draw.whole(95, 900))
    moments = [moment.strftime("%m/%d/%Y %I:%M:%S %p") for moment in (start, end)]
    return [str(number), "417203865", *moments, "", "", "", "", ""]


class _Form:
    """The form as its guests fill it in, page by page; each comment is written once."""

    def __init__(self, draw):
        self._draw = draw
        self._takeaways = CommentPool(draw, TAKEAWAYS)
        self._gaps = CommentPool(draw, GAPS)
        self._others = draw.shuffled(OTHER_TAKEAWAYS)

    def answers(self, respondent):
        """The cells of all pages, empty from the page that the respondent did not reach."""
        pages = (
            (self._satisfaction, 2 + len(ORGANISATION)),
            (self._perspective, 2 + len(CHANGE_OF_PERSPECTIVE)),
            (self._takeaway, 3 + len(TAKEN_AWAY)),
        )
        return [
            cell
            for number, (answer, width) in enumerate(pages, start=1)
            for cell in (answer(respondent) if number <= respondent.last_page else [""] * width)
        ]

    def _satisfaction(self, respondent):
        return [
            respondent.side,
            rate(self._draw, respondent, OVERALL, SATISFACTION),
            *rate_battery(self._draw, respondent, ORGANISATION.values(), SATISFACTION),
        ]

    def _perspective(self, respondent):
        return [
            *rate_battery(self._draw, respondent, CHANGE_OF_PERSPECTIVE.values(), AGREEMENT),
            rate(self._draw, respondent, USEFUL, USEFULNESS),
            rate(self._draw, respondent, RECOMMEND, RECOMMENDATION),
        ]

    def _takeaway(self, respondent):
        ticked = tick(self._draw, respondent, TAKEN_AWAY, exclusive="Nothing in particular")
        return [
            *(label if label in ticked else "" for label in TAKEN_AWAY),
            self._others.pop() if self._others and self._draw.chance(0.07) else "",
            self._takeaways.write(self._draw, respondent, 0.40, FILLERS),
            self._gaps.write(self._draw, respondent, 0.36, FILLERS),
        ]
