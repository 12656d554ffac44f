/** The document: the canvas, the force field if there was one, then whatever did not fit, whole. */
export const MAIN_TYP = String.raw`
#import "/marks.typ": box-head, data, ink, ink-2, least, u
#import "/lines.typ": lines-at
#import "/boxes.typ": between, cut-boxes, drawn, gutter, plan, under-head
#import "/band.typ": footer, people-line, people-names, title-band
#import "/force.typ": force-field

#let date = if data.date == none { none } else {
  datetime(year: data.date.at(0), month: data.date.at(1), day: data.date.at(2))
}
#set document(title: data.name, date: date)
#let (paper-width, paper-height) = (841.89pt * data.scale, 595.28pt * data.scale)
#let (side, top-edge, bottom-edge) = (u(42), u(38), u(50))
#let width = paper-width - 2 * side
#let height = paper-height - top-edge - bottom-edge
#set page(
  width: paper-width,
  height: paper-height,
  margin: (x: side, top: top-edge, bottom: bottom-edge),
  footer-descent: u(14),
  footer: footer(width),
)
#set text(font: data.fonts, size: u(11.5), fill: ink, lang: data.lang, region: data.region, hyphenate: false, costs: (runt: 5000%))
// One height for all lines, whichever font a letter comes from: markers and rows keep their places.
#set text(top-edge: 0.7em, bottom-edge: "baseline")
#set par(spacing: 0pt, linebreaks: "optimized")
#set block(spacing: 0pt)
#show heading: it => it.body
// A place to break, but not a character: as a character it joins the letter before it, and Firefox copies neither.
// (Typst drops a gap of nothing, and the place to break with it.)
#show "\u{200b}": h(0.001pt)

#let people-page = [#metadata(none)#label("whole-people")]

#context {
  let band = title-band(width)
  let band-height = measure(band).height
  let people = if data.named.people.len() == 0 { none } else { block(width: width, people-line(people-names())) }
  let people-height = if people == none { 0pt } else { measure(people).height + u(13) }
  // A whole conference of names must not push out what the group agreed.
  let moved = people-height > u(75)
  if moved {
    let there = query(label("whole-people"))
    let number = if there.len() == 0 { "?" } else { str(there.first().location().page()) }
    let words = data.words.continuesOnPage.replace("{page}", number)
    people = block(width: width, people-line(if there.len() == 0 { words } else { link(label("whole-people"), underline(words)) }))
    people-height = measure(people).height + u(13)
  }

  let under-band = u(25)
  let room = height - band-height - under-band - people-height
  let laid = plan(data.columns, width, room)
  band
  v(under-band)
  block(height: room, drawn(data.columns, laid))
  if people != none { place(bottom + start, people) }

  if data.force != none { force-field(width, height) }

  let cut = cut-boxes(data.columns, laid)
  if cut.len() > 0 or moved {
    set page(columns: 3)
    set columns(gutter: gutter)
    let w = (width - 2 * gutter) / 3
    for (i, it) in cut.enumerate() {
      if i > 0 { v(between(u(11.5)) * 1.4) }
      block(sticky: true, box-head(
        it, w, u(10),
        title: data.words.continued.replace("{name}", it.title),
        mark: [#metadata(none)#label("whole-" + it.id)],
      ))
      v(under-head(u(10)))
      lines-at(it.lines, u(10))
    }
    if moved {
      if cut.len() > 0 { v(between(u(11.5)) * 1.4) }
      people-page
      block(sticky: true, heading(level: 2, text(size: u(11.5), weight: 600, data.words.continued.replace("{name}", data.named.label))))
      v(under-head(u(10)))
      for name in data.named.people { block(spacing: u(7), text(size: u(10), name)) }
    }
  }
}
`;
