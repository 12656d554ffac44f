import type { Open } from '../../model/board.ts';
import { LIMITS } from '../../rules/limits.ts';
import { current, minutesOf } from '../../rules/phases.ts';
import { discussing } from '../../rules/topics.ts';
import { type Decision, done, refuse } from '../decide/decision.ts';
import type { BoardEvent } from '../events.ts';
import type { StepContext, StepDeciders } from './context.ts';
import { run, settleThumbs } from './talking.ts';

export const clock: StepDeciders<'clock.start' | 'clock.pause' | 'clock.add' | 'clock.stop'> = {
  'clock.start': ({ open }, _me, _body, context) => {
    const { clock: now } = open;
    switch (now.status) {
      case 'running':
        return done();
      case 'paused':
        return done(...goneOn(open), { type: 'clockSet', clock: run(context, now.total, now.left) });
      case 'ready':
        return done({ type: 'clockSet', clock: run(context, now.total) });
      default:
        return startAnew(open, context);
    }
  },

  'clock.pause': ({ open: { clock: running } }, _me, _body, { now }) => {
    if (running.status !== 'running') return done();
    const { id, total, endsAt } = running;
    return done({ type: 'clockSet', clock: { status: 'paused', id, total, left: Math.max(0, endsAt - now) } });
  },

  'clock.add': ({ open }, _me, { seconds }, context) => {
    const { clock: old } = open;
    const ms = seconds * 1000;
    const { least, most } = LIMITS.clock;
    const within = (left: number) => Math.min(most, Math.max(least, left));
    if (ms === 0 || Math.abs(ms) > most) return refuse('outOfRange');
    const set = (next: Open['clock']) => done(...goneOn(open), { type: 'clockSet', clock: next });
    switch (old.status) {
      case 'running':
        return set(run(context, within(old.total + ms), within(old.endsAt - context.now + ms)));
      case 'paused':
        return set({ ...old, total: within(old.total + ms), left: within(old.left + ms) });
      case 'ready':
        return set({ status: 'ready', total: within(old.total + ms) });
      default:
        if (ms < 0) return refuse('outOfRange');
        if (hasNoTopic(open)) return refuse('wrongPhase');
        return set(run(context, within(ms)));
    }
  },

  'clock.stop': ({ open }) =>
    open.clock.status === 'off' ? done() : done({ type: 'clockSet', clock: { status: 'off' } }),
};

/** In a talk the clock is that of a topic. */
const hasNoTopic = (open: Open): boolean => current(open).phase.kind === 'discuss' && !discussing(open);

/** The phase's minutes, or one more time box of the topic under discussion. */
function startAnew(open: Open, context: StepContext): Decision {
  if (hasNoTopic(open)) return refuse('wrongPhase');
  const topic = discussing(open);
  const { times } = open.settings.talk;
  const minutes = topic ? (times[topic.box] ?? times.at(-1) ?? 1) : minutesOf(open, current(open));
  return done(...goneOn(open), { type: 'clockSet', clock: run(context, minutes * 60_000) });
}

/** The facilitator gives time by hand: what the thumbs said is overruled; thumbs that opened at the bell close unshown. */
function goneOn(open: Open): BoardEvent[] {
  const { thumbs } = open;
  const isOver = thumbs.status === 'closed' || (thumbs.status === 'open' && open.clock.status === 'up');
  return isOver ? settleThumbs(open, 'on') : [];
}
