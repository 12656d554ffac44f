import type { Act, Body, StepType } from '#shared/board/commands.ts';
import type { PublicPart } from '#shared/board/publicPart.ts';
import type { Answer, Doing, Mail, PresenceFrame, Welcome } from '#shared/protocol/messages.ts';
import { CLOSED, COMES_AGAIN, type Refusal } from '#shared/protocol/refusals.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import type { Link } from '../store/boardStore.ts';
import type { ServerClock } from './clockSync.ts';
import { comeBack } from './comeBack.ts';
import { type Caller, openConnection } from './connection.ts';
import { courier } from './courier.ts';
import { newId } from './ids.ts';
import { windowClient } from './windowClient.ts';

/** What the line tells, and what it needs to know. */
export interface LineEnds {
  readonly clock: ServerClock;
  /** False: the server is of a version that this page does not fit; nothing may be sent. */
  readonly welcomed: (welcome: Welcome) => boolean;
  /** The board goes on in a new document, which comes. */
  readonly renewed: () => void;
  readonly shown: (part: PublicPart, rev: number, epoch: string) => void;
  /** The public change the face has seen. */
  readonly seen: () => number;
  readonly presence: (frame: PresenceFrame) => void;
  readonly mailed: (mail: Mail, epoch: string) => void;
  /** What waits to be sent, oldest first. */
  readonly waiting: () => readonly Act[];
  /** Settles an act; true: it is to be sent again. */
  readonly answered: (act: Act, answer: Answer, epoch: string) => boolean;
  readonly link: (link: Link) => void;
}

export interface Line {
  /** Sends what waits. */
  readonly go: () => void;
  readonly step: <T extends StepType>(type: T, body: Body<T>) => Promise<Answer>;
  readonly doing: (doing: Doing) => void;
  readonly tryNow: () => void;
  /** The name of this tab on the line; null: it is not there. */
  readonly tab: () => string | null;
  readonly close: () => void;
}

const STEP_TIMEOUT_MS = 10_000;
const BEHIND_MS = 3000;
const MEASURE_AT_MS = [0, 150, 600, 2000];

/** The one connection with all that runs over it: commands, window, mail, the clock; and its coming back. */
export function openLine(caller: Caller, ends: LineEnds): Line {
  const { clock } = ends;
  const socket = openConnection(caller);
  let welcome: Welcome | null = null;
  let offlineSince: number | null = null;
  let isShut = false;
  const later = (run: () => void, ms: number) => window.setTimeout(run, ms);

  const view = windowClient(socket, {
    changed: ends.shown,
    presence: ends.presence,
    heartbeat: (at) => {
      if (at > ends.seen()) later(() => at > ends.seen() && reopen(), BEHIND_MS);
    },
  });
  const reopen = () => {
    if (!welcome) return;
    view.pause();
    view.open(welcome.board, welcome.epoch);
  };

  const post = courier<Act>(ends.waiting, {
    send: (act) =>
      socket.emit('command', { v: PROTOCOL_VERSION, ...act }, (answer) => {
        const again = ends.answered(act, answer, welcome?.epoch ?? '');
        post.settled(act.id, again);
      }),
    later,
  });
  const back = comeBack({
    attempt: () => socket.connect(),
    chance: Math.random,
    later,
    cancel: (timer) => window.clearTimeout(timer),
  });

  const measure = () => {
    // What is said into a lost line is kept and sent when it is back: a trip that long measures nothing.
    if (!socket.connected) return;
    const sent = performance.now();
    socket.emit('time', (server) => clock.take({ sent, received: performance.now(), server }));
  };
  const offline = () => {
    post.lost();
    if (isShut) return;
    offlineSince ??= clock.now();
    ends.link({ status: 'offline', since: offlineSince, retryAt: clock.now() + back.plan() });
  };
  const shut = (reason: Refusal) => {
    isShut = true;
    back.stop();
    ends.link({ status: 'shut', reason });
  };

  socket.on('welcome', (hello) => {
    welcome = hello;
    offlineSince = null;
    clock.forget();
    clock.greeted(hello.now);
    for (const delay of MEASURE_AT_MS) later(measure, delay);
    if (!ends.welcomed(hello)) return;
    back.reset();
    view.open(hello.board, hello.epoch);
    post.opened();
  });
  socket.on('mail', (mail) => ends.mailed(mail, welcome?.epoch ?? ''));
  socket.on('notice', (notice) => {
    if (notice.kind === 'epoch' && welcome) {
      welcome = { ...welcome, epoch: notice.epoch };
      ends.renewed();
      view.open(welcome.board, notice.epoch);
    }
    if (notice.kind !== 'closing') return;
    if (notice.reason === CLOSED.removed) shut('removed');
    if (notice.reason === CLOSED.thrownAway) shut('rehearsal');
    // Coming back would only push the next tab out.
    if (notice.reason === CLOSED.tooManyTabs) shut('tooManyTabs');
  });
  socket.on('disconnect', () => {
    view.pause();
    offline();
  });
  socket.on('connect_error', (error) => {
    const refusal = (error as { data?: { refusal?: Refusal } }).data?.refusal;
    if (!refusal || COMES_AGAIN.has(refusal)) return offline();
    shut(refusal);
    socket.disconnect();
  });
  // A device that wakes up or finds its network again does not sit out the wait.
  const woken = () => {
    if (document.visibilityState !== 'visible') return;
    if (back.planned()) back.now();
    else if (socket.connected) measure();
  };
  document.addEventListener('visibilitychange', woken);
  window.addEventListener('online', woken);
  socket.connect();

  return {
    go: post.go,
    step: (type, body) =>
      new Promise((resolve) => {
        const message = { v: PROTOCOL_VERSION, id: newId(), type, body };
        socket.timeout(STEP_TIMEOUT_MS).emit('command', message, (lost, answer) => {
          resolve(lost ? { ok: false, refusal: 'retry', say: '' } : answer);
        });
      }),
    doing: (doing) => {
      if (!socket.connected) return;
      // What begins may be lost on a busy line; that it is over must arrive.
      if (doing.doing === 'nothing') socket.emit('doing', doing);
      else socket.volatile.emit('doing', doing);
    },
    tryNow: () => {
      if (back.planned()) back.now();
    },
    tab: () => socket.id ?? null,
    close: () => {
      isShut = true;
      back.stop();
      document.removeEventListener('visibilitychange', woken);
      window.removeEventListener('online', woken);
      view.close();
      socket.disconnect();
    },
  };
}
