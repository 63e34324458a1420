"""The symposium "Frauen in Gemeinden, Frauen in der Polizei" of March 2024: LimeSurvey, saved again in Windows-1252."""

from datetime import datetime, timedelta

from surveys.arrivals import arrivals
from surveys.comments import CommentPool
from surveys.delimited import Quoting, delimited_text
from surveys.draw import Draw
from surveys.respondents import Item, gather, rate, rate_battery, tick
from surveys.symposium_2024_comments import AUTHORITY, FILLERS, GAPS, MUSLIM, OTHER_TAKEAWAYS, POLICE, TAKEAWAYS

PATH = "kosizu-symposium-2024/exports/results-survey482024.csv"

NO_STATEMENT = "keine Angabe"
DO_NOT_KNOW = "weiß nicht"
NOT_SHOWN = "N/A"  #: LimeSurvey's cell for a yes/no or several-choice question without any stored answer

QUOTAS = {POLICE: 45, MUSLIM: 34, AUTHORITY: 9, NO_STATEMENT: 5, "": 3}
DAY_BEFORE_THE_SYMPOSIUM = datetime(2024, 3, 5)  #: assumed; only the month is known
LAST_PAGES = [0] * 4 + [1] * 3 + [2] * 3 + [3] * 2 + [4] * 84

SINCE_LAST_TIME = (
    "Wir arbeiten deutlich enger zusammen",
    "Wir arbeiten etwas enger zusammen",
    "Es hat sich nichts geändert",
    "Die Zusammenarbeit ist schwieriger geworden",
)
GRADES = (
    "1 (sehr gut)",
    "2 (gut)",
    "3 (befriedigend)",
    "4 (ausreichend)",
    "5 (mangelhaft)",
    "6 (ungenügend)",
)
SATISFACTION = ("sehr zufrieden", "eher zufrieden", "teils/teils", "eher unzufrieden", "sehr unzufrieden")
AGREEMENT = (
    "trifft voll und ganz zu",
    "trifft eher zu",
    "teils/teils",
    "trifft eher nicht zu",
    "trifft gar nicht zu",
)
USEFULNESS = ("sehr hilfreich", "eher hilfreich", "teils/teils", "wenig hilfreich", "gar nicht hilfreich")
RECOMMENDATION = ("10 (auf jeden Fall)", *(str(number) for number in range(9, 0, -1)), "0 (auf keinen Fall)")

CHANGE = Item(
    (5, 16, 17, 3),
    loading=0.5,
    shifts={POLICE: 0.3, MUSLIM: -0.3},
    blank=0.07,
    opt_outs={DO_NOT_KNOW: 0.1},
)
OVERALL = Item((24, 40, 17, 6, 2, 0), loading=0.85, blank=0.015)
# Organisation im Vorfeld, Räumlichkeiten und Barrierefreiheit, Verpflegung, Moderation, Zeit für Austausch
ORGANISATION = (
    Item((38, 32, 12, 5, 2), opt_outs={NO_STATEMENT: 0.02}),
    Item((18, 30, 22, 14, 5), loading=0.4, opt_outs={NO_STATEMENT: 0.02}),
    Item((28, 30, 16, 10, 5), loading=0.3, shifts={MUSLIM: -0.6, POLICE: 0.2}, opt_outs={NO_STATEMENT: 0.07}),
    Item((30, 33, 15, 8, 3), loading=0.7, opt_outs={NO_STATEMENT: 0.02}),
    Item((8, 21, 24, 25, 11), loading=0.5, opt_outs={NO_STATEMENT: 0.02}),
)
# Sichtweise nachvollziehen, offen sprechen, Absprachen halten, direkt ansprechen, Frauen zu Wort gekommen
PERSPECTIVE_AND_TRUST = (
    Item((30, 40, 13, 4, 1), loading=0.7, opt_outs={DO_NOT_KNOW: 0.02, NO_STATEMENT: 0.01}),
    Item((24, 32, 18, 10, 4), loading=0.75, shifts={MUSLIM: -0.35}, opt_outs={NO_STATEMENT: 0.04}),
    Item((12, 30, 25, 14, 6), loading=0.7, shifts={POLICE: 0.35, MUSLIM: -0.45}, opt_outs={DO_NOT_KNOW: 0.13}),
    Item((34, 32, 13, 6, 3), loading=0.7, shifts={POLICE: 0.25, MUSLIM: -0.2}, opt_outs={DO_NOT_KNOW: 0.03}),
    Item((28, 30, 17, 10, 3), loading=0.5, opt_outs={DO_NOT_KNOW: 0.02, NO_STATEMENT: 0.02}),
)
USEFUL = Item((18, 34, 22, 9, 3), loading=0.75, shifts={AUTHORITY: -0.2}, blank=0.03, opt_outs={NO_STATEMENT: 0.03})
RECOMMEND = Item((18, 14, 17, 13, 7, 7, 4, 3, 2, 1, 1), loading=0.85, opt_outs={NO_STATEMENT: 0.06})
# neue Kontakte, Wissen über die andere Seite, gemeinsame Vorhaben, Lage von Frauen, Material, nichts Besonderes
TAKEN_AWAY = {
    "SQ001": (0.64, 0.08),
    "SQ002": (0.52, 0.06),
    "SQ003": (0.33, 0.1),
    "SQ004": (0.58, 0.09),
    "SQ005": (0.24, 0.02),
    "SQ006": (0.0, -0.03),
}

