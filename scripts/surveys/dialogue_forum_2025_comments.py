"""What participants of the online dialogue forum write. Invented; no person is meant."""

from surveys.comments import Comment

POLICE = "Polizei"
MUSLIM = "Muslimische Organisation oder Gemeinde"
AUTHORITY = "Kommune oder andere Behörde"

COMMENTS = (
    Comment(0, "]]></script><img src=x onerror=alert(1)> – das Feld nimmt ja wirklich alles an.", pinned=True),
    Comment(
        1,
        "Danke 🙏 Das war der erste Abend, an dem ich der "
        "Polizei Fragen stellen konnte, ohne Angst.",
        MUSLIM,
        pinned=True,
    ),
    Comment(0, "=SUMME(A1:A9) ist die einzige Formel, die ich kenne; hier half nur Zuhören.", pinned=True),
    Comment(1, "Teşekkürler, çok faydalı bir akşamdı. Bir dahaki sefere lütfen daha fazla zaman!", MUSLIM),
    Comment(1, "شكراً جزيلاً – und gern wieder.", MUSLIM),
    Comment(1, "Online war die Hemmschwelle niedriger: Ich habe Dinge gefragt, die ich im Saal nie gefragt hätte."),
    Comment(1, "Sehr gut moderiert; auch unangenehme Fragen wurden zugelassen."),
    Comment(1, "Wir haben im Anschluss direkt einen Termin vereinbart. Genau dafür ist so ein Forum da.", POLICE),
    Comment(1, "Respektvoller Ton, klare Regeln, pünktliches Ende. Bitte beibehalten."),
    Comment(1, "I followed in English thanks to the subtitles. Small thing, big difference.", MUSLIM),
    Comment(1, "Hätte nicht gedacht, dass ich nach 20 Dienstjahren noch so viel Neues höre.", POLICE),
    Comment(0, "Die Untertitel waren oft falsch („Mosche“, „Imahm“), aber besser als nichts."),
    Comment(0, "Bitte Kameras an. Ich wusste oft nicht, mit wem ich spreche.", POLICE),
    Comment(0, "Bitte Kameras freiwillig lassen. Nicht jede kann sich zeigen.", MUSLIM),
    Comment(0, "Vorschlag: zuerst Kleingruppen, dann Plenum; nicht umgekehrt."),
    Comment(0, "Die Ergebnisse sollten auf der Plattform stehen bleiben, mit Datum und Zuständigkeit.", AUTHORITY),
    Comment(0, "Frage 3 ist schwierig: Ich vertraue einzelnen Menschen, nicht „der Polizei“ oder „der Gemeinde“."),
    Comment(0, "Was passiert mit unseren Antworten?\nWer liest sie?\nWann hören wir davon?"),
    Comment(0, "Beginn um 18 Uhr ist für Schichtdienst und für Familien ungünstig."),
    Comment(-1, "Am Ende haben wieder dieselben fünf Personen gesprochen."),
    Comment(-1, "Bei der Frage nach Racial Profiling wurde sofort abgewiegelt. So entsteht kein Vertrauen.", MUSLIM),
    Comment(
        -1,
        "Pauschale Vorwürfe gegen „die Polizei“ blieben "
        "unwidersprochen stehen; das hat mich geärgert.",
        POLICE,
    ),
    Comment(-1, "Technik! Dreimal rausgeflogen, danach hatte ich keine Lust mehr."),
    Comment(-1, "Die Anmeldung ist zu kompliziert. In unserer Gemeinde haben drei Ältere deshalb aufgegeben.", MUSLIM),
    Comment(
        -1,
        "Ich war die einzige Teilnehmerin aus unserem Landkreis "
        "und habe mich nicht getraut, offen zu sprechen.",
        MUSLIM,
    ),
    Comment(-1, "Viel geredet, nichts beschlossen."),
    Comment(-1, "Für Dienstliches ist die Plattform ungeeignet, solange der Datenschutz nicht geklärt ist.", POLICE),
)

FREE_TOPICS = (
    "Friedhöfe und Bestattungen",
    "Umgang mit Drohbriefen",
    "Seelsorge in der Polizei, in Haft und in Kliniken",
)

FREE_ROLES = ("Studierende", "Journalismus")
