"""Handing out the written comments so that they fit who writes them."""

from typing import NamedTuple


class Comment(NamedTuple):
    """A comment that one respondent may have written."""

    tone: int  #: 1 friendly, 0 matter-of-fact, -1 critical
    text: str
    side: str = ""  #: only a respondent of this side writes it; empty: anyone
    pinned: bool = False  #: handed out before all others, whatever the respondent's tone


class CommentPool:
    """Comments of one question; each is handed out at most once."""

    def __init__(self, draw, comments):
        self._comments = draw.shuffled(comments)

    def take(self, respondent):
        """The comment nearest in tone that this respondent could have written, or an empty string."""
        fitting = [comment for comment in self._comments if comment.side in ("", respondent.side)]
        if not fitting:
            return ""
        best = min(fitting, key=lambda comment: (not comment.pinned, abs(comment.tone - respondent.tone)))
        self._comments.remove(best)
        return best.text

    def write(self, draw, respondent, probability, fillers=()):
        """What the respondent writes: a comment with this probability, more often from people with a strong view;
        otherwise nothing, or now and then one of the ``fillers``, such as a dash.
        """
        if draw.chance(probability + 0.1 * abs(respondent.mood)):
            return self.take(respondent)
        return draw.pick(fillers) if fillers and draw.chance(0.05) else ""
