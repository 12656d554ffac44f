import { describe, expect, it } from 'vitest';
import { LogoRefusal } from './LogoRefusal.ts';
import { pictureSize } from './pictureSize.ts';

const text = (svg: string) => new TextEncoder().encode(svg);
const svg = (inside: string, attributes = 'viewBox="0 0 300 100"') =>
  text(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`);

/** The head of a PNG that says it is so large, and nothing after it. */
function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(40);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  bytes.write('IHDR', 12, 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}
/** The same of a JPEG, behind a comment and a table. */
function jpeg(width: number, height: number, marker = 0xc2): Uint8Array {
  const size = Buffer.alloc(4);
  size.writeUInt16BE(height, 0);
  size.writeUInt16BE(width, 2);
  const comment = [0xff, 0xfe, 0, 5, 0xff, 0xc0, 9];
  const table = [0xff, 0xc4, 0, 4, 1, 2];
  return Uint8Array.from([0xff, 0xd8, ...comment, 0xff, ...table, 0xff, marker, 0, 11, 8, ...size, 1, 0, 0, 0]);
}
const fault = (bytes: Uint8Array) => {
  try {
    const { bytes: _, ...size } = pictureSize(bytes);
    return size;
  } catch (error) {
    if (error instanceof LogoRefusal) return error.message;
    throw error;
  }
};

describe('a picture that is given as a logo', () => {
  it('[LOOK-1] is known by its own bytes', () => {
    expect(fault(png(300, 100))).toEqual({ kind: 'png', width: 300, height: 100 });
    expect(fault(jpeg(300, 100))).toEqual({ kind: 'jpg', width: 300, height: 100 });
    expect(fault(svg('<path d="M0 0"/>'))).toEqual({ kind: 'svg', width: 300, height: 100 });
    expect(pictureSize(svg('', 'width="30mm" height="1e1" viewBox="0,0,9 8"'))).toMatchObject({ width: 30, height: 8 });
    for (const other of ['GIF89a', '<html><svg></svg></html>', 'RIFF....WEBP', '{}', '', '\ufeffnothing'])
      expect(fault(text(other))).toBe('kind');
    expect(fault(Uint8Array.from([0x3c, 0xff, 0xfe, 0x73]))).toBe('kind');
  });

  it('[LOOK-1] is refused for what it says of its size, before it is decoded', () => {
    expect(fault(png(4_096, 3_906))).toMatchObject({ width: 4_096 });
    expect(fault(png(4_097, 1_000))).toBe('pixels');
    expect(fault(png(4_096, 3_907))).toBe('pixels');
    expect(fault(png(0xffffffff, 0xffffffff))).toBe('pixels');
    expect(fault(jpeg(65_535, 65_535))).toBe('pixels');
    expect(fault(png(1_000, 100))).toMatchObject({ width: 1_000 });
    expect(fault(png(1_001, 100))).toBe('shape');
    expect(fault(jpeg(100, 1_001))).toBe('shape');
    expect(fault(svg('', 'viewBox="0 0 1001 100"'))).toBe('shape');
    expect(fault(svg(`<!--${' '.repeat(256 * 1024)}-->`))).toBe('pixels');
    for (const nothing of [
      png(0, 10),
      jpeg(0, 0),
      svg('', ''),
      svg('', 'width="100%" height="100%"'),
      svg('', 'viewBox="0 0 0 1"'),
      svg('', 'viewBox="0 0 1e999 1e999"'),
    ])
      expect(fault(nothing)).toBe('broken');
  });

  it('is broken where it breaks off', () => {
    expect(fault(png(10, 10).subarray(0, 20))).toBe('broken');
    for (let length = 3; length < jpeg(10, 10).length - 8; length++)
      expect(fault(jpeg(10, 10).subarray(0, length))).toBe('broken');
    expect(fault(jpeg(10, 10, 0xd9))).toBe('broken');
  });

  it.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<SCRIPT/>', '<SCRIPT>'],
    ['<svg:script/>', '<svg:script>'],
    ['<foreignObject><p/></foreignObject>', '<foreignObject>'],
    ['<image href="data:image/png;base64,AAAA"/>', '<image>'],
    ['<text>Words without a font</text>', '<text>'],
    ['<animate attributeName="x"/>', '<animate>'],
    ['<filter id="a"><feGaussianBlur/></filter>', '<filter>'],
    ['<a href="#x"/>', '<a>'],
    ['<path onload="alert(1)"/>', 'onload'],
    ['<path\nOnClick = "x"/>', 'OnClick'],
    ['<use href="https://evil.example/a.svg#b"/>', 'href="https://evil.example/a.svg#b"'],
    ["<use xlink:href='data:x'/>", 'href="data:x"'],
    ['<path style="fill:url(https://evil.example/a)"/>', 'url(https://evil.example/a)'],
    ['<style>@import "a.css";</style>', '@import'],
    ['<style>.a{fill:u\\72l(x)}</style>', '\\'],
    ['<path fill="url(#a) url(//evil.example)"/>', 'url(//evil.example)'],
    ['<path a:onload="x"/>', 'a:onload'],
    ['<path a="&b;"/>', '&b'],
    ['<mask id="a"/>', '<mask>'],
    ['<pattern id="a"/>', '<pattern>'],
    ['<path filter="blur(9)"/>', 'filter'],
    ['<path style="mask:url(#a)"/>', 'mask'],
    ['<g xmlns="http://www.w3.org/1999/xhtml"/>', 'xmlns="http://www.w3.org/1999/xhtml"'],
    // What hid things from whoever looked for them by pattern.
    ['<metadata/><image/><metadata></metadata>', '<image>'],
    ['<style><![CDATA[<!--]]></style><image/><!-- -->', '<![CDATA>'],
    ['<?a <!-- ?><image/><?b --> ?>', '<?a>'],
    ['<x:pattern xmlns:x="http://www.w3.org/2000/svg"/>', '<x:pattern>'],
    ['<g xmlns:x="&#104;ttp://www.w3.org/2000/svg"><x:image/></g>', '<x:image>'],
    // What draws itself over and over.
    ['<clipPath id="a"><path clip-path="url(#b)"/></clipPath>', 'clip-path'],
    ['<style>.a{clip-path:url(#b)}</style><clipPath><g><path class="x a"/></g></clipPath>', 'clip-path'],
    ['<style>g path{clip-path:url(#b)}</style>', 'clip-path'],
    ['<g id="a"><use href="#a"/></g>', '<g>'],
    ['<path id="a"/><path id="a"/>', 'id="a"'],
    ['<g>'.repeat(64), '<g>'],
    ['<use href="#a"/>'.repeat(13), '<use>'],
  ])('[LOOK-2] is refused with %s in it', (inside, what) => {
    expect(fault(svg(inside))).toBe(`unsafe ${what}`);
  });

  it('[LOOK-2] is refused with words that stand for others, and taken with what programs write', () => {
    const entities = '<!DOCTYPE svg [<!ENTITY a "&b;&b;">]><svg viewBox="0 0 1 1">&a;</svg>';
    expect(fault(text(entities))).toBe('unsafe <!ENTITY>');
    expect(fault(svg('<!ENTITY a "b">'))).toBe('unsafe <!ENTITY>');
    expect(fault(text('<!DOCTYPE html><!DOCTYPE svg><svg/>'))).toBe('unsafe <!DOCTYPE>');
    const usual = `<?xml version="1.0"?>
      <!-- Made by hand: <script> -->
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
      <svg viewBox="0 0 20 10" xmlns:svg="http://www.w3.org/2000/svg" xmlns:sodipodi="x"><sodipodi:namedview/><metadata><rdf><a/></rdf></metadata>
      <style>.a{fill:url(#g)}</style><defs><linearGradient id="g"/></defs><use xlink:href="#g"/></svg>`;
    expect(fault(text(usual))).toEqual({ kind: 'svg', width: 20, height: 10 });
  });
});
