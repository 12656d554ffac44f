const HEAD = `# Results

Written by \`npm run bench\`; what each figure means is in [docs/benchmarks.md](../../docs/benchmarks.md). Each table is
one run, everything in it measured one after the other on the same machine. CPU is the share of one core.
`;

/** The results as a file: sections by their keys, each between two marks. */
export function writeSections(sections: ReadonlyMap<string, string>): string {
  const keys = [...sections.keys()].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return [HEAD, ...keys.map((key) => `<!-- ${key} -->\n${sections.get(key)}\n<!-- end -->\n`)].join('\n');
}

/** The sections of such a file by their keys. */
export function readSections(file: string): Map<string, string> {
  const found = file.matchAll(/^<!-- (.+) -->\n([\s\S]*?)\n<!-- end -->$/gm);
  return new Map([...found].map(([, key = '', text = '']) => [key, text]));
}
