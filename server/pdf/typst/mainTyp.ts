/** The document: the canvas, the force field if there was one, then whatever did not fit. */
export const MAIN_TYP = String.raw`
#import "/marks.typ": data
#import "/setup.typ": date, height, landscape, typeset, width
#import "/canvas.typ": canvas-pages
#import "/force.typ": force-field

#set document(title: data.name, date: date)
#set page(..landscape)
#show: typeset
#canvas-pages(if data.force != none { force-field(width, height) })
`;
