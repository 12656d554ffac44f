import type { EventEmitter } from 'node:events';
import { lineOf } from './fault.ts';
import type { Warn } from './LogWriter.ts';
import type { Answers, FromWorker, Question, Reply, Request } from './workerMessages.ts';

/** The worker is not there any more: nobody will answer. */
export class LineDown extends Error {}

/** What it needs of a worker thread. */
export interface FarEnd extends EventEmitter {
  postMessage(message: unknown): void;
}

/** The line to the worker: brings each answer back to the one who asked, and tells all when there will be none. */
export class WorkerLine {
  readonly ended: Promise<void>;
  /** Resolves with one line when no write will succeed any more, unless it was hung up before. */
  readonly broken: Promise<string>;
  readonly #worker: FarEnd;
  readonly #warn: Warn;
  readonly #asked = new Map<number, { resolve(answer: Answers[keyof Answers]): void; reject(error: Error): void }>();
  #down: string | null = null;
  #break: (why: string) => void = () => undefined;
  #last = 0;

  constructor(worker: FarEnd, warn: Warn) {
    this.#worker = worker;
    this.#warn = warn;
    this.broken = new Promise((resolve) => {
      this.#break = resolve;
    });
    worker.on('message', (message: FromWorker) => this.#hear(message));
    worker.on('error', (error) => {
      warn({ error: lineOf(error) }, 'the database worker failed');
      this.#break(`the database worker failed: ${lineOf(error)}`);
      this.hangUp('the database worker failed');
    });
    this.ended = new Promise((resolve) => {
      worker.on('exit', () => {
        if (this.#down === null) this.#break('the database worker ended');
        this.hangUp('the database worker ended');
        for (const { reject } of this.#asked.values()) reject(new LineDown(this.#down ?? ''));
        this.#asked.clear();
        resolve();
      });
    });
  }

  /** How many questions have no answer yet. */
  get waiting(): number {
    return this.#asked.size;
  }

  /** Asks the worker, after everything asked before. Rejects with LineDown, or with the error of a read. */
  ask<K extends Question['do']>(question: Extract<Question, { readonly do: K }>): Promise<Answers[K]> {
    return new Promise((resolve, reject) => {
      if (this.#down !== null) return reject(new LineDown(this.#down));
      const request: Request = { id: ++this.#last, question };
      this.#worker.postMessage(request);
      // The id ties the answer to the question, and with it to its type.
      this.#asked.set(request.id, { resolve: (answer) => resolve(answer as Answers[K]), reject });
    });
  }

  /** From now on nothing can be asked. What was asked is still answered. */
  hangUp(why: string): void {
    this.#down ??= why;
  }

  #hear(message: FromWorker): void {
    if (message.kind === 'broken') this.#break(message.why);
    if (message.kind === 'warning') this.#warn(message.about, message.message);
    if (message.kind === 'replies') for (const reply of message.replies) this.#settle(reply);
  }

  #settle(reply: Reply): void {
    const asked = this.#asked.get(reply.id);
    this.#asked.delete(reply.id);
    if (reply.ok) asked?.resolve(reply.answer);
    else asked?.reject(new Error(reply.error));
  }
}
