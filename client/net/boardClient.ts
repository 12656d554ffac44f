import type { Act, ActType, Body, StepType } from '#shared/board/commands.ts';
import type { PublicPart } from '#shared/board/publicPart.ts';
import { NOTHING_MINE } from '#shared/model/board.ts';
import type { CommandId } from '#shared/model/ids.ts';
import type { Answer, Doing, Mail, PresenceFrame } from '#shared/protocol/messages.ts';
import { COMES_AGAIN, NEEDS_RELOAD, type Refusal } from '#shared/protocol/refusals.ts';
import { misfit, PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { type BoardStore, createBoardStore } from '../store/boardStore.ts';
import { serverClock } from './clockSync.ts';
import type { Caller } from './connection.ts';
import { firstLook } from './firstLook.ts';
import { newId } from './ids.ts';
import { keepLoading } from './keepLoading.ts';
import { lateFold, loadFold } from './lateFold.ts';
import type { Line, LineEnds } from './line.ts';
import { loadLine } from './loadLine.ts';
import { outbox } from './outbox.ts';
import { perFrame } from './perFrame.ts';
import { rescue } from './rescue.ts';
import { touchedIds } from './touchedIds.ts';

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
  /** Proves over HTTP who asks, where the browser refuses cookies; null: the cookie does. */
  readonly token: string | null;
  /** The name of this tab on the line; null: it is not there. */
  readonly tab: () => string | null;
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

/**
 * Opens a face's line to its board and keeps its store true. The store and the outbox are here at once; the line itself (and
 * the document it brings) is loaded behind a first look over HTTP, and the rules that show an act at once beside it.
 */
export function openBoard(caller: Caller): BoardClient {
  const store = createBoardStore(caller.face);
  const clock = serverClock(() => performance.now(), Date.now());
  const hearers = new Set<(refused: Refused) => void>();
  let part: PublicPart | null = null;
  let rev = -1;
  /** The life of the document that is shown; a new one may count from anywhere. */
  let epoch = '';
  let mail: Mail | null = null;
  let comingMail: { readonly mail: Mail; readonly epoch: string } | null = null;
  let line: Line | null = null;
  let closed = false;

  /** What others do, told since the store was last written. */
  let told: Record<string, PresenceFrame> = {};

  const refresh = () => {
    frame.settle();
    const { me, doings } = store.getState();
    if (comingMail && comingMail.epoch === epoch && comingMail.mail.rev <= rev) {
      mail = comingMail.mail;
      comingMail = null;
    }
    const unanswered = box.unanswered();
    const mine = mail?.mine ?? NOTHING_MINE;
    const acts = box.all().map(({ act }) => act);
    const folded = part && me ? fold(part, mine, me, acts) : null;
    const news = told;
    told = {};
    store.setState({
      part: folded?.part ?? part,
      mine: folded?.mine ?? mine,
      undo: mail?.undo ?? null,
      notDone: mail?.notDone ?? null,
      room: mail?.room ?? null,
      waiting: unanswered.length,
      unsaved: touchedIds(unanswered),
      doings: Object.keys(news).length > 0 ? { ...doings, ...news } : doings,
    });
  };
  // On a busy board much arrives between two frames, and nobody sees what stood there in between.
  const frame = perFrame(() => refresh());
  const box = outbox(`fikabord.outbox.${caller.board}.${caller.face}`, () => refresh());
  const shut = (reason: Refusal) => {
    closed = true;
    store.setState({ link: { status: 'shut', reason } });
    line?.close();
  };
  const put = (act: Act) => {
    box.put(act);
    line?.go();
  };

  const fold = lateFold(
    keepLoading(loadFold, () => closed),
    () => refresh(),
  );

  const ends: LineEnds = {
    clock,
    welcomed: ({ me, v }) => {
      const wrong = misfit(v, PROTOCOL_VERSION);
      if (wrong) {
        shut(wrong);
        return false;
      }
      told = {};
      store.setState({ me, link: { status: 'live' }, doings: {} });
      refresh();
      return true;
    },
    renewed: () => {
      // Who does what is told again behind the new document; an end that was told in between did not come.
      told = {};
      store.setState({ doings: {} });
    },
    shown: (next, at, life) => {
      const first = rev < 0;
      part = next;
      rev = at;
      epoch = life;
      frame.ask();
      // Drops what the document now holds, and then refreshes at once.
      box.seen({ rev, epoch });
      if (first) refresh();
    },
    seen: () => rev,
    presence: (doing) => {
      told[doing.member] = doing;
      frame.ask();
    },
    mailed: (next, life) => {
      comingMail = { mail: next, epoch: life || epoch };
      refresh();
    },
    waiting: box.unanswered,
    answered: (act, answer, life) => {
      if (answer.ok) {
        store.setState({ isFull: false });
        box.answered(act.id, { rev: answer.rev, epoch: life || epoch });
        // What is shown may still be the document before: it does not hold what the next one is told to.
        if ((life || epoch) === epoch) box.seen({ rev, epoch });
        return false;
      }
      if (COMES_AGAIN.has(answer.refusal)) {
        store.setState({ isFull: answer.refusal === 'storageFull' });
        return true;
      }
      if (NEEDS_RELOAD.has(answer.refusal)) {
        // What waits stays on the device for the page that fits.
        shut(answer.refusal);
        return true;
      }
      const saved = rescue(act, answer.refusal, part);
      box.drop(act.id);
      if (saved) box.put(saved);
      for (const hear of hearers) hear({ act, refusal: answer.refusal, say: answer.say, kept: saved !== null });
      return false;
    },
    link: (link) => store.setState({ link }),
  };

  void firstLook(caller).then((look) => {
    if (!look || closed || rev >= 0) return;
    part = look.part;
    store.setState(({ me }) => ({ me: me ?? look.me }));
    refresh();
  });
  const loading = keepLoading(
    loadLine,
    () => closed,
    (retryAt) => store.setState({ link: { status: 'offline', since: clock.now(), retryAt: clock.now() + retryAt } }),
  ).then((open) => {
    if (open && !closed) line = open(caller, ends);
  });

  return {
    store,
    act: (type, body) => put({ id: newId<CommandId>(), type, body } as Act),
    step: async (type, body) => {
      await loading;
      return line ? line.step(type, body) : { ok: false, refusal: 'retry', say: '' };
    },
    doing: (doing) => line?.doing(doing),
    now: clock.now,
    tryNow: () => line?.tryNow(),
    token: caller.token,
    tab: () => line?.tab() ?? null,
    onRefused: (hear) => {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
    close: () => {
      closed = true;
      frame.settle();
      line?.close();
    },
  };
}
