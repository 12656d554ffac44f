/** The report: what the group made, with its contents on the first page. */
export const REPORT_TYP = String.raw`
#import "/marks.typ": accent-mark, accent-text, coffee, data, directed, ink-2, logo-in, marker-line, u
#import "/setup.typ": date, height, landscape, long, short, typeset, width
#import "/band.typ": footer
#import "/canvas.typ": canvas-pages
#import "/force.typ": force-field
#import "/reportBlocks.typ": drawn-block

#let report = data.report
#let margin = u(56)
#let across = short - 2 * margin

#set document(title: data.name, date: date)
#set page(
  width: short,
  height: long,
  margin: (x: margin, top: u(52), bottom: u(62)),
  footer-descent: u(20),
  footer: footer(across),
)
#show: typeset
#set text(size: u(10))
#set par(leading: 0.58em)

// In the contents: the name of the section, and its page.
#show outline.entry: it => block(above: u(9), link(it.element.location(), grid(
  columns: (1fr, auto),
  column-gutter: u(16),
  it.body(), it.page(),
)))

#let facts = if data.facts.len() > 0 {
  grid(
    columns: data.facts.len() * (auto,),
    column-gutter: u(30),
    ..data.facts.map(it => { text(size: u(9), fill: ink-2, it.label); v(u(7), weak: true); text(size: u(12), weight: 600, it.value) }),
  )
}

#let section-title(title) = {
  block(above: u(38), sticky: true, below: u(16), {
    marker-line(across, (2.1, 4.4))
    v(u(11))
    show heading: set text(size: u(20), weight: 800)
    heading(level: 1, title)
  })
}

#if data.logo != none { place(top + end, logo-in(u(150), u(60))) }
#text(size: u(11), fill: accent-text, report.kicker)
#v(u(14), weak: true)
#block({
  set par(leading: 0.34em)
  // The document's own title is no section of it.
  heading(level: 1, outlined: false, text(size: u(30), weight: 800, data.name))
})
#if data.accent != none { v(u(12), weak: true); accent-mark(u(72)) }
#v(u(20), weak: true)
#facts
#if report.notice != none {
  v(u(20), weak: true)
  block(width: 100%, stroke: (left: u(3) + coffee), inset: (left: u(12), y: u(5)), directed(report.notice, report.notice.text))
}
#if data.missing != none {
  v(u(12), weak: true)
  text(size: u(9), fill: ink-2, data.missing)
}
#v(u(34), weak: true)
#block(sticky: true, below: u(14), heading(level: 2, outlined: false, text(size: u(13), weight: 600, report.contents)))
#outline(title: none, target: heading.where(level: 1, outlined: true))

#if report.hasCanvas {
  set page(..landscape)
  set text(size: u(11.5))
  set heading(offset: 1)
  canvas-pages(none)
}

#for section in report.sections {
  if section.drawsForces {
    set page(..landscape)
    set text(size: u(11.5))
    set par(leading: 0.65em)
    force-field(width, height)
  } else {
    section-title(section.title)
  }
  for it in section.blocks { drawn-block(it) }
}
`;
