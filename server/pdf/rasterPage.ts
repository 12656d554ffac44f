import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { init } from '@embedpdf/pdfium';

/** A picture in memory: rows of red, green, blue and an unused byte. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Bytes from one row to the next. */
  readonly stride: number;
  readonly bytes: Uint8Array;
}

const WITH_ANNOTATIONS = 0x01;
const RED_FIRST = 0x10;
const WHITE = 0xffffffff;

/** Draws the first page of a PDF `width` pixels wide, as Chrome would. For a worker that ends afterwards: frees nothing. */
export async function rasterPage(pdf: Uint8Array, width: number): Promise<Raster> {
  const place = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  const file = await readFile(place);
  const pdfium = await init({ wasmBinary: new Uint8Array(file).buffer });
  pdfium.PDFiumExt_Init();
  const at = pdfium.pdfium.wasmExports.malloc(pdf.length);
  memoryOf(pdfium.pdfium).set(pdf, at);
  const page = pdfium.FPDF_LoadPage(pdfium.FPDF_LoadMemDocument(at, pdf.length, ''), 0);
  if (!page) throw new Error('The PDF could not be drawn.');
  const height = Math.round((width * pdfium.FPDF_GetPageHeightF(page)) / pdfium.FPDF_GetPageWidthF(page));
  const bitmap = pdfium.FPDFBitmap_Create(width, height, 0);
  pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
  pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS | RED_FIRST);
  const stride = pdfium.FPDFBitmap_GetStride(bitmap);
  const start = pdfium.FPDFBitmap_GetBuffer(bitmap);
  return { width, height, stride, bytes: memoryOf(pdfium.pdfium).subarray(start, start + stride * height) };
}

/** The memory of the module as it is now: it is another one once it grew. Its types leave it out. */
function memoryOf(module: object): Uint8Array {
  if ('HEAPU8' in module && module.HEAPU8 instanceof Uint8Array) return module.HEAPU8;
  throw new Error('PDFium has no memory.');
}
