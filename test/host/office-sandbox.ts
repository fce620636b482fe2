/**
 * Runs Microsoft's unmodified office.js files in Node: a sandbox with just enough of a page, and a
 * session object through which every request batch reaches the stand-in for Excel.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import type { StandInHost } from '../../src/workbench/host/stand-in-host';
import { isAtLeast } from '../../src/workbench/host/api-level';
import type { RequestBody } from '../../src/workbench/host/batch-format';

/** Excel on the web, current desktop Excel, and Excel 2016. */
export type OfficeFile = 'excel-web-16.00.js' | 'excel-win32-16.01.js' | 'excel-win32-16.00.js';

const folder = path.join(
  path.dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')),
  'dist',
);
const scripts = new Map<OfficeFile, vm.Script>();

function scriptOf(file: OfficeFile): vm.Script {
  const known = scripts.get(file);
  if (known) return known;
  const script = new vm.Script(readFileSync(path.join(folder, file), 'utf8'), { filename: file });
  scripts.set(file, script);
  return script;
}

/** What office.js talks to. */
export type OfficeBackend = Pick<StandInHost, 'level' | 'run' | 'onChanged' | 'onSelected'>;

/** The part of the sandbox that tests and the adapter use. */
export interface OfficeSandbox {
  readonly Excel: typeof Excel;
  readonly isSetSupported: (name: string, version: string) => boolean;
  /** Resolves when office.js and Excel have nothing left to do, however long that took. */
  readonly settled: () => Promise<void>;
}

interface ExecutorReply {
  HttpStatusCode: number;
  ErrorCode: string;
  ErrorMessage: string;
  Headers: Record<string, string>;
  Body: unknown;
}

interface RequestExecutor {
  executeAsync(
    customData: string,
    flags: number,
    message: { Body: RequestBody },
  ): Promise<ExecutorReply>;
}

type ReadyHandler = (args: { entries: unknown[] }) => void;

/** Internals of OfficeExtension, as found in 1.1.110. */
interface OfficeExtensionInternals {
  SessionBase?: (new () => object) & { _overrideSession: object };
  _testSetRichApiMessageReadyImpl?: (ready: () => Promise<void>) => void;
  _testTriggerRichApiMessageEvent?: ReadyHandler;
}

interface SandboxGlobals {
  Excel: typeof Excel;
  Office: object;
  OSF: object;
  OfficeExtension: OfficeExtensionInternals;
}

/** Excel 2016's file hands requests to the host like this: `[customData, 'POST', 'ProcessQuery', headers, body, permission, flags, …]`. */
type SafeArrayRequest = readonly [string, string, string, unknown, string, number, number];
type SafeArrayCallback = (result: {
  status: string;
  value: { data: readonly [number, readonly string[], string] };
}) => void;

/** Timers of office.js that are still to ring; those of a second and more wait for what does not come. */
class Timers {
  private readonly waiting = new Set<NodeJS.Timeout>();

  readonly set = (run: () => void, delay = 0): NodeJS.Timeout => {
    const timer = setTimeout(() => {
      this.waiting.delete(timer);
      run();
    }, delay);
    if (delay < 1000) this.waiting.add(timer);
    // unreferenced: timers of the bundle must not keep the tests' process alive
    return timer.unref();
  };

  readonly clear = (timer: NodeJS.Timeout | undefined): void => {
    clearTimeout(timer);
    if (timer) this.waiting.delete(timer);
  };

  readonly settled = async (): Promise<void> => {
    const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
    do await turn();
    while (this.waiting.size > 0);
    await turn();
    if (this.waiting.size > 0) await this.settled();
  };
}

function page(timers: Timers): Record<string, unknown> {
  const element = (): object => ({
    setAttribute: () => undefined,
    getAttribute: () => null,
    appendChild: () => undefined,
    style: {},
  });
  const storage = (): object => ({
    getItem: () => null,
    setItem: () => undefined,
    removeItem: () => undefined,
  });
  const globals: Record<string, unknown> = {
    setTimeout: timers.set,
    clearTimeout: timers.clear,
    setInterval: (run: () => void, delay?: number) => setInterval(run, delay).unref(),
    clearInterval,
    Promise,
    console,
    performance,
    navigator: { userAgent: 'node' },
    location: {
      href: 'https://localhost/',
      protocol: 'https:',
      host: 'localhost',
      hostname: 'localhost',
      search: '',
      hash: '',
    },
    document: {
      getElementsByTagName: () => [],
      createElement: element,
      getElementById: () => null,
      head: element(),
      body: element(),
      documentElement: element(),
      addEventListener: () => undefined,
      cookie: '',
      readyState: 'complete',
      URL: 'https://localhost/',
    },
    localStorage: storage(),
    sessionStorage: storage(),
    addEventListener: () => undefined,
    external: {},
  };
  for (const name of ['window', 'self', 'parent', 'top']) globals[name] = globals;
  return globals;
}

