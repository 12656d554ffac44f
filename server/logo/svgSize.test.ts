import { describe, expect, it } from 'vitest';
import { LIMITS } from '#shared/rules/limits.ts';
import { LogoRefusal } from './LogoRefusal.ts';
import { svgSize } from './svgSize.ts';

const HEAD = '<svg viewBox="0 0 3 1">';
const OUT = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 3 1">';
const drawn = (text: string) => new TextDecoder().decode(svgSize(new TextEncoder().encode(text)).bytes);
const fault = (text: string) => {
  try {
    return drawn(text);
  } catch (error) {
    if (error instanceof LogoRefusal) return error.fault;
    throw error;
  }
};

describe('a drawing', () => {
  // Each of them once made a pattern go back over all that came before it, for minutes or for ever.
  it.each([
    ['<!---->', ''],
    ['<!--', ''],
    ['<!DOCTYPE ', ''],
    ['<?xml ', ''],
    [' ', ''],
    ['<svg ', ''],
    ['<metadata ', HEAD],
    ['<metadata>', HEAD],
    ['<g ', HEAD],
    ['</g ', HEAD],
    ['&#', HEAD],
    ['url( ', `${HEAD}<path fill="`],
    ['href="  ', HEAD],
    ['a="" ', `${HEAD}<path `],
    ['url(', `${HEAD}<path fill="url(`],
    [' ', `${HEAD}<path fill="url(`],
    [' ', `${HEAD}<use href="`],
    ['.a{', `${HEAD}<style>`],
    ['/*', `${HEAD}<style>`],
    ['.a{clip-path:url(#b)}', `${HEAD}<style>`],
    ['9', '<svg width="'],
  ])('[LOOK-1] of %s over and over is refused without going back', (piece, before) => {
    const end = '"/></style></svg>x';
    const times = Math.floor((LIMITS.logo.svgBytes - before.length - end.length) / piece.length);
    expect(fault(before + piece.repeat(times) + end)).toMatch(/^(kind|broken|unsafe|pixels)$/);
    expect(fault(before + piece.repeat(times * 2))).toBe(piece === ' ' && before === '' ? 'kind' : 'pixels');
  });

  it.each([
    ['<path d="<"/>', 'broken'],
    ['<path d="" d=""/>', 'broken'],
    ['<path d="&#1;"/>', 'broken'],
    ['<g><path></g></path>', 'broken'],
    ['<g>', 'broken'],
    ['</svg><svg>', 'broken'],
    ['<use href="#a" xlink:href="#b"/>', 'unsafe'],
    ['<path style="}@import"/>', 'unsafe'],
    ['<style>.a{clip-path:url(#b)}.a{clip-path:url(#c)}</style>', 'unsafe'],
  ])('[LOOK-2] with %s is refused', (inside, why) => {
    expect(fault(`${HEAD}${inside}</svg>`)).toBe(why);
    expect(fault(`${HEAD}<g>`)).toBe('broken');
  });

  it('[LOOK-2] that clips and draws itself twice, sixteen times over, is refused', () => {
    const layers = Array.from({ length: 16 }, (_, at) => {
      const one = `<path clip-path="url(#c${at})"/>`;
      return `<g id="g${at + 1}">${one}${one}</g><clipPath id="c${at + 1}"><use href="#g${at + 1}"/></clipPath>`;
    });
    expect(fault(`${HEAD}${layers.join('')}</svg>`)).toBe('unsafe');
    const twelve = Array.from({ length: 6 }, (_, at) => {
      const paths = '<path d="M0 0"/>'.repeat(at === 0 ? 1_000 : 0);
      return `<g id="g${at + 1}">${paths}<use href="#g${at}"/><use href="#g${at}"/></g>`;
    });
    expect(fault(`${HEAD}${twelve.join('')}</svg>`)).toBe('unsafe');
  });

  it('[LOOK-2] is written anew out of what it may hold', () => {
    const inkscape = `<?xml version="1.0" encoding="UTF-8"?><!-- Made <here> -->
      <svg viewBox="0 0 3 1" xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg" xmlns:i="urn:i">
      <sodipodi:namedview><i:page><image/></i:page></sodipodi:namedview><title>Us</title>
      <metadata><rdf:RDF><metadata/><a/></rdf:RDF></metadata><i:a/>
      <g i:label="1" transform='scale(2)' style="fill:url( '#g' );-inkscape-x:'a, b'"> words
      <path d="M0 0h3" class="&quot;&#60;&amp;" /></g></svg>`;
    expect(drawn(inkscape)).toBe(
      `${OUT}<g transform="scale(2)" style="fill:url( '#g' );-inkscape-x:'a, b'"><path d="M0 0h3" class="&quot;&lt;&amp;"></path></g></svg>`,
    );
    expect(drawn(`${HEAD}<style>g &gt; path{x:&lt;}</style></svg>`)).toBe(
      `${OUT}<style>g &gt; path{x:&lt;}</style></svg>`,
    );
    const illustrator = `${HEAD}<style>/* a */ .a{fill:url(#g)} .b, .c { clip-path : url(#d) }</style><defs>
      <linearGradient id="g" xlink:href="#h"><stop offset="0"/></linearGradient><path id="p"/></defs>
      <clipPath id="d"><use href="#p"/></clipPath><g class="b"><path class="a"/></g></svg>`;
    expect(drawn(illustrator)).toBe(
      `${OUT}<style>.a{fill:url(#g)}\n.b, .c{clip-path:url(#d)}</style><defs><linearGradient id="g" xlink:href="#h"><stop offset="0"></stop></linearGradient><path id="p"></path></defs><clipPath id="d"><use xlink:href="#p"></use></clipPath><g class="b"><path class="a"></path></g></svg>`,
    );
  });
});
