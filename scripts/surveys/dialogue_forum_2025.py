"""The online dialogue forum of autumn 2025: a questionnaire in German on a Decidim platform."""

from datetime import datetime

from surveys.arrivals import arrivals
from surveys.comments import CommentPool
from surveys.delimited import Quoting, delimited_text
from surveys.dialogue_forum_2025_comments import AUTHORITY, COMMENTS, FREE_ROLES, FREE_TOPICS, MUSLIM, POLICE
from surveys.draw import Draw
from surveys.respondents import Item, gather, rate, rate_battery, tick

PATH = "dialogue-forum-2025/exports/umfrage-dialogforum-2025.csv"

OTHER_ROLE = "Andere"
OTHER_TOPIC = "Sonstiges"
QUOTAS = {POLICE: 19, MUSLIM: 22, AUTHORITY: 9, OTHER_ROLE: 4, "Möchte ich nicht angeben": 3, "": 1}

OPENNESS = ("sehr offen", "eher offen", "teils/teils", "eher nicht offen", "gar nicht offen")
TRUST = ("sehr großes Vertrauen", "großes Vertrauen", "mittleres Vertrauen", "geringes Vertrauen", "kein Vertrauen")
CHANGE = (
    "deutlich zum Positiven",
    "etwas zum Positiven",
    "nicht verändert",
    "etwas zum Negativen",
    "deutlich zum Negativen",
)
QUALITY = ("sehr gut", "gut", "mittelmäßig", "schlecht", "sehr schlecht")
RECOMMENDATION = tuple(str(number) for number in range(10, -1, -1))
CANNOT_JUDGE = "kann ich nicht beurteilen"

SPOKE_OPENLY = Item((14, 20, 13, 8, 3), loading=0.75, shifts={MUSLIM: -0.3, POLICE: 0.1})
TRUST_IN = {
    "der Polizei": Item((8, 20, 18, 8, 4), loading=0.6, shifts={POLICE: 0.9, MUSLIM: -0.7, AUTHORITY: 0.2}, blank=0.05),
    "den muslimischen Organisationen vor Ort": Item(
        (8, 21, 18, 8, 3),
        loading=0.6,
        shifts={MUSLIM: 0.7, POLICE: -0.35},
        blank=0.05,
        opt_outs={CANNOT_JUDGE: 0.05},
    ),
    "der Stadt oder Gemeinde": Item((5, 22, 22, 7, 2), loading=0.5, shifts={AUTHORITY: 0.5}, blank=0.05),
}
PERSPECTIVE = Item((9, 26, 17, 3, 1), loading=0.7, blank=0.03, opt_outs={CANNOT_JUDGE: 0.04})
UNDERSTANDING = ("vor dem Forum, rückblickend", "heute")
UNDERSTOOD_BEFORE = Item((3, 14, 22, 14, 5), loading=0.4, blank=0.05, opt_outs={CANNOT_JUDGE: 0.03})
#: How many points the understanding of today lies above that of before, with its relative frequency.
UNDERSTANDING_GAINED = {0: 24, 1: 22, 2: 6, -1: 3}
PLATFORM = {
    "Anmeldung und Bedienung": Item((9, 17, 16, 11, 5), loading=0.4),
    "Moderation": Item((20, 23, 9, 4, 2), loading=0.7),
    "Verständlichkeit der Informationen": Item((13, 24, 13, 6, 2), loading=0.5, opt_outs={CANNOT_JUDGE: 0.03}),
}
RECOMMEND = Item((10, 8, 11, 9, 6, 6, 3, 2, 1, 1, 1), loading=0.85, blank=0.05)
TOPICS = {
    "Schutz von Moscheen, Synagogen und Kirchen": (0.52, 0.0),
    "Diskriminierung und Kontrollen": (0.5, -0.04),
    "Jugend und soziale Medien": (0.45, 0.03),
    "Prävention von Radikalisierung": (0.36, 0.02),
    "Frauen in Gemeinden und Polizei": (0.33, 0.05),
    OTHER_TOPIC: (0.09, 0.0),
}


