/** The seven boxes: their content at a size, the size that fits them all, and how the columns share their height. */
export const BOXES_TYP = String.raw`
#import "/marks.typ": box-head, data, directed, ease, ink-2, least, u
#import "/lines.typ": count, first, largest, lines-at, raised, shares, sizes-between

#let gutter = u(22)
#let under-head(size) = ease(size, 8.5, 11)
#let between(size) = ease(size, 12, 17)
#let column-width(width) = (width - 2 * gutter) / 3

#let statements-at(lines, size) = {
  set text(size: size, weight: 600)
  set par(leading: 0.5em)
  for (i, line) in lines.enumerate() {
    directed(line, block(above: if i == 0 { 0pt } else { 0.86em }, below: 0pt, line.text))
  }
}

#let box-body(it, size, large) = {
  if it.lines.len() == 0 { text(size: size, fill: ink-2, data.words.nothingAgreed) }
  else if it.large and large != none { statements-at(it.lines, large) }
  else { lines-at(it.lines, size) }
}

#let box-whole(it, width, size, large) = block(width: width, {
  box-head(it, width, size)
  v(if large == none or not it.large { under-head(size) } else { u(14) })
  box-body(it, size, large)
})

#let page-of(id) = {
  let there = query(label("whole-" + id))
  if there.len() == 0 { "?" } else { str(there.first().location().page()) }
}

#let continues(id) = {
  let words = text(weight: 600, data.words.continuesOnPage.replace("{page}", page-of(id)))
  if query(label("whole-" + id)).len() == 0 { words } else { link(label("whole-" + id), underline(words)) }
}

// A box that does not fit: as many whole lines as do, then where to read on.
#let box-cut(it, width, size, n) = block(width: width, {
  box-head(it, width, size)
  v(under-head(size))
  if n > 0 {
    lines-at(first(it.lines, n), size)
    v(size * 0.9, weak: true)
  }
  text(size: size, continues(it.id))
})

#let high(content) = measure(content).height

// No line is lower than this, at the smallest size; hundreds of them are not measured to learn that they do not fit.
#let lowest-line = 9pt
#let at-most = u(560)

#let needs(boxes, width, size, large) = boxes.map(it => {
  let least-height = count(it.lines) * lowest-line
  if least-height > at-most { least-height } else { high(box-whole(it, width, size, large(it, size))) }
})
#let stacked(heights, size) = heights.sum() + between(size) * (heights.len() - 1)

// While the common size is sought, large statements are taken at the least size that still reads as large.
#let barely-large(it, size) = if it.large { size * 1.15 } else { none }
#let not-large(it, size) = none

#let longest(words, size, weight) = calc.max(
  0pt, ..words.map(word => measure(text(size: size, weight: weight, word)).width),
)

// The largest size for large statements that keeps their column and their longest word whole.
#let large-size(boxes, width, height, size) = {
  let it = boxes.find(it => it.large)
  if it == none { return none }
  largest(sizes-between(size * 1.15, u(23), step: 0.5pt), large => (
    longest(it.words, large, 600) <= width
      and stacked(needs(boxes, width, size, (it, _) => if it.large { large } else { none }), size) <= height
  ))
}

// Heights in two columns of two boxes whose lower boxes begin level, when their content allows it.
#let levelled(a, b, free) = {
  let low = calc.max(a.first(), b.first())
  let top = free - calc.max(a.last(), b.last())
  if low > top { return none }
  let split = calc.clamp(free / 2 / 1pt, low / 1pt, top / 1pt) * 1pt
  (split, free - split)
}

// What stays of boxes that are too high together: each keeps its share, what one leaves goes to the next.
#let cut(boxes, needed, width, size, room) = {
  let (heights, kept, spare) = ((), (), 0pt)
  for (it, need, share) in boxes.zip(needed, shares(needed, room)) {
    let given = share + spare
    let n = none
    let used = need
    if need > given {
      let cut-high(n) = high(box-cut(it, width, size, n))
      n = largest(range(calc.min(count(it.lines), int(at-most / lowest-line))), n => cut-high(n) <= given)
      if n == none { n = 0 }
      used = cut-high(n)
    }
    spare = calc.max(0pt, given - used)
    heights.push(used)
    kept.push(n)
  }
  (heights: raised(heights, calc.max(room, heights.sum())), kept: kept)
}

// How the canvas is laid out: one size, and for each box its height and, if it is cut, how many lines it keeps.
#let plan(columns, width, height) = {
  let w = column-width(width)
  let sought(large) = largest(
    sizes-between(least, u(11.5)),
    size => columns.all(boxes => stacked(needs(boxes, w, size, large), size) <= height),
  )
  let size = sought(barely-large)
  // Long statements become lines like all others before they make everything small.
  if size == none or size < u(9.5) { size = sought(not-large) }
  if size == none { size = least }

  let laid = columns.map(boxes => {
    let large = large-size(boxes, w, height, size)
    let needed = needs(boxes, w, size, (it, _) => if it.large { large } else { none })
    let room = height - between(size) * (boxes.len() - 1)
    if needed.sum() <= room {
      (large: large, needed: needed, heights: raised(needed, room), kept: (none,) * boxes.len())
    } else {
      (large: none, needed: needed, ..cut(boxes, needed, w, size, room))
    }
  })

  let (a, b) = (laid.first(), laid.last())
  if (a.kept + b.kept).all(n => n == none) and a.needed.len() == 2 and b.needed.len() == 2 {
    let level = levelled(a.needed, b.needed, height - between(size))
    if level != none {
      laid.first().heights = level
      laid.last().heights = level
    }
  }
  (size: size, width: w, columns: laid)
}

#let drawn(columns, plan) = grid(
  columns: (plan.width,) * columns.len(),
  column-gutter: gutter,
  ..columns.zip(plan.columns).map(((boxes, laid)) => stack(
    spacing: between(plan.size),
    ..boxes.zip(laid.heights, laid.kept).map(((it, height, n)) => block(
      height: height,
      if n == none { box-whole(it, plan.width, plan.size, laid.large) } else { box-cut(it, plan.width, plan.size, n) },
    )),
  )),
)

// The boxes that were cut, in reading order.
#let cut-boxes(columns, plan) = {
  let out = ()
  for (boxes, laid) in columns.zip(plan.columns) {
    for (it, n) in boxes.zip(laid.kept) { if n != none { out.push(it) } }
  }
  out
}
`;
