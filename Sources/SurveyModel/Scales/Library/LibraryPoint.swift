/// One point of a library scale, written short: its code, its two standard wordings, and others that mean the same.
func point(_ code: Int, _ german: String, _ english: String, also aliases: [String] = []) -> Category {
  Category(code: code, label: LocalisedText([("de", german), ("en", english)]), aliases: aliases)
}
