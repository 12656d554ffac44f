import { recall, remember } from '../../theme/remember.ts';

/** What one stroke says. */
export type Stroke = 'minute' | 'up';

const MINUTE = 60_000;

/**
 * The stroke that is due when the time left goes from `before` to `after` (ms): at 1:00, where a minute is less than the
 * whole, and at 0:00. A jump over both rings the later one only; time that was added rings nothing.
 */
export function strokeBetween(before: number, after: number, total: number): Stroke | null {
  if (after >= before) return null;
  if (after <= 0) return before > 0 ? 'up' : null;
  return total > MINUTE && before > MINUTE && after <= MINUTE ? 'minute' : null;
}

/* A small soft bell: a few partials, struck once and left to fade. Hertz over the ground note, loudness, seconds. */
const PARTIALS = [
  [1, 0.5, 2.4],
  [2.01, 0.22, 1.6],
  [2.98, 0.12, 1.1],
  [4.21, 0.05, 0.7],
] as const;
const GROUND: Readonly<Record<Stroke, number>> = { minute: 659, up: 523 };

let audio: AudioContext | null = null;

/** Sound is allowed only from a press on: call it in one. Where the browser has none, the bell stays silent. */
export function armBell(): void {
  if (typeof AudioContext === 'undefined') return;
  audio ??= new AudioContext();
  audio.resume().catch(() => {});
}

export function ring(stroke: Stroke): void {
  if (audio?.state !== 'running') return;
  const now = audio.currentTime;
  const out = audio.createGain();
  out.gain.value = 0.35;
  out.connect(audio.destination);
  for (const [times, loud, seconds] of PARTIALS) {
    const tone = audio.createOscillator();
    const fade = audio.createGain();
    tone.frequency.value = GROUND[stroke] * times;
    fade.gain.setValueAtTime(0, now);
    fade.gain.linearRampToValueAtTime(loud, now + 0.008);
    fade.gain.exponentialRampToValueAtTime(0.0001, now + seconds);
    tone.connect(fade).connect(out);
    tone.start(now);
    tone.stop(now + seconds);
  }
}

const KEY = 'fikabord.screen.bell';

/** Off until somebody switches it on for this device. */
export const bellIsOn = (): boolean => recall(KEY) === 'on';
export const switchBell = (on: boolean): void => remember(KEY, on ? 'on' : null);
