"""Was Gäste des Symposiums 2024 schreiben. What guests of the 2024 symposium write; invented, no person is meant.

Every character exists in Windows-1252, the encoding of the export.
"""

from surveys.comments import Comment

POLICE = "Polizei"
MUSLIM = "muslimische Organisation"
AUTHORITY = "andere Behörde"

TAKEAWAYS = (
    Comment(0, '=HYPERLINK("https://example.org/umfrage";"Bitte hier klicken")', pinned=True),
    Comment(1, "Endlich standen Frauen nicht nur im Titel, sondern auch auf der Bühne."),
    Comment(1, "Dass Kolleginnen in der Polizei und Frauen in den Gemeinden oft dieselben Kämpfe führen."),
    Comment(1, "Viele gute Gespräche, vor allem am Tisch und nicht im Plenum."),
    Comment(
        1,
        "Zwei konkrete Verabredungen mit Moscheegemeinden "
        "in unserer Stadt; die erste ist schon im April.",
        POLICE,
    ),
    Comment(1, "Ich traue mich jetzt, einfach mal anzurufen.", MUSLIM),
    Comment(1, "Die Kommissarin auf dem Podium hat so offen gesprochen, dass sich auch andere getraut haben.", MUSLIM),
    Comment(1, "Mut! Und die Telefonnummer der Ansprechstelle.", MUSLIM),
    Comment(1, "Der Satz „Wir reden nicht über euch, sondern mit euch“ hat gepasst."),
    Comment(1, "Wertschätzung, Begegnung auf Augenhöhe, tolles Team – vielen Dank!"),
    Comment(1, "Ein neues Bild davon, wie viel ehrenamtliche Arbeit Frauen in den Gemeinden leisten.", POLICE),
    Comment(1, "Die Idee eines gemeinsamen Selbstbehauptungskurses: Polizei stellt Trainerin, Gemeinde stellt Raum."),
    Comment(1, "Meine Vorurteile waren größer, als ich dachte.", POLICE),
    Comment(1, "Dass es in der Polizei Frauen mit Migrationsgeschichte gibt, die gehört werden.", MUSLIM),
    Comment(1, "Netzwerken;\nAnsprechpersonen;\nneue Ideen für unseren Frauenkreis", MUSLIM),
    Comment(1, "Sehr bereichernd, gern wieder in Präsenz."),
    Comment(
        1,
        "Frauen in Gemeinden sind Türöffnerinnen, nicht Zielgruppe. "
        "Das gebe ich in der Dienststelle weiter.",
        POLICE,
    ),
    Comment(
        0,
        "Ein besseres Verständnis dafür, was die Polizei darf "
        "und was nicht (Stichwort Legalitätsprinzip).",
        MUSLIM,
    ),
    Comment(0, "Kontakte zu drei Gemeinden, Kontakt zur Koordinierungsstelle, Material zur Moscheesicherheit.", POLICE),
    Comment(0, "Die Broschüre; die Ergebnisse der Arbeitsgruppe 2 hätte ich gern schriftlich."),
    Comment(0, "Erkenntnis: Zuständigkeiten sind je nach Bundesland völlig verschieden."),
    Comment(0, "Dass Vertrauen an Personen hängt. Nach einem Wechsel fangen wir jedes Mal von vorn an."),
    Comment(0, "Einblick in die Arbeit der Gemeinden.", AUTHORITY),
    Comment(0, "Argumente für die Leitung, warum Netzwerkarbeit Dienstzeit sein muss.", POLICE),
    Comment(0, "1) Zuhören\n2) Nachfragen\n3) Dranbleiben"),
    Comment(0, "Die Unterscheidung zwischen „religiös“ und „radikal“ muss in die Ausbildung, nicht nur in Tagungen."),
    Comment(0, "Bin neu im Themenfeld, daher war vieles neu. Überblick gewonnen."),
    Comment(0, "Praxisbeispiele aus Bremen, Köln und dem Ruhrgebiet"),
    Comment(0, "Als einzige Frau in unserer Ermittlungsgruppe fand ich die Arbeitsgruppe 3 hilfreich.", POLICE),
    Comment(-1, "Wenig Neues. Das Podium war sich in allem einig, dadurch wurde nichts diskutiert."),
    Comment(-1, "Dass wir seit 2022 dieselben Fragen stellen und dieselben Antworten bekommen."),
    Comment(
        -1,
        "Ehrlich gesagt: Ernüchterung. Die Umfrage 2022 hatte "
        "auch „mehr Zeit“ ergeben, geändert hat sich nichts.",
    ),
    Comment(-1, "Ich nehme mit, dass man uns einlädt, wenn man Bilder braucht.", MUSLIM),
    Comment(-1, "Viel guter Wille, aber für den Streifendienst kaum verwertbar.", POLICE),
    Comment(-1, "Dass auch hier am Ende wieder die Männer die letzte Wortmeldung hatten."),
    Comment(-1, "Misstrauen bleibt, solange niemand über anlasslose Kontrollen vor Moscheen sprechen will.", MUSLIM),
)

