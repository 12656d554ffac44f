/** Nested lines: as lists, cut after so many lines, and the search for the largest size that fits. */
export const LINES_TYP = String.raw`
#import "/marks.typ": data, directed, ease, ink, u

// Lines with the lines under them, counted one by one.
#let count(lines) = lines.fold(0, (sum, line) => sum + 1 + count(line.children))

// The first n lines in reading order, nested as they were.
#let first(lines, n) = {
  let kept = ()
  let left = n
  for line in lines {
    if left <= 0 { break }
    let under = first(line.children, left - 1)
    kept.push(line + (children: under))
    left -= 1 + count(under)
  }
  kept
}

// Neighbours that run the same way share a list, so that its markers stand on their side.
#let runs(lines) = {
  let out = ()
  for line in lines {
    if out.len() > 0 and out.last().last().dir == line.dir { out.last().push(line) } else { out.push((line,)) }
  }
  out
}

#let as-list(lines, spacing, depth: 0) = {
  for (i, run) in runs(lines).enumerate() {
    if i > 0 { v(spacing, weak: true) }
    directed(run.first(), list(
      tight: false,
      spacing: spacing,
      ..run.map(line => list.item({
        // A list of several languages still says which line is in which.
        directed(line, line.text)
        if line.children.len() > 0 {
          v(spacing * 0.82, weak: true)
          as-list(line.children, spacing * 0.82, depth: depth + 1)
        }
      })),
    ))
  }
}

// Lines in one size. The room between them grows a little with the size.
#let lines-at(lines, size) = {
  set text(size: size, weight: 500)
  set par(leading: 0.58em)
  set list(
    indent: 0pt,
    body-indent: 0.5em,
    marker: (
      [•],
      [–],
      // As high as a capital, because markers hang from the top of their line.
      box(width: 0.3em, height: 0.7em, place(bottom + start, dy: -0.15em, circle(radius: 0.125em, stroke: 0.07em + ink))),
    ),
  )
  as-list(lines, ease(size, 6.1, 11.7))
}

// The largest of ascending sizes for which fits(size) holds; none when not even the first does.
#let largest(sizes, fits) = {
  let (low, high) = (-1, sizes.len() - 1)
  while low < high {
    let middle = calc.ceil((low + high) / 2)
    if fits(sizes.at(middle)) { low = middle } else { high = middle - 1 }
  }
  if low < 0 { none } else { sizes.at(low) }
}

// From the smallest to the largest size, quarter point by quarter point.
#let sizes-between(low, high, step: 0.25pt) = {
  let n = calc.max(0, calc.floor((high - low) / step))
  range(n + 1).map(i => high - (n - i) * step)
}

// Shares a length out: whoever needs less than an equal share gets what it needs, the rest share what is left.
#let shares(needs, total) = {
  let open = range(needs.len())
  let given = needs
  let left = total
  while open.len() > 0 {
    let share = left / open.len()
    let content = open.filter(i => needs.at(i) <= share)
    if content.len() == 0 {
      for i in open { given.at(i) = share }
      break
    }
    for i in content { left -= needs.at(i) }
    open = open.filter(i => i not in content)
  }
  given
}

// Room for what each needs and as equal as can be: the small ones are raised first.
#let raised(needs, total) = {
  let open = range(needs.len())
  let given = needs
  let left = total
  while open.len() > 0 {
    let share = left / open.len()
    let greedy = open.filter(i => needs.at(i) > share)
    if greedy.len() == 0 {
      for i in open { given.at(i) = share }
      break
    }
    for i in greedy { left -= needs.at(i) }
    open = open.filter(i => i not in greedy)
  }
  given
}
`;