HEADER = (
    *("id", "submitdate", "lastpage", "startlanguage", "seed", "startdate", "datestamp"),
    *("q1", "q2", "q3", "q4", "q5", "q6"),
    *(f"q7[SQ{number:03}]" for number in range(1, len(ORGANISATION) + 1)),
    *(f"q8[SQ{number:03}]" for number in range(1, len(PERSPECTIVE_AND_TRUST) + 1)),
    *("q9", "q10"),
    *(f"q11[{code}]" for code in TAKEN_AWAY),
    *("q11[other]", "q12", "q13"),
)


def export():
    """The bytes of the export: Windows-1252, semicolons, every cell quoted, CRLF with LF inside cells."""
    draw = Draw("kosizu-symposium-2024")
    form = _Form(draw)
    respondents = gather(draw, QUOTAS, LAST_PAGES)
    starts = arrivals(draw, len(respondents), datetime(2024, 3, 11), reminder_after_days=10, closing_after_days=25)
    identifier = 2
    records = [HEADER]
    for respondent, start in zip(respondents, starts):
        identifier += 2 if draw.chance(0.06) else 1
        records.append(_metadata(draw, identifier, respondent, start) + form.answers(respondent))
    return delimited_text(records, ";", "\r\n", Quoting.ALL).encode("cp1252")


def _metadata(draw, identifier, respondent, start):
    seconds = draw.whole(40, 160) * respondent.last_page + draw.whole(3, 40)
    last = (start + timedelta(seconds=seconds)).isoformat(" ")
    submitted = last if respondent.last_page == LAST_PAGES[-1] else ""
    seed = str(draw.whole(10_000_000, 2_147_483_647))
    return [str(identifier), submitted, str(respondent.last_page), "de", seed, start.isoformat(" "), last]


class _Form:
    """The form as its guests fill it in, page by page; each comment is written once."""

    def __init__(self, draw):
        self._draw = draw
        self._takeaways = CommentPool(draw, TAKEAWAYS)
        self._gaps = CommentPool(draw, GAPS)
        self._others = draw.shuffled(OTHER_TAKEAWAYS)

    def answers(self, respondent):
        """The cells of all pages; a page that was not reached holds what LimeSurvey writes for it."""
        about_you = self._about_you(respondent) if respondent.last_page >= 1 else ["", "", NOT_SHOWN, "", ""]
        organisation = (
            self._organisation(respondent) if respondent.last_page >= 2 else [""] * (1 + len(ORGANISATION))
        )
        perspective = (
            self._perspective(respondent) if respondent.last_page >= 3 else [""] * (2 + len(PERSPECTIVE_AND_TRUST))
        )
        takeaway = (
            self._takeaway(respondent) if respondent.last_page >= 4 else [NOT_SHOWN] * len(TAKEN_AWAY) + [""] * 3
        )
        return about_you + organisation + perspective + takeaway

    def _about_you(self, respondent):
        draw = self._draw
        mean_years = {POLICE: 17, MUSLIM: 9}.get(respondent.side, 12)
        years = min(max(round(mean_years + 7.5 * draw.normal()), 0), 45)
        attended = NOT_SHOWN if draw.chance(0.02) else ("Ja" if draw.chance(0.42) else "Nein")
        days_ago = int(abs(draw.normal()) * (70 if attended == "Ja" else 260))
        last_meeting = DAY_BEFORE_THE_SYMPOSIUM - timedelta(days=days_ago)
        return [
            respondent.side,
            "" if draw.chance(0.07 * respondent.gaps) else str(years),
            attended,
            rate(draw, respondent, CHANGE, SINCE_LAST_TIME) if attended == "Ja" else "",
            last_meeting.strftime("%Y-%m-%d 00:00:00") if draw.chance(0.55) else "",
        ]

    def _organisation(self, respondent):
        return [
            rate(self._draw, respondent, OVERALL, GRADES),
            *rate_battery(self._draw, respondent, ORGANISATION, SATISFACTION),
        ]

    def _perspective(self, respondent):
        return [
            *rate_battery(self._draw, respondent, PERSPECTIVE_AND_TRUST, AGREEMENT),
            rate(self._draw, respondent, USEFUL, USEFULNESS),
            rate(self._draw, respondent, RECOMMEND, RECOMMENDATION),
        ]

    def _takeaway(self, respondent):
        ticked = tick(self._draw, respondent, TAKEN_AWAY, exclusive="SQ006")
        return [
            *("Ja" if code in ticked else "Nein" for code in TAKEN_AWAY),
            self._others.pop() if self._others and self._draw.chance(0.06) else "",
            self._takeaways.write(self._draw, respondent, 0.38, FILLERS),
            self._gaps.write(self._draw, respondent, 0.34, FILLERS),
        ]
