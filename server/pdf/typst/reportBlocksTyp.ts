/** The pieces of a report's section: questions, notes, agreed lines, results, the table of actions. */
export const REPORT_BLOCKS_TYP = String.raw`
#import "/marks.typ": coffee, directed, ink, ink-2, rule, rule-strong, tints, u
#import "/lines.typ": lines-at

#let quiet(body) = text(size: u(9), fill: ink-2, body)

#let title(it) = {
  let (above, below, size) = if it.level == 2 { (u(22), u(10), u(13)) } else { (u(15), u(8), u(10.5)) }
  block(sticky: true, above: above, below: below, {
    { show heading: set text(size: size, weight: 600); heading(level: it.level, directed(it.line, it.line.text)) }
    if it.about != "" { h(0.7em) + quiet(it.about) }
  })
}

#let question(it) = block(sticky: true, above: u(8), below: u(8), {
  box(fill: tints.at(it.tint), inset: (x: u(6)), outset: (y: u(4)), text(weight: 600, it.label))
  h(0.8em)
  it.question
})

// Neighbours of one question that run the same way share a list: its marker is a square in the question's colour.
#let runs(notes) = {
  let out = ()
  for note in notes {
    let last = if out.len() > 0 { out.last().first() } else { none }
    if last != none and last.tint == note.tint and last.line.dir == note.line.dir { out.last().push(note) } else { out.push((note,)) }
  }
  out
}

#let notes(it) = for (i, run) in runs(it.notes).enumerate() {
  let first = run.first()
  if i > 0 { v(u(7), weak: true) }
  directed((text: "", dir: first.line.dir, lang: first.line.lang), list(
    marker: pdf.artifact(box(width: u(7), height: u(7), fill: tints.at(first.tint))),
    indent: 0pt,
    body-indent: u(7),
    tight: false,
    spacing: u(7),
    ..run.map(note => list.item({
      directed(note.line, note.line.text)
      if note.about != "" { h(0.8em) + quiet(note.about) }
    })),
  ))
}

#let counts(it) = {
  let most = calc.max(1, ..it.rows.map(row => row.n))
  let bar(n) = pdf.artifact(rect(width: calc.max(u(1.5), u(110) * n / most), height: u(7), fill: if n > 0 { coffee } else { rule }, stroke: none))
  table(
    columns: (1fr, u(110), auto),
    column-gutter: u(12),
    inset: (x: 0pt, y: u(4)),
    stroke: none,
    align: (start, start + horizon, end),
    ..it.rows.map(row => (directed(row.line, row.line.text), bar(row.n), text(weight: 600, row.written))).flatten(),
  )
}

#let rows(it) = {
  set text(size: u(9))
  table(
    columns: (2.5fr, 1.1fr, 1.3fr, 0.7fr, 1.5fr),
    inset: (x: u(4), y: u(6)),
    stroke: (x, y) => (bottom: if y == 0 { u(1.4) + ink } else { u(0.6) + rule-strong }),
    align: start + top,
    table.header(..it.head.map(label => text(weight: 600, label))),
    ..it.rows.map(row => row.map(line => directed(line, line.text))).flatten(),
  )
}

#let drawn-block(it) = {
  if it.kind == "heading" { title(it) }
  else if it.kind == "text" { block(above: u(8), below: u(8), directed(it.line, it.line.text)) }
  else if it.kind == "label" { block(sticky: true, above: u(9), below: u(7), quiet(it.text)) }
  else if it.kind == "question" { question(it) }
  else if it.kind == "notes" { block(above: u(8), notes(it)) }
  else if it.kind == "lines" { block(above: u(8), below: u(10), lines-at(it.lines, u(10))) }
  else if it.kind == "counts" { block(above: u(6), counts(it)) }
  else { block(above: u(8), rows(it)) }
}
`;
