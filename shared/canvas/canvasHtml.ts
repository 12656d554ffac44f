import { ACCENT } from '../model/look.ts';
import { CONTRAST, PAPERS, readableOn } from './accent.ts';
import {
  CANVAS_COLUMNS,
  type CanvasSheet,
  type SheetBox,
  type SheetForceField,
  type SheetLine,
  type Tint,
} from './sheet.ts';

const TINTS: Readonly<Record<Tint, string>> = {
  sun: '#ffd65c',
  sky: '#a6dcf7',
  clay: '#f2a481',
  leaf: '#c3eb9b',
  plum: '#dba6d0',
};

const STYLE = `body{max-width:1200px;margin:2rem auto;padding:0 1.5rem;font:16px/1.4 Commissioner,"Noto Sans",system-ui,sans-serif;color:#1f1a16;background:#fff}
h1{margin:0 0 .5rem;font-size:3rem;line-height:1.05}
.logo{float:right;width:auto;height:auto;max-width:14rem;max-height:5rem}
.quiet,dt{color:#5a5047;font-size:.85rem}
dl{display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin:0 0 1.5rem}
dd{margin:0;font-weight:600}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(18rem,1fr));gap:2rem}
section{margin-bottom:2rem;border-top:2px solid;break-inside:avoid}
h2{display:inline-block;margin:0 0 .5rem;padding:.25rem .6rem;font-size:1rem}
ul{margin:.25rem 0;padding-inline-start:1.2rem}
table{width:100%;border-collapse:collapse}
th,td{padding:.3rem .6rem;border-bottom:1px solid #8c7f70;text-align:start;vertical-align:top}`;

/**
 * The canvas as one web page: it loads nothing and runs nothing, and every line is text that can be
 * copied and searched. `logo`: the bytes of the sheet's logo, in base64.
 */
export function canvasHtml(sheet: CanvasSheet, logo: string | null = null): string {
  const facts = sheet.facts.map(({ label, value }) => `<div><dt>${safe(label)}</dt><dd>${safe(value)}</dd></div>`);
  const columns = CANVAS_COLUMNS.map(
    (column) => `<div>${column.map((id) => box(sheet.boxes[id], sheet.words.nothingAgreed)).join('')}</div>`,
  );
  const { label, people } = sheet.named;
  const named = people.length > 0 ? `<p>${safe(label)} ${safe(people.join(', '))}</p>` : '';
  return `<!doctype html>
<html lang="${safe(sheet.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${safe(sheet.name)}</title>
<style>${STYLE}${accentStyle(sheet)}</style>
</head>
<body>
${logoImage(sheet, logo)}<p class="quiet kicker">${safe(sheet.kicker)}</p>
<h1 dir="auto">${safe(sheet.name)}</h1>
<dl>${facts.join('')}</dl>
<div class="columns">${columns.join('\n')}</div>
${sheet.forceField ? forces(sheet.forceField) : ''}
${named}
<p class="quiet">${safe(sheet.footer)}</p>
</body>
</html>
`;
}

function logoImage({ logo, name }: CanvasSheet, data: string | null): string {
  if (!logo || data === null) return '';
  return `<img class="logo" alt="${safe(name)}" width="${logo.width}" height="${logo.height}" src="data:image/png;base64,${data}">\n`;
}

function accentStyle({ accent }: CanvasSheet): string {
  if (!accent || !ACCENT.test(accent)) return '';
  const [text, shape] = [CONTRAST.text, CONTRAST.shape].map((least) => readableOn(PAPERS.light, accent, least));
  return `\n.kicker{color:${text}}\nh1{padding-bottom:.4rem;background:linear-gradient(${shape},${shape}) 0 100%/5rem .35rem no-repeat}`;
}

function box({ title, question, tint, lines: agreed }: SheetBox, nothing: string): string {
  const said = agreed.length > 0 ? lines(agreed) : `<p class="quiet">${safe(nothing)}</p>`;
  return `<section><h2 style="background:${TINTS[tint]}">${safe(title)}</h2><p class="quiet">${safe(question)}</p>${said}</section>`;
}

function lines(of: readonly SheetLine[]): string {
  const items = of.map(
    ({ text, children }) => `<li dir="auto">${safe(text)}${children.length > 0 ? lines(children) : ''}</li>`,
  );
  return `<ul>${items.join('')}</ul>`;
}

function forces({ title, axis, supports, slows, question, answers }: SheetForceField): string {
  const side = ({ label, sum, forces: all }: SheetForceField['supports']) => {
    const rows = all.map(({ text, weight }) => `<tr><td dir="auto">${safe(text)}</td><td>${weight ?? '–'}</td></tr>`);
    return `<div><table><tr><th>${safe(label)}</th><th>${sum}</th></tr>${rows.join('')}</table></div>`;
  };
  const out = answers.length > 0 ? `<p><b>${safe(question)}</b></p>${lines(answers)}` : '';
  return `<section><h2>${safe(title)}</h2><p dir="auto"><b>${safe(axis)}</b></p><div class="columns">${side(supports)}${side(slows)}</div>${out}</section>`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Words as words, wherever they stand; bidi overrides would turn around what is not theirs. */
const safe = (text: string): string =>
  text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');
