/// Puts heading, base line and footnotes around the inside of a chart and makes the accessible document of it.
struct ChartFrame {
  /// The words around the drawing.
  let caption: ChartCaption
  /// The looks.
  let theme: Theme
  /// The width of the whole drawing in user units.
  let width: Double

  /// The narrowest drawing, in user units.
  static let minimumWidth = 320.0

  /// The widest drawing, in user units: more than any page or screen has.
  static let maximumWidth = 100_000.0

  private static let margin = 16.0

  /// A frame of a width in user units, which is brought between the narrowest and the widest that can be drawn.
  init(caption: ChartCaption, theme: Theme, width: Double) {
    precondition(theme.canBeDrawn, "a theme has six colours for groups and type from 9 to 72 user units")
    self.caption = caption
    self.theme = theme
    self.width = ValuePolicy.clamped(width, to: Self.minimumWidth...Self.maximumWidth)
  }

  /// The width that the inside has, in user units.
  var contentWidth: Double { width - 2 * Self.margin }

  /// Whether long labels must stand above their rows instead of beside them.
  var isNarrow: Bool { width < 500 }

  /// The finished document.
  func document(_ body: ChartBody) -> SVGDocument {
    var elements: [SVGElement] = []
    var top = Self.margin
    for block in headerBlocks where block.height > 0 {
      elements += block.element(x: Self.margin, top: top)
      top += block.height + 3
    }
    top += 12
    let bodyTop = top
    let offset = "translate(\(SVGNumber.text(Self.margin)) \(SVGNumber.text(top)))"
    elements.append(.group([.text(.transform, offset)], body.elements))
    top += body.height + 12
    for block in footnoteBlocks where block.height > 0 {
      elements += block.element(x: Self.margin, top: top)
      top += block.height + 2
    }
    let height = (top + Self.margin - 4).rounded(.up)
    let readings = body.readings.map { $0.moved(x: Self.margin, y: bodyTop) }
    return SVGDocument(
      width: width, height: height, root: root(elements, height: height, usesHatch: body.usesHatch),
      readingLayer: ReadingLayer(readings: readings, theme: theme, width: width, height: height))
  }

  private var headerBlocks: [TextBlock] {
    let heading = TextStyle(size: theme.headingSize, weight: .bold)
    return [
      TextBlock(caption.heading, style: heading, colour: theme.text, maximumWidth: contentWidth),
      TextBlock(
        caption.base, style: TextStyle(size: theme.bodySize), colour: theme.secondaryText,
        maximumWidth: contentWidth),
    ]
  }

  private var footnoteBlocks: [TextBlock] {
    (caption.notes + [caption.method, caption.source]).map { footnote in
      TextBlock(
        footnote, style: TextStyle(size: theme.smallSize), colour: theme.secondaryText, maximumWidth: contentWidth)
    }
  }

  private func root(_ elements: [SVGElement], height: Double, usesHatch: Bool) -> SVGElement {
    let title = SVGElement(.title, [.identifier("title")], text: caption.title)
    let description = SVGElement(.desc, [.identifier("description")], text: caption.description)
    let definitions = usesHatch ? [SVGElement(.defs, [], [HatchPattern(theme: theme).element])] : []
    let ground = SVGElement.rectangle(x: 0, y: 0, width: width, height: height, [.fill(theme.background)])
    return SVGElement(
      .svg,
      [
        .text(.xmlns, "http://www.w3.org/2000/svg"),
        .number(.width, width), .number(.height, height),
        .text(.viewBox, "0 0 \(SVGNumber.text(width)) \(SVGNumber.text(height))"),
        .text(.lang, caption.language), .text(.xmlLang, caption.language),
        .text(.role, "img"),
        SVGAttribute(name: .labelledBy, value: .identifiers(["title", "description"])),
        .text(.fontFamily, theme.fontFamily),
      ],
      [title, description] + definitions + [ground] + elements)
  }
}
