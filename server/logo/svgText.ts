import { styleText } from './svgStyle.ts';
import type { SvgElement } from './svgTree.ts';

const SPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The drawing written anew, so that whoever draws it reads what was judged and nothing else. */
export const svgText = (root: SvgElement): string => written(root, ` ${SPACES}`);

function written({ name, attributes, children, rules }: SvgElement, spaces = ''): string {
  const said = [...attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
  const sheet = rules.map(({ selectors, declarations }) => `${selectors}{${styleText(declarations)}}`).join('\n');
  const inside = escaped(sheet) + children.map((child) => written(child)).join('');
  return `<${name}${spaces}${said}>${inside}</${name}>`;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign);
