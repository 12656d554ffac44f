/** What somebody looks at besides the running phase. */
export type Looking = { readonly at: 'canvas' | 'minutes' } | { readonly at: 'stage'; readonly stage: number };
