/**
 * Worker threads that assess files: a file that takes too long or too much memory ends its worker, not the run. Every
 * worker has its next file at hand, which it reads from the disk while it assesses the one before.
 */
import { Worker } from 'node:worker_threads';
import type { PortFailureCode } from '../core/port';
import { unreadable, type AssessFileReply, type AssessorSettings } from './file-assessor';

const TIMEOUT_MS = 60_000;
const MAX_OLD_GENERATION_MB = 900;
/** Files that a worker has in hand. */
const DEPTH = 2;

interface Task {
  readonly id: number;
  readonly file: string;
  readonly resolve: (reply: AssessFileReply) => void;
  /** It was in hand when a worker ended, with others: tried again alone, it shows whether it was the cause. */
  readonly isAlone: boolean;
}

/** What the worker is asked, and answers. */
export interface WorkerRequest {
  readonly id: number;
  readonly file: string;
}
export interface WorkerAnswer {
  readonly id: number;
  readonly reply: AssessFileReply;
}

interface Hand {
  readonly worker: Worker;
  readonly tasks: Map<number, Task>;
  timer: NodeJS.Timeout | null;
}

export class WorkerPool {
  private readonly hands: Hand[] = [];
  private waiting: Task[] = [];
  private count = 0;

  /** `jobs`: how many workers at most. */
  constructor(
    private readonly workerFile: string,
    private readonly settings: AssessorSettings,
    private readonly jobs: number,
  ) {}

  /** How many files to ask for at once, so that no worker waits. */
  get capacity(): number {
    return this.jobs * DEPTH;
  }

  /** Never rejects: a worker that dies or hangs gives the reply of an unreadable file. */
  async assess(file: string): Promise<AssessFileReply> {
    return new Promise((resolve) => {
      this.waiting.push({ id: (this.count += 1), file, resolve, isAlone: false });
      this.giveOut();
    });
  }

  async close(): Promise<void> {
    await Promise.all(
      this.hands.splice(0).map(({ worker, timer }) => {
        if (timer) clearTimeout(timer);
        return worker.terminate();
      }),
    );
  }

  private giveOut(): void {
    for (let task = this.waiting[0]; task !== undefined; task = this.waiting[0]) {
      const hand = this.freeHand(task);
      if (!hand) return;
      this.waiting.shift();
      hand.tasks.set(task.id, task);
      const request: WorkerRequest = { id: task.id, file: task.file };
      hand.worker.postMessage(request);
      if (hand.tasks.size === 1) this.watch(hand);
    }
  }

  /** The one with the fewest files; a new one before any has two. */
  private freeHand({ isAlone }: Task): Hand | null {
    const most = isAlone ? 1 : DEPTH;
    const open = this.hands
      .filter(({ tasks }) => tasks.size < most && ![...tasks.values()].some((each) => each.isAlone))
      .sort((one, other) => one.tasks.size - other.tasks.size);
    const [best] = open;
    if (best?.tasks.size === 0) return best;
    return this.hands.length < this.jobs ? this.start() : (best ?? null);
  }

  private start(): Hand {
    const worker = new Worker(this.workerFile, {
      workerData: this.settings,
      resourceLimits: { maxOldGenerationSizeMb: MAX_OLD_GENERATION_MB },
    });
    const hand: Hand = { worker, tasks: new Map(), timer: null };
    this.hands.push(hand);
    worker.on('message', ({ id, reply }: WorkerAnswer) => {
      const task = hand.tasks.get(id);
      hand.tasks.delete(id);
      this.watch(hand);
      task?.resolve(reply);
      this.giveOut();
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      this.giveUp(hand, isMemory ? 'too-large' : 'host-error');
    });
    return hand;
  }

  /** Something must come back within the time. */
  private watch(hand: Hand): void {
    if (hand.timer) clearTimeout(hand.timer);
    hand.timer =
      hand.tasks.size === 0 ? null : setTimeout(() => this.giveUp(hand, 'too-large'), TIMEOUT_MS);
  }

  private giveUp(hand: Hand, code: PortFailureCode): void {
    const at = this.hands.indexOf(hand);
    if (at < 0) return;
    this.hands.splice(at, 1);
    if (hand.timer) clearTimeout(hand.timer);
    void hand.worker.terminate();
    const tasks = [...hand.tasks.values()];
    const [first] = tasks;
    if (first && tasks.length === 1) first.resolve(unreadable(first.file, code));
    else this.waiting = [...tasks.map((task) => ({ ...task, isAlone: true })), ...this.waiting];
    this.giveOut();
  }
}
