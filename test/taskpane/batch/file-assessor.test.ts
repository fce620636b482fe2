import { nationalPolicy } from '../../../src/core/policy/built-in';
import type { PaneHost, PaneWorker } from '../../../src/taskpane/host';
import { assessFile } from '../../../src/taskpane/batch/assess-file';
import { startFileAssessor } from '../../../src/taskpane/batch/file-assessor';
import { runToEnd } from '../../../src/core/sheet/run-to-end';
import type { FileRequest } from '../../../src/taskpane/batch/worker-messages';
import { MemoryWorkbook } from '../memory-host';
import { FILLED, sampleBytes } from '../sample-files';
import { sampleWorkbook } from '../sample-workbook';

const settings = { policy: nationalPolicy, approved: [] };
const never = new Promise<void>(() => undefined);

/** A worker in this thread; `behaviour` decides what becomes of it. */
class FakeWorker implements PaneWorker {
  static started = 0;
  isTerminated = false;
  onmessage: PaneWorker['onmessage'] = null;
  onerror: PaneWorker['onerror'] = null;

  constructor(private readonly behaviour: 'works' | 'does-not-start' | 'breaks-on-bad') {
    FakeWorker.started += 1;
    void Promise.resolve().then(() =>
      behaviour === 'does-not-start' ? this.fail() : this.tell({ kind: 'ready' }),
    );
  }

  postMessage(message: unknown): void {
    const { name, bytes, settings: given } = message as FileRequest;
    if (this.behaviour === 'breaks-on-bad' && name === '坏.xlsx') return this.fail();
    void assessFile(name, bytes, given, runToEnd).then((file) =>
      this.tell({ kind: 'assessed', file }),
    );
  }

  terminate(): void {
    this.isTerminated = true;
  }

  private tell(data: unknown): void {
    this.onmessage?.call(this as never, { data } as MessageEvent);
  }

  private fail(): void {
    this.onerror?.call(this as never, {} as ErrorEvent);
  }
}

function hostWith(createWorker: PaneHost['createWorker']): PaneHost {
  const host = new MemoryWorkbook(sampleWorkbook()).host();
  return { ...host, wait: (ms) => (ms === 0 ? Promise.resolve() : never), createWorker };
}

describe('received files are assessed', () => {
  it.each([
    ['in a worker', () => new FakeWorker('works')],
    ['here, where the web view has no worker', () => null],
    ['here, where the worker does not start', () => new FakeWorker('does-not-start')],
  ])('%s, with the same result', async (_where, createWorker) => {
    const assessor = await startFileAssessor(hostWith(createWorker), () => false);
    const assessed = await assessor.assess(FILLED, sampleBytes(FILLED), settings);
    const expected = await assessFile(FILLED, sampleBytes(FILLED), settings, runToEnd);
    expect(assessed?.workbook).toEqual(expected?.workbook);
    expect(assessed?.workbook.forms).toHaveLength(5);
    assessor.end();
  });

  it('by a new worker after one broke down over a file', async () => {
    FakeWorker.started = 0;
    const host = hostWith(() => new FakeWorker('breaks-on-bad'));
    const assessor = await startFileAssessor(host, () => false);
    const bad = await assessor.assess('坏.xlsx', new Uint8Array(4), settings);
    expect(bad?.workbook.error?.code).toBe('host-error');
    const good = await assessor.assess(FILLED, sampleBytes(FILLED), settings);
    expect(good?.workbook.forms).toHaveLength(5);
    expect(FakeWorker.started).toBe(2);
  });

  it('not any more once cancelled', async () => {
    const assessor = await startFileAssessor(
      { ...hostWith(() => null), ticks: counter() },
      () => true,
    );
    expect(await assessor.assess(FILLED, sampleBytes(FILLED), settings)).toBeNull();
  });
});

/** Every look at the clock takes longer than a slice. */
function counter(): () => number {
  let ticks = 0;
  return () => (ticks += 1000);
}
