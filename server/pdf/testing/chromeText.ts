import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init } from '@embedpdf/pdfium';

/** The text of the first page as PDFium reads it: what somebody finds who searches the PDF in Chrome or Edge. */
export async function chromeText(pdf: Uint8Array): Promise<string> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
  const pdfium = await init({ wasmBinary: new Uint8Array(wasm).buffer });
  pdfium.PDFiumExt_Init();
  const { malloc } = pdfium.pdfium.wasmExports;
  const memory = (): Uint8Array => {
    if ('HEAPU8' in pdfium.pdfium && pdfium.pdfium.HEAPU8 instanceof Uint8Array) return pdfium.pdfium.HEAPU8;
    throw new Error('PDFium has no memory.');
  };
  const at = malloc(pdf.length);
  memory().set(pdf, at);
  const text = pdfium.FPDFText_LoadPage(pdfium.FPDF_LoadPage(pdfium.FPDF_LoadMemDocument(at, pdf.length, ''), 0));
  const count = pdfium.FPDFText_CountChars(text);
  const to = malloc(2 * count + 2);
  pdfium.FPDFText_GetText(text, 0, count, to);
  return Buffer.from(memory().slice(to, to + 2 * count)).toString('utf16le');
}
