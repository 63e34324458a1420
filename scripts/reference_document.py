#!/usr/bin/env python3
"""Makes the Word document whose styles every report in DOCX has: Sources/Reporting/Templates/reference.docx.

    scripts/reference_document.py [--check]

Only what differs from pandoc's own reference document: styles, the page (A4) with its header and footer, settings. The same bytes
on every run. With --check nothing is written, and exit code 1 says that the committed file is not what this script makes.
"""

import pathlib
import sys
import zipfile

TARGET = pathlib.Path(__file__).resolve().parents[1] / "Sources/Reporting/Templates/reference.docx"

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

# The colours of the page in HTML.
INK, QUIET, LINE, ACCENT, LINK = "1B1F24", "57606A", "C9CED4", "14406B", "0B4F8A"
FONT, MONO = "Arial", "Liberation Mono"


def run(size=None, colour=None, bold=False, italic=False, caps=False, font=None, underline=False):
    """Properties of letters, in the order that the schema asks for; sizes in points."""
    return "<w:rPr>" + "".join([
        f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}"/>' if font else "",
        "<w:b/><w:bCs/>" if bold else "", "<w:i/><w:iCs/>" if italic else "", "<w:caps/>" if caps else "",
        f'<w:color w:val="{colour}"/>' if colour else "",
        f'<w:sz w:val="{round(2 * size)}"/><w:szCs w:val="{round(2 * size)}"/>' if size else "",
        '<w:u w:val="single"/>' if underline else "",
    ]) + "</w:rPr>"


def paragraph(before=0, after=0, line=None, keep_next=False, keep_lines=False, left=0, hanging=0, borders="", shade=None,
              outline=None, page_break=False, tabs=""):
    """Properties of paragraphs, in the order that the schema asks for; distances in points, lines as multiples."""
    spacing = f'<w:spacing w:before="{20 * before:.0f}" w:after="{20 * after:.0f}"'
    spacing += f' w:line="{240 * line:.0f}" w:lineRule="auto"/>' if line else "/>"
    indent = f'<w:ind w:left="{20 * left:.0f}"' + (f' w:hanging="{20 * hanging:.0f}"' if hanging else "") + "/>"
    return "<w:pPr>" + "".join([
        "<w:keepNext/>" if keep_next else "", "<w:keepLines/>" if keep_lines else "",
        "<w:pageBreakBefore/>" if page_break else "", "<w:widowControl/>",
        f"<w:pBdr>{borders}</w:pBdr>" if borders else "",
        f'<w:shd w:val="clear" w:color="auto" w:fill="{shade}"/>' if shade else "", tabs, spacing,
        indent if left or hanging else "", f'<w:outlineLvl w:val="{outline}"/>' if outline is not None else "",
    ]) + "</w:pPr>"


def style(name, kind="paragraph", based="Normal", following=None, properties="", identifier=None, default=False):
    """A style; its identifier is its name without blanks."""
    own = ' w:customStyle="1"' if identifier is None and name not in BUILT_IN else ""
    return (
        f'<w:style w:type="{kind}"{" w:default=" + chr(34) + "1" + chr(34) if default else ""}{own} '
        f'w:styleId="{identifier or name.replace(" ", "")}"><w:name w:val="{name}"/>'
        + (f'<w:basedOn w:val="{based}"/>' if based and not default else "")
        + (f'<w:next w:val="{following}"/>' if following else "") + f"<w:qFormat/>{properties}</w:style>")


BUILT_IN = {"Normal", "Title", "Subtitle", "Body Text", "Hyperlink", "header", "footer"}


def edge(side, size, colour, space=0):
    return f'<w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="{colour}"/>'


def heading(level, size, before, after, colour, borders=""):
    return style(
        f"heading {level}", following="BodyText", identifier=f"Heading{level}",
        properties=paragraph(before, after, 1.15, True, True, borders=borders, outline=level - 1)
        + run(size, colour, bold=True))