GAPS = (
    Comment(
        0,
        "Test der Eingabe: ]]> <b>fett</b> & \"Anführungszeichen\"; "
        "danke für die gute Organisation!",
        pinned=True,
    ),
    Comment(-1, "Zeit! Zeit! Zeit! Die Kaffeepausen waren das Beste und mit 15 Minuten viel zu kurz."),
    Comment(-1, "Zu viele Grußworte (vier!), zu wenig Austausch."),
    Comment(-1, "Mir fehlte die Kritik. Probleme mit Diskriminierung wurden nur angedeutet, nicht besprochen.", MUSLIM),
    Comment(
        -1,
        "Eine Kinderbetreuung – bei dem Thema! Zwei Frauen "
        "aus unserem Vorstand mussten deshalb absagen.",
        MUSLIM,
    ),
    Comment(
        -1,
        "Das Essen war gut, aber wieder nicht gekennzeichnet. "
        "Halal, vegetarisch, vegan: bitte Schilder.",
        MUSLIM,
    ),
    Comment(-1, "Der Gebetsraum lag im Keller neben der Technik, und die Gebetszeiten fehlten im Programm.", MUSLIM),
    Comment(-1, "Wieder unter der Woche!!! Wir sind im Verein alle ehrenamtlich und haben Arbeit.", MUSLIM),
    Comment(-1, "Führungskräfte. Die, die entscheiden, waren nach der Eröffnung weg.", POLICE),
    Comment(-1, "Es fehlte der Praxisbezug: Was mache ich am Montag im Dienst anders?", POLICE),
    Comment(-1, "Die Anerkennung der Teilnahme als Dienstzeit. Ich habe dafür Urlaub genommen.", POLICE),
    Comment(-1, "Barrierefreiheit: Aufzug defekt, Mikrofone zu leise, keine Gebärdensprache."),
    Comment(-1, "Die Moderation hat Wortmeldungen aus den hinteren Reihen übersehen (oder übergangen)."),
    Comment(-1, "Die Räume waren zu klein und zu warm; in Arbeitsgruppe 1 saßen Leute auf dem Boden."),
    Comment(-1, "Junge Frauen! Es wurde über die Generation meiner Töchter gesprochen, aber keine saß auf dem Podium."),
    Comment(-1, "Eine ehrliche Auswertung des letzten Symposiums. Was wurde aus den Vorschlägen?"),
    Comment(0, "Mehr Kleingruppen, bewusst gemischt, mit festen Fragen."),
    Comment(0, "Regionale Folgetreffen, halbjährlich; gern auch digital."),
    Comment(0, "Teilnehmendenliste (mit Einwilligung), damit man sich wiederfindet."),
    Comment(0, "Eine Adresse für Rückfragen, z. B. fachstelle@example.org, im Programmheft."),
    Comment(0, "Schule, Jugendamt, Sozialarbeit – die sitzen bei uns vor Ort immer mit am Tisch."),
    Comment(0, "Unterlagen vorab und in einfacher Sprache.", MUSLIM),
    Comment(0, "Fahrtkosten für Ehrenamtliche; eine Anreise am Vorabend ist privat kaum zu bezahlen.", MUSLIM),
    Comment(0, "Ein Beispiel, das schiefgegangen ist, und was man daraus gelernt hat.", POLICE),
    Comment(0, "Zahlen: Wie viele Kooperationen gibt es eigentlich bundesweit?", POLICE),
    Comment(0, "Ein Block zu antimuslimischem Rassismus in der Aus- und Fortbildung."),
    Comment(0, "Männer. Das Thema geht sie auch an."),
    Comment(0, "Länder- und Kommunalebene stärker einbinden.", AUTHORITY),
    Comment(0, "kürzere Vorträge, längere Pausen"),
    Comment(1, "Nichts. Höchstens ein zweiter Tag."),
    Comment(1, "Mir hat nichts gefehlt; die Mischung aus Vortrag, Podium und Arbeitsgruppen war rund."),
    Comment(1, "Eigentlich nur ein gemeinsamer Abend zum Ausklang."),
    Comment(1, "Besuch einer Moschee und einer Polizeiinspektion als Rahmenprogramm wäre schön!"),
    Comment(1, "Vielleicht eine Fortsetzung des Workshops „Sicher im Ehrenamt“ bei uns vor Ort?", MUSLIM),
    Comment(1, "Alles bestens, weiter so."),
)

OTHER_TAKEAWAYS = (
    "eine Einladung zum Fastenbrechen",
    "Literaturtipps",
    "Motivation, dranzubleiben",
    "Bestätigung; wir sind auf dem richtigen Weg",
    'den Begriff "Brückenbauerin"',
)

FILLERS = ("-", "k. A.", "nichts", "keine", "N/A")
