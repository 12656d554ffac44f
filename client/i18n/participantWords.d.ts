/** A catalogue without the words that only other faces speak: `server/tooling/participantWords.js` makes it. */
declare module '*.json?participant' {
  const words: import('#shared/words/say.ts').Catalogue;
  export default words;
}
