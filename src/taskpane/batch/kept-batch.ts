/**
 * A batch kept on this machine, only where the person agreed. In pieces, so that no piece of work is long;
 * compressed, since a web view keeps some five million characters.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import * as z from 'zod/mini';
import { acceptedKindSchema } from '../../core/report/accepted-kinds';
import { workbookSchema, type WorkbookAssessment } from '../../core/report/assessment';
import type { PaneHost } from '../host';
import type { Pane } from '../shell/pane-store';
import { FIRST_SORT, newBatch, type Batch } from './batch';
import { bytesToText, textToBytes } from './bytes-as-text';

const AGREED = 'keeps-batch';
const HEAD = 'batch';
const WORKBOOKS_AT_ONCE = 4;
const pieceName = (index: number): string => `${HEAD}.${index}`;

const named = {
  unit: z.string(),
  project: z.string(),
  year: z.nullable(z.int()),
  file: z.string(),
};

const headSchema = z.object({
  time: z.string(),
  pieces: z.int().check(z.gte(0), z.lte(100_000)),
  fileCount: z.int(),
  accepted: z.array(acceptedKindSchema),
  notReceived: z.array(z.object({ ...named, place: z.string() })),
  earlier: z.nullable(
    z.object({ file: z.string(), notReturned: z.array(z.object(named)), unclear: z.int() }),
  ),
});

type Head = z.infer<typeof headSchema>;

/** What is told about a kept batch before it is opened. */
export interface KeptBatch {
  /** ISO text. */
  readonly time: string;
  readonly files: number;
}

function readHead({ memory }: PaneHost): Head | null {
  try {
    const head = headSchema.safeParse(JSON.parse(memory.recall(HEAD) ?? 'null'));
    return head.success ? head.data : null;
  } catch {
    return null;
  }
}

export function mayKeepBatch({ memory }: Pick<PaneHost, 'memory'>): boolean {
  return memory.recall(AGREED) === 'yes';
}

/** Forgets what was kept; the agreement stays. */
export function forgetBatch(host: PaneHost): void {
  const pieces = readHead(host)?.pieces ?? 0;
  for (let index = 0; index < pieces; index += 1) host.memory.forget(pieceName(index));
  host.memory.forget(HEAD);
}

/** Agreement or its withdrawal, which forgets everything. `false` where the machine keeps nothing. */
export function allowKeeping(host: PaneHost, isAllowed: boolean): boolean {
  if (isAllowed) return host.memory.keep(AGREED, 'yes');
  forgetBatch(host);
  host.memory.forget(AGREED);
  return true;
}

export function keptBatch(host: PaneHost): KeptBatch | null {
  const head = readHead(host);
  return head && { time: head.time, files: head.fileCount };
}

/** Does nothing without the person's agreement. What does not fit is not kept at all, and the person is told. */
export async function keepBatch(pane: Pane): Promise<void> {
  const { host } = pane;
  const { batch } = pane.getState();
  if (!batch || !mayKeepBatch(host)) return;
  forgetBatch(host);
  let pieces = 0;
  let isKept = true;
  for (let from = 0; isKept && from < batch.workbooks.length; from += WORKBOOKS_AT_ONCE) {
    await host.wait(0);
    const piece = JSON.stringify(batch.workbooks.slice(from, from + WORKBOOKS_AT_ONCE));
    isKept = host.memory.keep(pieceName(pieces), bytesToText(deflateSync(strToU8(piece))));
    pieces += 1;
  }
  const { fileCount, accepted, notReceived, earlier } = batch;
  const head = { time: host.now(), pieces, fileCount, accepted, notReceived, earlier };
  isKept = isKept && host.memory.keep(HEAD, JSON.stringify(head));
  if (isKept) {
    pane.update((state) =>
      state.batch === batch ? { ...state, batch: { ...batch, isSafe: true } } : state,
    );
    return;
  }
  for (let index = 0; index < pieces; index += 1) host.memory.forget(pieceName(index));
  pane.update((state) => ({
    ...state,
    notice: { tone: 'warning', text: { key: 'notice.notKept' }, details: [], offersUndo: false },
  }));
}

/** `null` when nothing is kept, or not all of it can be read any more. */
export async function openKeptBatch(host: PaneHost): Promise<Batch | null> {
  const head = readHead(host);
  if (!head) return null;
  const workbooks: WorkbookAssessment[] = [];
  for (let index = 0; index < head.pieces; index += 1) {
    await host.wait(0);
    const piece = readPiece(host, index);
    if (!piece) return null;
    workbooks.push(...piece);
  }
  const { fileCount, accepted, notReceived, earlier } = head;
  return {
    ...newBatch(fileCount, FIRST_SORT),
    workbooks,
    accepted,
    notReceived,
    earlier,
    isSafe: true,
  };
}

function readPiece({ memory }: PaneHost, index: number): WorkbookAssessment[] | null {
  try {
    const text = strFromU8(inflateSync(textToBytes(memory.recall(pieceName(index)) ?? '')));
    const piece = z.array(workbookSchema).safeParse(JSON.parse(text));
    return piece.success ? piece.data : null;
  } catch {
    return null;
  }
}
