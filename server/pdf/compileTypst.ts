import initTypst, { TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';

/** What one compilation needs; every part can be handed to a worker without copying code or fonts. */
export interface TypstJob {
  readonly module: WebAssembly.Module;
  readonly fonts: readonly Uint8Array[];
  /** The path of the source to compile. */
  readonly main: string;
  /** Sources by path. */
  readonly sources: Readonly<Record<string, string>>;
  /** The JSON text the sources read as `/data.json`: the only way in for words people wrote. */
  readonly data: string;
  /** Pictures by path. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

const PLAIN_DIAGNOSTICS = 1;

/**
 * Compiles a source to a PDF. The world has no file system, no network and no packages but what the job holds.
 * Throws with Typst's own diagnostics when the sources do not compile.
 */
export async function compileTypst(job: TypstJob): Promise<Uint8Array> {
  await initTypst({ module_or_path: job.module });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of job.fonts) await builder.add_raw_font(font);
  const compiler = await builder.build();
  for (const [path, source] of Object.entries(job.sources)) compiler.add_source(path, source);
  compiler.map_shadow('/data.json', new TextEncoder().encode(job.data));
  for (const [path, bytes] of Object.entries(job.files ?? {})) compiler.map_shadow(path, bytes);
  const outcome: { result?: Uint8Array; diagnostics?: unknown } = compiler.compile(
    job.main,
    null,
    'pdf',
    PLAIN_DIAGNOSTICS,
  );
  if (!outcome.result) throw new Error(`The PDF did not compile: ${JSON.stringify(outcome.diagnostics)}`);
  return outcome.result;
}
