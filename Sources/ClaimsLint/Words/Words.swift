/// The words of the field that several rules ask for.
enum Words {
  /// Who can be asked, or can answer.
  static let people: WordList = """
    teilnehm* befragt* gast gäste gästen gästinnen besucher* anwesende* beteiligte* antwortende* personen person menschen \
    polizist* polizeibeamt* beamt* mitglied* vertreter* jugendliche* frauen männer leute imam* lehrkräfte* fachkräfte* \
    kolleg* gemeindemitglied* muslim* jüngere* ältere* respondent* participant* guest* attendee* visitor* people person \
    persons officer* member* representative* women men official* professional* practitioner* colleague* student* \
    teacher* delegate* those them everyone youth younger older
    """

  /// What people hand in.
  static let forms: WordList = """
    bogen bögen fragebogen fragebögen antwort antworten rückmeldung rückmeldungen form forms answer answers response \
    responses reply replies questionnaire questionnaires
    """

  /// What people think of an event.
  static let opinions: WordList = """
    *zufrieden* schätz* informiert begeistert* *empfehl* *empfahl* lob* stimm* zustimm* *zustimmung fanden findet finden \
    fand gefiel* begrüss* einig* positiv* negativ* bewert* nützlich* hilfreich* nutzen wünsch* äusser* fühl* vertrau* \
    würde würden dankbar* interess* kritisier* wichtig* hielten halten unterstütz* befürwort* lehn* freu* überzeug* \
    profitier* wohl willkommen gelungen angenehm* satisf* dissatisf* appreciat* agree* disagree* recommend* found find \
    liked like praise* welcom* valued value favourabl* positiv* negativ* useful helpful wish* want* felt feel feels trust* \
    support* enjoy* rated rate prefer* pleased happy interest* approv* think thinks believe* benefit* learn* grateful \
    critici* important express* consider* asked would delighted
    """

  /// What organisers do to bring something about.
  static let interventions: WordList = """
    *symposium* symposien *fachtagung* *veranstaltung* *workshop* *projekt* *netzwerk* *austausch *austauschs *dialog* \
    *schulung* *training* *trainings* *fortbildung* *maßnahme* *programm* *begegnung* *treffen *gespräch* *praxis \
    *angebot* *konferenz* *seminar* *tagung* *kampagne* *initiative* *beratung* *forum symposia *project* *programme* \
    *network* *exchange* *meeting* *event* *course* *conference* *campaign* *intervention* *practice* *seminar* \
    *encounter* *measure*
    """

  /// What organisers want to change in people and between them.
  static let outcomes: WordList = """
    *vertrauen *vertrauens *verständnis *zusammenarbeit *kooperation wissen kenntnis* *vorurteil* *einstellung* haltung* \
    *bereitschaft beziehung* verhältnis *bewusstsein sensibilität sensibilisierung *kompetenz* fähigkeit* *sicherheit \
    *sicherheitsgefühl *kontakt* dialog *akzeptanz resilienz motivation *radikalisierung *misstrauen ängste vernetzung \
    perspektivwechsel *zufriedenheit teilhabe *trust* *knowledge *understanding cooperation collaboration prejudice* \
    attitude* willingness relation* awareness skill* competence* confidence sense security contact* acceptance \
    resilience motivation radicalisation fear* networking satisfaction dialogue perception* behaviour* capacity \
    sensitivity communication mutual
    """

  /// What organisers change about an event itself, which they may say without a measurement.
  static let organisation: WordList = """
    *programm agenda tagesordnung moderation verpflegung *räume *räumlichkeiten bogen *fragebogen ablauf organisation \
    zeitplan anmeldung technik barrierefreiheit catering venue room rooms form questionnaire schedule programme timing \
    registration accessibility layout wording
    """

  /// Designs that can show an effect.
  static let comparisonDesigns: WordList = """
    randomis* kontrollgruppe* vergleichsgruppe* kontrolliert* randomiz* control-group controlled kontrollstudie* \
    trial trials rct quasi-experiment* counterfactual kontrafaktisch*
    """

  /// Designs, statistics and tests that show a change.
  static let repeatedMeasurement: WordList = """
    vorher-nachher* prä-post* vorher nachher längsschnitt* erstbefragung zweitbefragung baseline ausgangsmessung \
    verknüpft* pre-post before-and-after pre post linked longitudinal before after follow-up test sign-test \
    vorzeichentest
    """
}
