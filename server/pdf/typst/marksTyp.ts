/** Colours, lengths and the hand-drawn parts: marker line, tab, wordmark. Lengths are points on A4. */
export const MARKS_TYP = String.raw`
#let data = json("/data.json")
#let u(n) = n * data.scale * 1pt

#let ink = rgb("#1F1A16")
#let ink-2 = rgb("#5A5047")
#let rule = rgb("#E2D9CB")
#let rule-strong = rgb("#8C7F70")
#let coffee = rgb("#6B4226")
#let green = rgb("#0A6A55")
#let red = rgb("#B2371B")
#let tints = (
  sun: rgb("#FFD65C"), sky: rgb("#A6DCF7"), clay: rgb("#F2A481"), leaf: rgb("#C3EB9B"), plum: rgb("#DBA6D0"),
)

// The community's colour, where there is one: dark enough for words, and for shapes.
#let accent-text = if data.accent == none { ink-2 } else { rgb(data.accent.text) }
#let accent-mark(width) = if data.accent != none {
  pdf.artifact(rect(width: width, height: u(4.5), radius: u(1.5), fill: rgb(data.accent.shape)))
}

// The community's logo, as large as the room it is given.
#let logo-in(most-width, most-height) = {
  let scale = calc.min(most-width / data.logo.width, most-height / data.logo.height)
  image("/logo.png", width: data.logo.width * scale, height: data.logo.height * scale, alt: data.name)
}

// The smallest size anything is set in, whatever the paper.
#let least = 8pt

// A text that may run against the page, as a block or within a line.
#let directed(line, body) = {
  // The search for even lines lets words with unseen breaks run over the edge.
  set par(linebreaks: "simple") if "\u{200b}" in line.text
  if line.dir == data.dir { body }
  else if line.lang != none { text(dir: rtl, lang: line.lang, body) }
  else { text(dir: if line.dir == "rtl" { rtl } else { ltr }, body) }
}

// A rule drawn with a marker: its height wanders by 1.3 points, 0.6 of it slowly and 0.4 faster.
#let marker-line(width, seed) = pdf.artifact({
  let n = calc.max(2, calc.ceil(width / u(12)))
  let height-at(i) = {
    let x = width / u(1) * i / n
    u(1.3) * (0.6 * calc.sin(x / 52 + seed.at(0)) + 0.4 * calc.sin(x / 19 + seed.at(1)))
  }
  let point(i) = (width * calc.clamp(i, 0, n) / n, height-at(calc.clamp(i, 0, n)))
  let towards(a, b, from, by) = (from.at(0) + (b.at(0) - a.at(0)) * by, from.at(1) + (b.at(1) - a.at(1)) * by)
  // Catmull-Rom through the points, written as Béziers.
  let pieces = range(n).map(i => {
    let (p0, p1, p2, p3) = (point(i - 1), point(i), point(i + 1), point(i + 2))
    curve.cubic(towards(p0, p2, p1, 1 / 6), towards(p1, p3, p2, -1 / 6), p2)
  })
  box(width: width, height: 0pt, place(top + left, curve(
    stroke: (paint: ink, thickness: u(1.7), cap: "round", join: "round"),
    curve.move(point(0)), ..pieces,
  )))
})

// Room between things goes with the size of the text: a at 8 points, b at 11.5.
#let ease(size, a, b) = u(a + (b - a) * calc.clamp((size / u(1) - 8) / 3.5, 0, 1))

// Questions are set in 9 points, never larger than the lines under them.
#let question-size(size) = calc.max(least, calc.min(u(9), size))

// The head of a box: marker line, the coloured tab that hangs from it, the question.
#let box-head(it, width, size, title: none, mark: none) = block(width: width, {
  block(fill: tints.at(it.tint), inset: (x: u(8), y: ease(size, 5, 6.4)), {
    set par(leading: u(6))
    heading(depth: 2, text(size: ease(size, 10.5, 11.5), weight: 600, if title == none { it.title } else { title }))
  })
  place(top + left, marker-line(width, it.seed))
  mark
  v(ease(size, 5.5, 7))
  text(size: question-size(size), fill: ink-2, it.question)
})

// The wordmark: its "o" is a cup with coffee in it.
#let wordmark(size) = text(size: size, weight: 800, {
  [fikab]
  box({
    [o]
    place(bottom + center, dy: -0.105em, pdf.artifact(circle(radius: 0.15em, fill: coffee)))
  })
  [rd]
})
`;