def styles():
    cell = dict(before=1.5, after=1.5, line=1.05, keep_lines=True)
    body = dict(before=0, after=6, line=1.2)
    return HEAD + f'<w:styles {W}>' + "".join([
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/><w:color w:val="{INK}"/>'
        '<w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="en-GB" w:eastAsia="en-US" w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>",
        style("Normal", default=True),
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>'
        "</w:style>",
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>'
        '<w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
        style("Body Text", properties=paragraph(**body)),
        style("First Paragraph", based="BodyText", following="BodyText"),
        style("Compact", based="BodyText", properties=paragraph(0, 3, 1.2)),
        style("Title", following="Subtitle",
              properties=paragraph(0, 4, 1.1, True, True) + run(20, ACCENT, bold=True)),
        style("Subtitle", following="BodyText",
              properties=paragraph(0, 14, 1.1, True, borders=edge("bottom", 6, LINE, 8)) + run(10, QUIET, caps=True)),
        heading(1, 15, 24, 8, ACCENT, edge("top", 18, ACCENT, 6)), heading(2, 12, 18, 5, INK, edge("top", 4, LINE, 6)),
        heading(3, 10.5, 14, 4, INK), *[heading(level, 10, 12, 4, INK) for level in (4, 5, 6)],
        style("Notice", properties=paragraph(
            6, 10, 1.2, keep_lines=True, left=8, shade="FFF9E5",
            borders=edge("top", 4, "8A6D00", 4) + edge("left", 36, "8A6D00", 6) + edge("bottom", 4, "8A6D00", 4)
            + edge("right", 4, "8A6D00", 6))),
        style("Fact", properties=paragraph(0, 2, 1.2, left=14, hanging=14)),
        style("Contents Heading", properties=paragraph(14, 4, 1.2, True) + run(12, ACCENT, bold=True)),
        style("Contents 1", properties=paragraph(3, 1, 1.1)),
        style("Contents 2", properties=paragraph(0, 1, 1.1, left=14) + run(9)),
        style("Figure Caption", properties=paragraph(10, 3, 1.2, True, True)),
        style("Figure", properties=paragraph(0, 6, 1, True)),
        style("Table Caption", properties=paragraph(10, 4, 1.15, True, True) + run(9, bold=True), identifier="TableCaption"),
        style("Table Heading", properties=paragraph(**cell, keep_next=True) + run(8.5, QUIET)),
        style("Table Text", properties=paragraph(**cell) + run(8.5)),
        style("Table Text Kept", based="TableText", properties=paragraph(**cell, keep_next=True)),
        style("Table Note", properties=paragraph(3, 0, 1.1, keep_lines=True) + run(8, QUIET)),
        style("Table End", properties=paragraph(0, 4, 1) + run(4)),
        style("header", following="BodyText",
              properties=paragraph(0, 0, 1, tabs='<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs>') + run(8, QUIET)),
        style("footer", following="BodyText",
              properties=paragraph(0, 0, 1, tabs='<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs>') + run(8, QUIET)),
        style("Verbatim Char", "character", "DefaultParagraphFont", properties=run(8, font=MONO), identifier="VerbatimChar"),
        style("Detail", "character", "DefaultParagraphFont", properties=run(8, QUIET)),
        style("Hyperlink", "character", "DefaultParagraphFont", properties=run(colour=LINK, underline=True)),
        '<w:style w:type="table" w:customStyle="1" w:styleId="Table"><w:name w:val="Table"/><w:basedOn w:val="TableNormal"/>'
        "<w:qFormat/><w:tblPr><w:tblBorders>" + edge("top", 6, INK) + edge("bottom", 6, INK) + edge("insideH", 4, LINE)
        + '</w:tblBorders><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        '<w:trPr><w:cantSplit/></w:trPr><w:tcPr><w:vAlign w:val="top"/></w:tcPr><w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr>'
        "<w:tcBorders>" + edge("bottom", 6, INK) + '</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>',
    ]) + "</w:styles>"


def field(instruction, shown):
    return f'<w:fldSimple w:instr=" {instruction} "><w:r><w:t>{shown}</w:t></w:r></w:fldSimple>'


def parts():
    section = (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:headerReference w:type="first" r:id="rId4"/>'
        '<w:footerReference w:type="default" r:id="rId3"/><w:footerReference w:type="first" r:id="rId3"/>'
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1304" w:right="1134" w:bottom="1247" w:left="1134" w:header="624" '
        'w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>')
    override = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{TYPES}.{kind}+xml"/>'
        for name, kind in [("document", "document.main"), ("styles", "styles"), ("header1", "header"), ("header2", "header"),
                           ("footer1", "footer"), ("settings", "settings")])
    return [
        ("[Content_Types].xml", f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
         '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
         f'<Default Extension="xml" ContentType="application/xml"/>{override}</Types>'),
        ("_rels/.rels", f'{HEAD}<Relationships xmlns="{RELATIONS}"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" '
         'Target="word/document.xml"/></Relationships>'),
        ("word/document.xml", f'{HEAD}<w:document {W} {R}><w:body><w:p/>{section}</w:body></w:document>'),
        ("word/_rels/document.xml.rels", f'{HEAD}<Relationships xmlns="{RELATIONS}">' + "".join(
            f'<Relationship Id="rId{number}" Type="{OFFICE}/{kind}" Target="{name}.xml"/>'
            for number, kind, name in [(1, "styles", "styles"), (2, "header", "header1"), (3, "footer", "footer1"),
                                       (4, "header", "header2"), (5, "settings", "settings")]) + "</Relationships>"),
        ("word/styles.xml", styles()),
        ("word/header1.xml", f'{HEAD}<w:hdr {W}><w:p><w:pPr><w:pStyle w:val="header"/></w:pPr>{field("TITLE", "")}</w:p></w:hdr>'),
        ("word/header2.xml", f'{HEAD}<w:hdr {W}><w:p><w:pPr><w:pStyle w:val="header"/></w:pPr></w:p></w:hdr>'),
        ("word/footer1.xml", f'{HEAD}<w:ftr {W}><w:p><w:pPr><w:pStyle w:val="footer"/></w:pPr><w:r><w:tab/></w:r>'
         f'{field("PAGE", "1")}<w:r><w:t xml:space="preserve"> / </w:t></w:r>{field("NUMPAGES", "1")}</w:p></w:ftr>'),
        ("word/settings.xml", f'{HEAD}<w:settings {W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>'
         '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
         "</w:compat></w:settings>"),
    ]


def write(target):
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, text in parts():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, text)


def contents(path):
    """Every part with its text; compression differs between versions of zlib and does not count."""
    with zipfile.ZipFile(path) as archive:
        return [(name, archive.read(name).decode()) for name in archive.namelist()]


def main():
    if sys.argv[1:] == ["--check"]:
        if contents(TARGET) != parts():
            sys.exit(f"{TARGET.name} is not what {pathlib.Path(__file__).name} makes; run it without --check")
    else:
        write(TARGET)


if __name__ == "__main__":
    main()
