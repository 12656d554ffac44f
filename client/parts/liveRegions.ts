/** The quiet voice, the one that speaks over everything, and what toasts say. */
export type Voice = 'polite' | 'assertive' | 'toast';

/**
 * Says a sentence in every live region of this voice: the page's own, and those of the dialogs that are open. While a modal
 * is open all that lies outside it is silent, and what lies in it is all that is heard: so it is read out once.
 */
export function readOut(voice: Voice, text: string): void {
  for (const region of document.querySelectorAll(`[data-voice="${voice}"]`)) {
    // The same words twice are a change only when the element is another one.
    const sentence = document.createElement('p');
    sentence.textContent = text;
    region.replaceChildren(sentence);
  }
}

/** Gives an opened dialog live regions of its own. They are there, empty, before anything is said. */
export function addRegions(dialog: HTMLElement): void {
  for (const voice of ['polite', 'assertive', 'toast'] as const) {
    const region = document.createElement('div');
    region.className = 'visually-hidden';
    region.dataset.voice = voice;
    region.setAttribute('aria-live', voice === 'assertive' ? 'assertive' : 'polite');
    dialog.append(region);
  }
}
