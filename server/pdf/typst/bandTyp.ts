/** What stands above and below the boxes: the title band, those who asked to be named, the footer. */
export const BAND_TYP = String.raw`
#import "/marks.typ": accent-mark, accent-text, data, ink, ink-2, least, logo-in, rule, u, wordmark
#import "/lines.typ": largest, shares, sizes-between

// Label over value, side by side; long values wrap within half of the page.
#let facts(most) = {
  let fact(it, width, size) = block(width: width, {
    text(size: u(9.5), fill: ink-2, it.label)
    v(u(7.5), weak: true)
    text(size: size, weight: 600, it.value)
  })
  let gutter = u(27)
  if data.facts.len() == 0 { return (width: 0pt, body: none) }
  let room = most - gutter * (data.facts.len() - 1)
  let size = u(13.5)
  let natural(size) = data.facts.map(it => measure(fact(it, auto, size)).width)
  if natural(size).sum() > room { size = u(11) }
  let needs = natural(size)
  let widths = if needs.sum() <= room { needs } else { shares(needs, room) }
  let body = grid(
    columns: widths,
    column-gutter: gutter,
    align: start + top,
    ..data.facts.zip(widths).map(((it, width)) => fact(it, width, size)),
  )
  (width: widths.sum() + gutter * (widths.len() - 1), body: body)
}

#let name-at(size, width) = block(width: width, {
  set par(leading: size * 0.34)
  heading(depth: 1, text(size: size, weight: 800, data.name))
})

// The community's name as large as two lines of room and its longest word allow.
#let title-band(width) = {
  let right = facts(width * 0.56)
  let logo = if data.logo != none { logo-in(u(150), u(46)) }
  if logo != none {
    // It begins beside the kicker; the facts stand below it.
    let beside = if data.kicker == "" { 0pt } else { u(21) }
    let size = measure(logo)
    right = (width: calc.max(right.width, size.width), body: v(size.height - beside + u(11)) + right.body)
  }
  let left = width - right.width - u(30)
  let fits(size) = (
    measure(name-at(size, left)).height <= u(58)
      and data.nameWords.all(word => measure(text(size: size, weight: 800, word)).width <= left)
  )
  let size = largest(sizes-between(u(15), u(54), step: 1pt), fits)
  block(width: width, below: 0pt, {
    if logo != none { place(top + end, logo) }
    if data.kicker != "" {
      set text(size: u(11), fill: accent-text)
      show heading: set text(size: u(11), weight: 400)
      // In a report the canvas is one section of several.
      if data.isSection { heading(level: 1, data.kicker) } else { data.kicker }
      v(u(13), weak: true)
    }
    grid(
      columns: (left, right.width),
      column-gutter: u(30),
      align: (start + bottom, start + bottom),
      name-at(if size == none { u(15) } else { size }, left),
      right.body,
    )
    if data.accent != none {
      v(u(9), weak: true)
      accent-mark(u(72))
    }
  })
}

#let people-line(body) = {
  set text(size: calc.max(least, u(9)))
  set par(leading: 0.55em)
  text(fill: ink-2, data.named.label)
  h(0.7em)
  body
}

// A name stays on one line, as long as it has no more than a few words.
#let people-names() = data.named.people.map(name => if name.len() > 40 { name } else { name.replace(" ", "\u{a0}") }).join(", ")

// On every page: the wordmark, what this sheet is, and the page when there are several.
#let footer(width) = {
  set text(size: u(9.5), fill: ink-2)
  grid(
    columns: (auto, 1fr),
    column-gutter: u(24),
    align: (start + bottom, end + bottom),
    text(fill: ink, wordmark(u(12))),
    context {
      let pages = counter(page).final().first()
      data.footer
      if pages > 1 { h(1.6em) + str(counter(page).get().first()) + " / " + str(pages) }
    },
  )
  // Signs no font has are boxes on the page: said, and not left to be found.
  if data.missing != none and "report" not in data {
    v(u(5), weak: true)
    text(size: calc.max(least, u(8)), fill: ink-2, data.missing)
  }
}
`;
