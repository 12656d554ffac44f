/** A word as it begins a sentence. */
export const capital = (word: string): string => word.slice(0, 1).toLocaleUpperCase() + word.slice(1);
