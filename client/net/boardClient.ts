import type { Act, ActType, Body, StepType } from '#shared/board/commands.ts';
import type { PublicPart } from '#shared/board/publicPart.ts';
import { NOTHING_MINE } from '#shared/model/board.ts';
import type { CommandId } from '#shared/model/ids.ts';
import type { Answer, Doing, Mail, Welcome } from '#shared/protocol/messages.ts';
import type { Refusal } from '#shared/protocol/refusals.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { type BoardStore, createBoardStore, type Link } from '../store/boardStore.ts';
import { serverClock } from './clockSync.ts';
import { comeBack } from './comeBack.ts';
import { type Caller, openConnection } from './connection.ts';
import { courier } from './courier.ts';
import { fold } from './fold.ts';
import { newId } from './ids.ts';
import { outbox } from './outbox.ts';
import { rescue } from './rescue.ts';
import { touchedIds } from './touchedIds.ts';
import { windowClient } from './windowClient.ts';

/** A face's line to its board. */
export interface BoardClient {
  readonly store: BoardStore;
  /** Does an act: shown at once, sent in order, kept on the device until the server has it. */
  readonly act: <T extends ActType>(type: T, body: Body<T>) => void;
  /** Asks for a step: decided on the server; the promise tells how it went. Needs the line. */
  readonly step: <T extends StepType>(type: T, body: Body<T>) => Promise<Answer>;
  readonly doing: (doing: Doing) => void;
  /** Server time, ms. */
  readonly now: () => number;
  readonly tryNow: () => void;
  /** Hears about refused acts: the sentence, and whether the words were kept as a draft. */
  readonly onRefused: (hear: (refused: Refused) => void) => () => void;
  readonly close: () => void;
}

export interface Refused {
  readonly act: Act;
  readonly refusal: Refusal;
  readonly say: string;
  readonly kept: boolean;
}

const AGAIN: ReadonlySet<Refusal> = new Set(['retry', 'slowDown']);