/**
 * The host file of Excel 2016 wants Microsoft's AJAX library from a server and skips the download
 * when its marks are there already; it needs nothing else of it to send batches.
 */
function pretendAjaxIsLoaded(globals: Record<string, unknown>): void {
  vm.runInContext(
    `var Sys = { StringBuilder: function () {} };
     var Type = { registerNamespace: function () {}, registerClass: function () {} };
     Function._validateParams = function () { return null; };
     Function.prototype.registerClass = function () { return this; };`,
    vm.createContext(globals),
  );
}

async function execute(
  host: OfficeBackend,
  flags: number,
  message: { Body: RequestBody },
): Promise<ExecutorReply> {
  // the bundle goes on changing its own object after the reply
  const copy = JSON.parse(JSON.stringify(message.Body)) as RequestBody;
  const answer = await Promise.resolve(host.run(copy, flags));
  if (answer.kind === 'silence') return new Promise(() => undefined);
  const empty = { ErrorCode: '', ErrorMessage: '', Headers: {} };
  return answer.kind === 'reply'
    ? { ...empty, HttpStatusCode: 200, Body: JSON.parse(JSON.stringify(answer.body)) as unknown }
    : {
        ...empty,
        HttpStatusCode: 400,
        ErrorCode: answer.code,
        ErrorMessage: answer.message,
        Body: null,
      };
}

function connectRequests(
  SessionBase: (new () => object) & { _overrideSession: object },
  host: OfficeBackend,
): void {
  class StandInSession extends SessionBase {
    _createRequestExecutorOrNull(): RequestExecutor {
      return { executeAsync: (_customData, flags, message) => execute(host, flags, message) };
    }
  }
  SessionBase._overrideSession = new StandInSession();
}

/** 2016 has no sessions; its refusals are modelled as an error at the first action (how it really words them is not known). */
function connectRequestsOf2016(OSF: object, host: OfficeBackend, timers: Timers): void {
  const executeRichApiRequestAsync = (
    request: SafeArrayRequest,
    callback: SafeArrayCallback,
  ): void => {
    const answer = host.run(JSON.parse(request[4]) as RequestBody, request[6]);
    if (answer.kind === 'silence') return;
    const body =
      answer.kind === 'reply'
        ? answer.body
        : { Results: [], Error: { Code: answer.code, Message: answer.message, ActionIndex: 0 } };
    const data = [200, [], JSON.stringify(body)] as const;
    timers.set(() => callback({ status: 'succeeded', value: { data } }));
  };
  Object.assign(OSF, { DDA: { RichApi: { executeRichApiRequestAsync } } });
}

function connectEvents(internals: OfficeExtensionInternals, host: OfficeBackend): void {
  internals._testSetRichApiMessageReadyImpl?.(() => Promise.resolve());
  host.onChanged((event) => {
    const message = JSON.stringify({
      address: event.address,
      changeType: 'RangeEdited',
      source: event.source,
      worksheetId: event.sheetId,
    });
    for (const targetId of [event.sheetId, 'Workbook']) {
      internals._testTriggerRichApiMessageEvent?.({
        entries: [{ messageCategory: 65536, messageType: 10, targetId, message }],
      });
    }
  });
}

function connectActivation(internals: OfficeExtensionInternals, host: OfficeBackend): void {
  host.onSelected(({ sheetId, isActivated }) => {
    if (!isActivated) return;
    const message = JSON.stringify({ worksheetId: sheetId });
    internals._testTriggerRichApiMessageEvent?.({
      entries: [{ messageCategory: 65536, messageType: 11, targetId: 'Workbook', message }],
    });
  });
}

/** A fresh copy of office.js over the given stand-in. */
export function openOffice(
  host: OfficeBackend,
  file: OfficeFile = 'excel-web-16.00.js',
): OfficeSandbox {
  const timers = new Timers();
  const globals = page(timers);
  vm.createContext(globals);
  if (file === 'excel-win32-16.00.js') pretendAjaxIsLoaded(globals);
  scriptOf(file).runInContext(globals);
  const sandbox = globals as unknown as SandboxGlobals;
  const isSetSupported = (name: string, version: string): boolean =>
    name === 'ExcelApi' && isAtLeast(host.level, version);
  // without a context every set counts as supported, and the bundle picks its own code by level
  globals['Office'] = Object.create(sandbox.Office, {
    context: { value: { requirements: { isSetSupported } } },
  });
  if (sandbox.OfficeExtension.SessionBase) {
    connectRequests(sandbox.OfficeExtension.SessionBase, host);
    connectEvents(sandbox.OfficeExtension, host);
    connectActivation(sandbox.OfficeExtension, host);
  } else {
    connectRequestsOf2016(sandbox.OSF, host, timers);
  }
  return { Excel: sandbox.Excel, isSetSupported, settled: timers.settled };
}
