import SurveyModel

/// Under which habit the open cells of a column are read, and who says so.
enum HabitRuling<Habit: Sendable & Hashable>: Equatable {
  /// The question declares it.
  case declared(Habit)
  /// Other cells of the column show it.
  case shown(Habit)
  /// The file declares it for columns that do not tell.
  case usual(Habit)
  /// Other cells of the column show different habits: nobody knows.
  case contradictory
  /// Nobody says anything.
  case unknown

  /// Weighs what is declared for the question, what the column shows, and what is declared for the file.
  init(question: Habit?, evidence: HabitEvidence<Habit>, file: Habit?) {
    if let question {
      self = .declared(question)
    } else if evidence.isContradictory {
      self = .contradictory
    } else if let shown = evidence.habit {
      self = .shown(shown)
    } else {
      self = file.map { .usual($0) } ?? .unknown
    }
  }

  /// The habit, where there is one.
  var habit: Habit? {
    switch self {
    case .declared(let habit), .shown(let habit), .usual(let habit): habit
    case .contradictory, .unknown: nil
    }
  }

  /// What a person should know about a cell that was read under the ruling; `nil` where nothing is odd.
  func finding<Value>(on reading: CellReading<Value, Habit>) -> HabitFinding? {
    switch (reading, self) {
    case (.clear(_, let habit?), .declared(let declared)): habit == declared ? nil : .contradictsDeclaration
    case (.clear, _): nil
    case (.open, .contradictory): .othersDisagree
    case (.open, .shown): reading.value(under: habit) == nil ? .nothingTells : .readAsOthersShow
    // A declaration of another kind, such as spreadsheets' serial numbers, does not settle `3/4/2024` either.
    case (.open, .declared), (.open, .usual), (.open, .unknown):
      reading.value(under: habit) == nil ? .nothingTells : nil
    }
  }
}

/// What can be odd about a cell that different countries write in different ways.
enum HabitFinding: String, Equatable {
  /// The cell can only be read against the declaration.
  case contradictsDeclaration = "contradicts-notation"
  /// The cell could be read in two ways, and the other cells of its column settle it.
  case readAsOthersShow = "settled-by-column"
  /// The cell could be read in two ways, and the other cells of its column disagree.
  case othersDisagree = "contradictory-notation"
  /// The cell could be read in two ways, and nothing settles it.
  case nothingTells = "ambiguous-notation"
}

extension HabitFinding {
  /// A note where the column itself settled the cell, else a warning.
  var severity: Diagnostic.Severity {
    switch self {
    case .readAsOthersShow: .note
    case .contradictsDeclaration, .othersDisagree, .nothingTells: .warning
    }
  }
}
