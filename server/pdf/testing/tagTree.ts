/** A tag of a page as pdf.js gives it: an element with a role, or a piece of content with an id. */
export interface Tag {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Tag[];
}

/** A list item with the items under it, as the tags of the page tell it. */
export interface TaggedItem {
  readonly text: string;
  readonly children: readonly TaggedItem[];
}

/** Headings as `H2 Title`, in reading order. `marked` is the text of each piece of content. */
export function headingsIn(tag: Tag, marked: ReadonlyMap<string, string>): string[] {
  if (/^H\d$/.test(tag.role ?? '')) return [`${tag.role} ${textOf(tag, marked)}`];
  return (tag.children ?? []).flatMap((child) => headingsIn(child, marked));
}

/** The list items under a tag. Typst puts a nested list beside the item it belongs to, not into it. */
export function itemsIn(tag: Tag, marked: ReadonlyMap<string, string>): TaggedItem[] {
  const items: TaggedItem[] = [];
  for (const child of tag.children ?? []) {
    const last = items.at(-1);
    if (child.role === 'LI') items.push({ text: bodyOf(child, marked), children: [] });
    else if (child.role === 'L' && tag.role === 'L' && last) {
      items[items.length - 1] = { ...last, children: [...last.children, ...itemsIn(child, marked)] };
    } else items.push(...itemsIn(child, marked));
  }
  return items;
}

function bodyOf(item: Tag, marked: ReadonlyMap<string, string>): string {
  return textOf({ children: (item.children ?? []).filter((part) => part.role !== 'Lbl') }, marked);
}

function textOf(tag: Tag, marked: ReadonlyMap<string, string>): string {
  const pieces = (part: Tag): string =>
    part.type === 'content' ? (marked.get(part.id ?? '') ?? '') : (part.children ?? []).map(pieces).join(' ');
  return pieces(tag).replaceAll('\u200b', '').replace(/\s+/g, ' ').trim();
}
