extension GalleryWords {
  static let english = GalleryWords(
    language: "en",
    question: "Which part of the event was most useful to you?",
    categories: [
      "Talks", "Workshops on local networks", "Conversations during the breaks", "Excursion", "Printed material",
      "None",
    ],
    batteryQuestion: "How far do you agree with these statements?",
    items: [
      "What I learnt is useful for my work.",
      "I met contact persons of the other side.",
      "Trust between those involved has grown.",
      "I was treated fairly.",
      "The interpreting was good.",
      "The organisation was good.",
    ],
    points: ["Strongly disagree", "Rather disagree", "Undecided", "Rather agree", "Strongly agree"],
    unfavourable: "←\u{A0}disagree", favourable: "agree\u{A0}→",
    groups: ["Police", "Muslim organisations", "Municipalities"],
    withheld: "withheld (fewer than 5)", noAnswers: "no valid answers",
    shareAxis: "Share of valid answers", countAxis: "Number of answers", answers: "(valid answers)",
    method: "Lines: 95% confidence interval (Wilson).", dots: "One dot is one answer.",
    source: "Source: synthetic data.")

  static let german = GalleryWords(
    language: "de",
    question: "Welcher Teil der Veranstaltung hat Ihnen am meisten genützt?",
    categories: [
      "Vorträge", "Arbeitsgruppen", "Gespräche in den Pausen", "Exkursion", "Handreichungen", "Podiumsdiskussion",
      "Büchertisch", "Abendempfang", "Kulturprogramm", "Sonstiges, nämlich …", "Nichts davon",
    ],
    batteryQuestion: "Inwieweit stimmen Sie den folgenden Aussagen zu?",
    items: [
      "Die Inhalte nützen meiner Arbeit.",
      "Ich habe Ansprechpersonen der anderen Seite kennengelernt.",
      "Das Vertrauen zwischen den Beteiligten ist gewachsen.",
      "Ich wurde fair behandelt.",
      "Die Dolmetschung war gut.",
      "Die Organisation war gut.",
    ],
    points: ["Stimme gar nicht zu", "Stimme eher nicht zu", "Teils, teils", "Stimme eher zu", "Stimme voll zu"],
    unfavourable: "←\u{A0}Ablehnung", favourable: "Zustimmung\u{A0}→",
    groups: ["Polizei", "Muslimische Organisationen", "Kommunen"],
    withheld: "zurückgehalten (weniger als 5)", noAnswers: "keine gültigen Antworten",
    shareAxis: "Anteil der gültigen Antworten", countAxis: "Anzahl der Antworten", answers: "(gültige Antworten)",
    method: "Linien: 95-%-Konfidenzintervall (Wilson).", dots: "Ein Punkt ist eine Antwort.",
    source: "Quelle: synthetische Daten.")

  static let germanCompounds = GalleryWords(
    language: "de",
    question:
      "In welcher Funktion haben Sie an der Veranstaltung „Netzwerke im Wandel: Zusammenarbeit von Sicherheitsbehörden und Zivilgesellschaft“ teilgenommen?",
    categories: [
      "Öffentlichkeitsarbeitsbeauftragte oder -beauftragter einer Polizeibehörde",
      "Radikalisierungs\u{AD}präventions\u{AD}netzwerk\u{AD}koordinierungs\u{AD}stelle",
      "Ehrenamtlich in einer Moscheegemeinde, einem Verband oder einer muslimischen Jugendorganisation tätig",
      "Wissenschaft/Forschung/Hochschulverwaltung",
      "Kommunale Verwaltung (Integrations-/Ordnungsamt)",
      "Sonstiges, nämlich: Bundesamt für Migration und Flüchtlinge, Landesministerium, Stiftung oder andere Einrichtung",
    ],
    batteryQuestion:
      "Wie zufrieden waren Sie mit den folgenden Gesichtspunkten der Veranstaltungsorganisation und der Unterstützungsangebote vor Ort?",
    items: [
      "Zusammenarbeit mit der Radikalisierungs\u{AD}präventions\u{AD}netzwerk\u{AD}koordinierungs\u{AD}stelle des Landes",
      "Berücksichtigung barrierefreiheitsrelevanter Veranstaltungsortanforderungen (Aufzug, Induktionsschleife, Schriftdolmetschung)",
      "Verständlichkeit der Datenschutz-Grundverordnungs-Einwilligungserklärung",
      "Vereinbarkeit mit Dienstzeiten/Gebetszeiten/Kinderbetreuungszeiten",
      "Rechtsschutzversicherungsgesellschaften-Informationsmaterial",
      "Verpflegung",
    ],
    points: [
      "Überhaupt nicht zufriedenstellend", "Eher nicht zufriedenstellend", "Weder noch beziehungsweise unentschieden",
      "Eher zufriedenstellend", "Außerordentlich zufriedenstellend",
    ],
    unfavourable: "←\u{A0}Unzufriedenheitsäußerungen", favourable: "Zufriedenheitsäußerungen\u{A0}→",
    groups: [
      "Landespolizeiverwaltungsbehörden", "Muslimische Wohlfahrtsverbände und Jugendorganisationen",
      "Kommunalverwaltungen/Ordnungsämter",
    ],
    withheld: "zurückgehalten, um die wenigen Antwortenden zu schützen (weniger als 5 Antworten)",
    noAnswers: "keine gültigen Antworten",
    shareAxis: "Anteil an allen gültigen Antworten der Veranstaltungsteilnehmerinnen und -teilnehmer",
    countAxis: "Anzahl der gültigen Antworten", answers: "(gültige Antworten von 74 Veranstaltungsteilnehmenden)",
    method: "Linien: 95-%-Konfidenzintervall nach Wilson, ohne Berichtigung für die Endlichkeit der Grundgesamtheit.",
    dots: "Ein Punkt ist eine Antwort.",
    source: "Quelle: synthetische Daten eines erdachten Rückmeldebogens der Veranstaltung.")

