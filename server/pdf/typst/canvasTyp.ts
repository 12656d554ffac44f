/** The canvas on one page, then whatever did not fit, whole. */
export const CANVAS_TYP = String.raw`
#import "/marks.typ": box-head, data, u
#import "/lines.typ": lines-at
#import "/boxes.typ": between, cut-boxes, drawn, gutter, plan, under-head
#import "/band.typ": people-line, people-names, title-band
#import "/setup.typ": height, width

#let people-page = [#metadata(none)#label("whole-people")]

// between-pages: what stands before the pages of what did not fit.
#let canvas-pages(between-pages) = context {
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

  between-pages

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
      block(sticky: true, heading(depth: 2, text(size: u(11.5), weight: 600, data.words.continued.replace("{name}", data.named.label))))
      v(under-head(u(10)))
      for name in data.named.people { block(spacing: u(7), text(size: u(10), name)) }
    }
  }
}
`;