def export():
    """The bytes of the export: UTF-8 without a byte order mark, semicolons, LF, oldest answer first."""
    draw = Draw("dialogue-forum-2025")
    form = _Form(draw)
    total = sum(QUOTAS.values())
    respondents = gather(draw, QUOTAS, [1] * total)
    moments = arrivals(draw, total, datetime(2025, 11, 20), reminder_after_days=8, closing_after_days=21)
    records = [_header()]
    for respondent, moment in zip(respondents, moments):
        records.append(_metadata(draw, moment) + form.answers(respondent))
    return delimited_text(records, ";", "\n", Quoting.NEEDED_OR_EMPTY).encode("utf-8")


def _header():
    return [
        *("ID", "Beantwortet am", "IP-Hash", "Benutzerstatus"),
        "1. In welcher Rolle haben Sie am Dialogforum teilgenommen?",
        "2. Wie offen konnten Sie im Forum sprechen?",
        *(f"3. Wie groß ist Ihr Vertrauen in …/{row}" for row in TRUST_IN),
        "4. Hat das Forum Ihre Sicht auf die andere Seite verändert?",
        *(f"5. Wie gut verstehen Sie die Anliegen der anderen Seite?/{row}" for row in UNDERSTANDING),
        *(f"6. Wie bewerten Sie die Plattform und die Durchführung?/{row}" for row in PLATFORM),
        "7. Wie wahrscheinlich ist es, dass Sie das Dialogforum weiterempfehlen? "
        "(0 = auf keinen Fall; 10 = auf jeden Fall)",
        "8. Welche Themen wünschen Sie sich für das nächste Forum? (Mehrfachauswahl)",
        "9. Was möchten Sie uns noch mitteilen?",
    ]


def _metadata(draw, moment):
    status = "Registriert" if draw.chance(0.64) else "Nicht registriert"
    return [draw.hexadecimal(32), moment.isoformat(" "), draw.hexadecimal(32), status]


class _Form:
    """The form as its participants fill it in; each comment is written once."""

    def __init__(self, draw):
        self._draw = draw
        # A stream of its own, so that the question leaves the answers to all others as they are.
        self._understanding_draw = Draw("dialogue-forum-2025: understanding")
        self._comments = CommentPool(draw, COMMENTS)
        self._free_roles = draw.shuffled(FREE_ROLES)
        self._free_topics = draw.shuffled(FREE_TOPICS)

    def answers(self, respondent):
        """The cells of all questions; the form has one page, so nobody breaks off."""
        return [
            self._role(respondent),
            rate(self._draw, respondent, SPOKE_OPENLY, OPENNESS),
            *rate_battery(self._draw, respondent, TRUST_IN.values(), TRUST),
            rate(self._draw, respondent, PERSPECTIVE, CHANGE),
            *self._understanding(respondent),
            *rate_battery(self._draw, respondent, PLATFORM.values(), QUALITY),
            rate(self._draw, respondent, RECOMMEND, RECOMMENDATION),
            self._topics(respondent),
            _guarded(self._comments.write(self._draw, respondent, 0.38)),
        ]

    def _role(self, respondent):
        if respondent.side == OTHER_ROLE and self._free_roles:
            return f"{OTHER_ROLE} ({self._free_roles.pop()})"
        return respondent.side

    def _understanding(self, respondent):
        """How well somebody understood the other side before, and how well today; a few answer one row only."""
        draw = self._understanding_draw
        before = rate(draw, respondent, UNDERSTOOD_BEFORE, QUALITY)
        gain = tuple(UNDERSTANDING_GAINED)[draw.pick_weighted(tuple(UNDERSTANDING_GAINED.values()))]
        if draw.chance(0.03 * respondent.gaps):
            return [before, ""]
        if before not in QUALITY:
            return [before, before]
        return [before, QUALITY[min(max(QUALITY.index(before) - gain, 0), len(QUALITY) - 1)]]

    def _topics(self, respondent):
        """The ticked options in one cell, joined as Decidim joins them: options with a comma stay ambiguous."""
        ticked = tick(self._draw, respondent, TOPICS)
        if OTHER_TOPIC in ticked and self._free_topics:
            ticked[-1] = f"{OTHER_TOPIC} ({self._free_topics.pop()})"
        return ", ".join(ticked)


def _guarded(text):
    """Decidim puts an apostrophe before a text that a spreadsheet would take for a formula."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@")) else text
