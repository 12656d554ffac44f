import type { ClockId } from '../../model/ids.ts';
import { LIMITS } from '../../rules/limits.ts';
import { current } from '../../rules/phases.ts';
import { done, refuse } from '../decide/decision.ts';
import type { StepDeciders } from './context.ts';
import { runningClock } from './entering.ts';

export const clock: StepDeciders<'clock.start' | 'clock.pause' | 'clock.add' | 'clock.stop'> = {
  'clock.start': ({ open }, _me, _body, context) => {
    const { clock: now } = open;
    switch (now.status) {
      case 'running':
        return done();
      case 'paused':
        return done({
          type: 'clockSet',
          clock: {
            status: 'running',
            id: context.id('clock') as ClockId,
            total: now.total,
            endsAt: context.now + now.left,
          },
        });
      case 'ready':
        return done({ type: 'clockSet', clock: runningClock(context, now.total) });
      default:
        return done({ type: 'clockSet', clock: runningClock(context, current(open).phase.minutes * 60_000) });
    }
  },

  'clock.pause': ({ open: { clock: running } }, _me, _body, { now }) => {
    if (running.status !== 'running') return done();
    const { id, total, endsAt } = running;
    return done({ type: 'clockSet', clock: { status: 'paused', id, total, left: Math.max(0, endsAt - now) } });
  },

  'clock.add': ({ open: { clock: old } }, _me, { seconds }, context) => {
    const ms = seconds * 1000;
    const { least, most } = LIMITS.clock;
    const within = (left: number) => Math.min(most, Math.max(least, left));
    if (ms === 0 || Math.abs(ms) > most) return refuse('outOfRange');
    switch (old.status) {
      case 'running': {
        const left = within(old.endsAt - context.now + ms);
        const id = context.id('clock') as ClockId;
        return done({
          type: 'clockSet',
          clock: { status: 'running', id, total: within(old.total + ms), endsAt: context.now + left },
        });
      }
      case 'paused':
        return done({
          type: 'clockSet',
          clock: { ...old, total: within(old.total + ms), left: within(old.left + ms) },
        });
      case 'ready':
        return done({ type: 'clockSet', clock: { status: 'ready', total: within(old.total + ms) } });
      default:
        return ms < 0 ? refuse('outOfRange') : done({ type: 'clockSet', clock: runningClock(context, within(ms)) });
    }
  },

  'clock.stop': ({ open }) =>
    open.clock.status === 'off' ? done() : done({ type: 'clockSet', clock: { status: 'off' } }),
};