/** Opens a face's line to its board and keeps its store true. */
export function openBoard(caller: Caller): BoardClient {
  const store = createBoardStore(caller.face);
  const socket = openConnection(caller);
  const clock = serverClock(() => performance.now(), Date.now());
  const hearers = new Set<(refused: Refused) => void>();
  let part: PublicPart | null = null;
  let rev = -1;
  /** The life of the document that is shown; a new one may count from anywhere. */
  let epoch = '';
  let mail: Mail | null = null;
  let comingMail: { readonly mail: Mail; readonly epoch: string } | null = null;
  let welcome: Welcome | null = null;
  let closed = false;

  const refresh = () => {
    const { me } = store.getState();
    if (comingMail && comingMail.epoch === epoch && comingMail.mail.rev <= rev) {
      mail = comingMail.mail;
      comingMail = null;
    }
    const pending = box.all();
    const unanswered = box.unanswered();
    const mine = mail?.mine ?? NOTHING_MINE;
    const folded =
      part && me
        ? fold(
            part,
            mine,
            me,
            pending.map(({ act }) => act),
          )
        : null;
    store.setState({
      part: folded?.part ?? part,
      mine: folded?.mine ?? mine,
      undo: mail?.undo ?? null,
      notDone: mail?.notDone ?? null,
      waiting: unanswered.length,
      unsaved: touchedIds(unanswered),
    });
  };
  const box = outbox(`fikabord.outbox.${caller.board}.${caller.face}`, () => refresh());
  const setLink = (link: Link) => store.setState({ link });

  const view = windowClient(socket, {
    changed: (next, at, life) => {
      part = next;
      rev = at;
      epoch = life;
      // Drops what the document now holds; refreshes either way.
      box.seen({ rev, epoch });
      refresh();
    },
    presence: (frame) => store.setState(({ doings }) => ({ doings: { ...doings, [frame.member]: frame } })),
    heartbeat: (at) => {
      if (at > rev && welcome) window.setTimeout(() => at > rev && welcome && reopen(welcome), 3000);
    },
  });
  const reopen = ({ board, epoch }: Welcome) => {
    view.pause();
    view.open(board, epoch);
  };

  const settle = (act: Act, answer: Answer) => {
    const again = !answer.ok && AGAIN.has(answer.refusal);
    if (answer.ok) {
      box.answered(act.id, { rev: answer.rev, epoch: welcome?.epoch ?? epoch });
      box.seen({ rev, epoch });
    } else if (!again) {
      const saved = rescue(act, answer.refusal, part);
      box.drop(act.id);
      if (saved) box.put(saved);
      for (const hear of hearers) hear({ act, refusal: answer.refusal, say: answer.say, kept: saved !== null });
    }
    post.settled(act.id, again);
  };
  const post = courier<Act>(box.unanswered, {
    send: (act) => socket.emit('command', { v: PROTOCOL_VERSION, ...act }, (answer) => settle(act, answer)),
    later: (run, ms) => window.setTimeout(run, ms),
  });
  const put = (act: Act) => {
    box.put(act);
    post.go();
  };

  const measure = () => {
    const sent = performance.now();
    socket.emit('time', (server) => clock.take({ sent, received: performance.now(), server }));
  };
  const back = comeBack({
    attempt: () => socket.connect(),
    chance: Math.random,
    later: (run, ms) => window.setTimeout(run, ms),
    cancel: (timer) => window.clearTimeout(timer),
  });
  const offline = () => {
    post.lost();
    const { link } = store.getState();
    if (link.status === 'shut') return;
    const retryAt = clock.now() + back.plan();
    const since = link.status === 'offline' ? link.since : clock.now();
    setLink({ status: 'offline', since, retryAt });
  };
  const shut = (reason: Refusal) => {
    back.stop();
    setLink({ status: 'shut', reason });
  };

  socket.on('welcome', (hello) => {
    welcome = hello;
    clock.forget();
    clock.greeted(hello.now);
    for (const delay of [0, 150, 600, 2000]) window.setTimeout(measure, delay);
    store.setState({ me: hello.me, link: { status: 'live' }, doings: {} });
    back.reset();
    view.open(hello.board, hello.epoch);
    refresh();
    post.opened();
  });
  socket.on('mail', (next) => {
    comingMail = { mail: next, epoch: welcome?.epoch ?? epoch };
    refresh();
  });
  socket.on('notice', (notice) => {
    if (notice.kind === 'epoch' && welcome) {
      welcome = { ...welcome, epoch: notice.epoch };
      view.open(welcome.board, notice.epoch);
    }
    if (notice.kind === 'closing' && notice.reason === 'removed') shut('removed');
  });
  socket.on('disconnect', () => {
    view.pause();
    if (!closed) offline();
  });
  socket.on('connect_error', (error) => {
    const refusal = (error as { data?: { refusal?: Refusal } }).data?.refusal;
    if (!refusal || AGAIN.has(refusal)) return offline();
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
    store,
    act: (type, body) => put({ id: newId<CommandId>(), type, body } as Act),
    step: (type, body) =>
      new Promise((resolve) => {
        const message = { v: PROTOCOL_VERSION, id: newId(), type, body };
        socket.timeout(10_000).emit('command', message, (lost, answer) => {
          resolve(lost ? { ok: false, refusal: 'retry', say: '' } : answer);
        });
      }),
    doing: (doing) => {
      if (socket.connected) socket.volatile.emit('doing', doing);
    },
    now: clock.now,
    tryNow: () => {
      if (back.planned()) back.now();
    },
    onRefused: (hear) => {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
    close: () => {
      closed = true;
      back.stop();
      document.removeEventListener('visibilitychange', woken);
      window.removeEventListener('online', woken);
      view.close();
      socket.disconnect();
    },
  };
}
