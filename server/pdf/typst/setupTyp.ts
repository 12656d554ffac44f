/** How every page is set: letters, lines, paper. */
export const SETUP_TYP = String.raw`
#import "/marks.typ": data, ink, u
#import "/band.typ": footer

#let date = if data.date == none { none } else {
  datetime(year: data.date.at(0), month: data.date.at(1), day: data.date.at(2))
}
#let (long, short) = (841.89pt * data.scale, 595.28pt * data.scale)
#let (side, top-edge, bottom-edge) = (u(42), u(38), u(50))

// Landscape, as the canvas and the force field lie; width and height are the room for content.
#let width = long - 2 * side
#let height = short - top-edge - bottom-edge
#let landscape = (
  width: long,
  height: short,
  margin: (x: side, top: top-edge, bottom: bottom-edge),
  footer-descent: u(14),
  footer: footer(width),
)

#let typeset(body) = {
  set text(font: data.fonts, size: u(11.5), fill: ink, lang: data.lang, region: data.region, hyphenate: false, costs: (runt: 5000%))
  // One height for all lines, whichever font a letter comes from: markers and rows keep their places.
  set text(top-edge: 0.7em, bottom-edge: "baseline")
  set par(spacing: 0pt, linebreaks: "optimized")
  set block(spacing: 0pt)
  show heading: it => it.body
  // A place to break, but not a character: as a character it joins the letter before it, and Firefox copies neither.
  // (Typst drops a gap of nothing, and the place to break with it.)
  show "\u{200b}": h(0.001pt)
  body
}
`;