  static let arabic = GalleryWords(
    language: "ar",
    question: "أي جزء من الفعالية كان الأكثر فائدة لك؟",
    categories: [
      "المحاضرات", "ورش العمل حول الشبكات المحلية", "الأحاديث في فترات الاستراحة", "סיור בשכונה", "المواد المطبوعة",
      "لا شيء مما ذكر",
    ],
    batteryQuestion: "إلى أي مدى توافق على العبارات التالية؟",
    items: [
      "ما تعلمته مفيد لعملي.", "تعرفت على أشخاص من الطرف الآخر.", "ازدادت الثقة بين المشاركين.", "عوملت بإنصاف.",
      "התרגום היה טוב.", "كان التنظيم جيدًا.",
    ],
    points: ["لا أوافق إطلاقًا", "لا أوافق إلى حد ما", "محايد", "أوافق إلى حد ما", "أوافق تمامًا"],
    unfavourable: "عدم الموافقة", favourable: "الموافقة",
    groups: ["الشرطة", "المنظمات المسلمة", "البلديات"],
    withheld: "محجوب (أقل من 5)", noAnswers: "لا توجد إجابات صالحة",
    shareAxis: "نسبة الإجابات الصالحة", countAxis: "عدد الإجابات", answers: "(إجابات صالحة)",
    method: "الخطوط: فاصل ثقة 95٪ (ويلسون).", dots: "كل نقطة إجابة واحدة.", source: "المصدر: بيانات مصطنعة.")

  static let emoji = GalleryWords(
    language: "en",
    question: "Which reaction fits best? 🎉 (Zoe\u{308}’s cafe\u{301})",
    categories: [
      "👍🏽 Good", "👩‍👩‍👧‍👦 Brought my family along", "🇩🇪🇹🇷 Met both sides",
      "Cre\u{300}me bru\u{302}le\u{301}e at the cafe\u{301}",
      "A\u{30A}ngstro\u{308}m, n\u{303}, s\u{323}\u{307}, Vie\u{323}\u{302}t", "🤷🏾‍♀️ None of these 🙃",
    ],
    batteryQuestion: "How did it feel? 🤔",
    items: [
      "The talks 🎤", "The food 🥙🥗🧆", "The cafe\u{301} (e\u{301}\u{323} and o\u{308}\u{304})", "The rooms 🕌🚓🏛️",
      "Meeting families 👨‍👩‍👧‍👦👩🏿‍🤝‍👩🏻", "Weather ☀️🌧️",
    ],
    points: ["😡 Awful", "🙁 Poor", "😐 So-so", "🙂 Good", "😍 Great"],
    unfavourable: "👎 poor", favourable: "good 👍",
    groups: ["Police 🚓", "Organisations 🕌", "Municipalities 🏛️"],
    withheld: "🔒 withheld (fewer than 5)", noAnswers: "∅ no valid answers",
    shareAxis: "Share of valid answers", countAxis: "Number of answers", answers: "(valid answers 🗳️)",
    method: "Lines: 95% confidence interval (Wilson).", dots: "One dot is one answer.",
    source: "Source: synthetic data 🎲.")
}
