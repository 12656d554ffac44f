/** What somebody looks at besides the running phase. */
export type Looking = { readonly at: 'canvas' } | { readonly at: 'stage'; readonly stage: number };
