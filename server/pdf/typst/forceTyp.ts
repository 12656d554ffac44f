/** The force field: the change as an axis, arrows from both sides, their sums, and the way out the group saw. */
export const FORCE_TYP = String.raw`
#import "/marks.typ": data, directed, green, ink, ink-2, least, red, rule, tints, u
#import "/lines.typ": largest, lines-at, sizes-between

#let flip = data.dir == "rtl"

// An arrow whose tail holds the number; points is true when its head is on the right.
#let arrow(force, size, paint, to-right) = {
  let s = size / u(11)
  let (unit, head, half) = (u(1) * s, u(15) * s, u(12) * s)
  let body = half * 0.62
  let weight = if force.weight == none { 1 } else { force.weight }
  let length = (38 + 23 * weight) * unit
  let points = (
    (0pt, half - body), (length - head, half - body), (length - head, 0pt),
    (length, half), (length - head, 2 * half), (length - head, half + body), (0pt, half + body),
  )
  if not to-right { points = points.map(((x, y)) => (length - x, y)) }
  let unweighed = force.weight == none
  box(width: length, height: 2 * half, {
    pdf.artifact(place(top + left, polygon(
      fill: if unweighed { none } else { paint },
      stroke: if unweighed { (paint: paint, thickness: u(1.2) * s, dash: "dashed") } else { (paint: paint, thickness: u(1.6) * s, join: "round") },
      ..points,
    )))
    place(if to-right { left + horizon } else { right + horizon }, dx: (if to-right { 1 } else { -1 }) * u(9) * s,
      text(dir: ltr, size: size * 1.1, weight: 600, fill: if unweighed { paint } else { white }, force.weightText))
  })
}

// The note takes what the longest arrow leaves of half of the page.
#let note-width(width, size) = width / 2 - u(18) - u(38 + 23 * 5) * (size / u(11))

#let force-cell(force, size, supports, wide, airy) = {
  let to-right = supports != flip
  let words = block(width: wide - 1.7 * size, {
    set par(leading: 0.5em)
    set text(size: size, weight: 500)
    set align(start)
    directed(force, force.text)
  })
  // Notes of one or two lines are equally high, as cards are.
  let height = calc.max(measure(words).height + (if airy { 1.6 } else { 1.2 }) * size, (if airy { 3.5 } else { 2.7 }) * size)
  let note = box(width: wide, height: height, fill: tints.at(if supports { "leaf" } else { "clay" }), inset: (x: 0.85 * size), align(horizon + start, words))
  let shaft = arrow(force, size, if supports { green } else { red }, to-right)
  let parts = if supports { (note, shaft) } else { (shaft, note) }
  set text(size: size)
  grid(columns: 2, column-gutter: u(8), align: horizon, ..parts)
}

#let sides(field, width, size, pad) = {
  let rows = calc.max(field.supports.forces.len(), field.slows.forces.len())
  let side-head(label, paint, supports) = text(size: u(13), weight: 600, fill: paint, {
    let to-right = supports != flip
    let sign = pdf.artifact(box(width: 0.95em, height: 0.62em, curve(
      stroke: (paint: paint, thickness: 0.11em, cap: "round", join: "round"),
      ..(
        if to-right { (curve.move((0em, 0.31em)), curve.line((0.85em, 0.31em)), curve.move((0.54em, 0em)), curve.line((0.85em, 0.31em)), curve.line((0.54em, 0.62em))) }
        else { (curve.move((0.95em, 0.31em)), curve.line((0.1em, 0.31em)), curve.move((0.41em, 0em)), curve.line((0.1em, 0.31em)), curve.line((0.41em, 0.62em))) }
      ),
    )))
    if supports { label + h(0.5em) + sign } else { sign + h(0.5em) + label }
  })
  let cell(forces, i, supports) = if i < forces.len() { force-cell(forces.at(i), size, supports, note-width(width, size), pad >= u(4)) } else { none }
  grid(
    columns: (1fr, 1fr),
    align: (end + horizon, start + horizon),
    inset: (x: u(8), y: pad),
    grid.vline(x: 1, stroke: u(2.6) + ink),
    grid.header(
      grid.cell(inset: (x: u(8), top: u(15), bottom: u(8)), side-head(field.supports.label, green, true)),
      grid.cell(inset: (x: u(8), top: u(15), bottom: u(8)), side-head(field.slows.label, red, false)),
    ),
    ..range(rows).map(i => (cell(field.supports.forces, i, true), cell(field.slows.forces, i, false))).flatten(),
    grid.cell(colspan: 2, inset: (y: u(4)), none),
  )
}

// Both sums at the ends of one bar, split where they balance.
#let balance(field, width) = {
  let (a, b) = (field.supports.sum, field.slows.sum)
  let total = a + b
  let end-of(side) = text(size: u(12), side.label) + h(0.5em) + text(size: u(16), weight: 600, side.sumText)
  let start-of(side) = text(size: u(16), weight: 600, side.sumText) + h(0.5em) + text(size: u(12), side.label)
  let part(paint) = pdf.artifact(rect(width: 100%, height: u(8), fill: paint, stroke: none))
  let bar = if total <= 0 { part(rule) } else {
    // A side without weight still shows where its end is.
    let least-part = total * 0.005
    grid(columns: (calc.max(a, least-part) * 1fr, calc.max(b, least-part) * 1fr), column-gutter: u(2.5), part(green), part(red))
  }
  grid(columns: (auto, 1fr, auto), column-gutter: u(14), align: horizon, end-of(field.supports), bar, start-of(field.slows))
}

#let strip(field, width) = align(center, block(
  stroke: u(1.6) + ink,
  inset: (x: u(20), y: u(11)),
  {
    set text(size: u(16), weight: 600)
    set par(leading: 0.45em)
    let natural = measure(text(size: u(16), weight: 600, field.axis.text)).width
    block(width: calc.min(natural + 0.1pt, width * 0.7), directed(field.axis, field.axis.text))
  },
))

#let force-page(field, width, size, pad) = {
  text(size: u(11), fill: ink-2, data.name)
  v(u(11), weak: true)
  block({ show heading: set text(size: u(24), weight: 800); heading(depth: 1, field.title) })
  v(u(20))
  strip(field, width)
  sides(field, width, size, pad)
  v(u(18))
  block(breakable: false, balance(field, width))
  if field.question.text != "" {
    v(u(24))
    block(sticky: true, heading(depth: 2, text(size: u(13), weight: 600, directed(field.question, field.question.text))))
    v(u(11))
    if field.answers.len() == 0 { text(size: size, fill: ink-2, data.words.nothingAgreed) } else { lines-at(field.answers, size) }
  }
}

// As large as one page allows, then as airy; when not even the smallest size fits, it flows on over further pages.
#let force-field(width, height) = context {
  let field = data.force
  let fits(size, pad) = measure(block(width: width, force-page(field, width, size, pad))).height <= height - u(10)
  let (size, pad) = (largest(sizes-between(calc.max(least, u(9)), u(12)), size => fits(size, u(4))), u(4))
  if size != none {
    pad = largest(sizes-between(u(4), u(12), step: u(0.5)), pad => fits(size, pad))
  } else {
    pad = u(1.5)
    size = largest(sizes-between(least, u(10)), size => fits(size, pad))
    if size == none { (size, pad) = (calc.max(least, u(9)), u(4)) }
  }
  pagebreak(weak: true)
  force-page(field, width, size, pad)
}
`;
