/**
 * The message protocol between Excel on the web and the page of an add-in, as far as the unmodified
 * office.js 1.1.110 needs it: messages in, messages out, no window and no DOM. The page that hosts the
 * add-in passes `message` events of its frame to `receive` and posts what `send` is given to the frame.
 *
 * Host page and add-in page must both be on https and on the same host name (ports may differ), and the
 * frame's name must be `frameName` before it is inserted into the page.
 */
import * as z from 'zod';
import type { ReplyBody, RequestBody } from './batch-format';
import type { HostErrorCode } from './host-error';
import type { ChangedEvent, SelectedEvent, StandInHost } from './stand-in-host';

/** Document settings as office.js keeps them: key → JSON text. */
export type StoredSettings = readonly (readonly [key: string, json: string])[];

export type FocusExit = 'forward' | 'backward' | 'grid';

/** What office.js tells about keys that lead out of the pane. */
const FOCUS_EXITS: Readonly<Partial<Record<number, FocusExit>>> = {
  13: 'forward',
  14: 'backward',
  15: 'grid',
};
const hostNoticeSchema = z.tuple([z.unknown(), z.number()]).rest(z.unknown());

export interface WebProtocolOptions {
  readonly host: StandInHost;
  /** New for every load of the add-in: office.js caches settings under it. */
  readonly conversationId: string;
  /** Origin of the page that hosts the frame. */
  readonly origin: string;
  readonly documentUrl: string;
  readonly locale: 'zh-CN' | 'en-US';
  readonly settings: StoredSettings;
  /** Called when the add-in saves its settings with the document. */
  onSettingsSaved(settings: StoredSettings): void;
  /** Called when the focus is to leave the pane: behind it, before it, or for the grid (Esc). */
  onFocusLeaves(way: FocusExit): void;
  /** Posts a message to the frame. */
  send(message: string): void;
}

const MessageType = { request: 0, response: 1 } as const;
const ResponseType = { answer: 0, event: 1 } as const;

/** What office.js asks for through `executeMethod`. */
const Dispatch = { saveSettings: 76, executeBatch: 93 } as const;

/** Refusals of a whole request are numbers in this protocol. */
const ERROR_NUMBERS: Readonly<Partial<Record<HostErrorCode, number>>> = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
};
/** Internal error and "not permitted": office.js words them itself. */
const OTHER_ERROR = 5001;
const NOT_PERMITTED = 7000;

/** Customdata of the batches that office.js sends on its own account after start-up. */
const OWN_BUSINESS_OF_OFFICE = 'WacPartition';
const DATA_CHANGED = 10;
const SHEET_ACTIVATED = 11;
const SELECTION_CHANGED = 'documentSelectionChanged';
const RICH_API_EVENT = 65536;

const messageSchema = z.object({
  _messageType: z.number(),
  _actionName: z.string(),
  _conversationId: z.string(),
  _correlationId: z.union([z.number(), z.string()]),
  _data: z.unknown(),
});
type Message = z.infer<typeof messageSchema>;

const methodSchema = z.object({ DdaMethod: z.object({ DispatchId: z.number() }) });
const settingsSchema = z.object({
  DdaSettingsMethod: z.object({
    Properties: z.array(z.tuple([z.string(), z.string()]).rest(z.unknown())),
  }),
});
/** `[customData, 'POST', 'ProcessQuery', headers, body, permission, flags, …]` */
const batchSchema = z.object({
  ArrayData: z
    .tuple([z.unknown(), z.string(), z.string(), z.unknown(), z.string(), z.unknown(), z.number()])
    .rest(z.unknown()),
});

function parseMessage(text: unknown): Message | null {
  if (typeof text !== 'string') return null;
  try {
    const parsed = messageSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    // other scripts may post anything to the page
    return null;
  }
}

/** Says yes to everything, without looking. */
function acknowledge(body: RequestBody): ReplyBody {
  return { Results: body.Actions.map(({ Id }) => ({ ActionId: Id, Value: {} })) };
}

export class WebProtocol {
  private readonly controlId = '1';
  private eventCorrelation: string | number = 0;
  /** `null` until the add-in asks for this event. */
  private selectionCorrelation: string | number | null = null;
  private readonly stopListening: readonly (() => void)[];

  constructor(private readonly options: WebProtocolOptions) {
    this.stopListening = [
      options.host.onChanged((event) => {
        this.sendChanged(event);
      }),
      options.host.onSelected((event) => {
        this.sendSelected(event);
      }),
    ];
  }

  /** Name of the add-in's frame; set it before the frame is inserted. */
  get frameName(): string {
    const { conversationId, locale, origin } = this.options;
    return JSON.stringify({
      baseFrameName: 'add-in',
      // without disableLogging office.js sends telemetry messages
      hostInfo: `Excel|Web|16.00|${locale}|${conversationId}||disableLogging|0`,
      xdmInfo: `${conversationId}|${this.controlId}|${origin}`,
      serializerVersion: '1',
      flights: '[]',
    });
  }

  /** `message`: the data of a message event. Whatever is not for this conversation is ignored. */
  receive(message: unknown): void {
    const request = parseMessage(message);
    if (!request || request._messageType !== MessageType.request) return;
    if (request._conversationId !== this.options.conversationId) return;
    const answer = this.answer(request);
    if (answer !== undefined) {
      this.send(request._actionName, request._correlationId, ResponseType.answer, answer);
    }
  }

  /** Call when the frame is gone. */
  close(): void {
    for (const stop of this.stopListening) stop();
  }

  private send(
    actionName: string,
    correlationId: string | number,
    responseType: number,
    data: unknown,
  ): void {
    this.options.send(
      JSON.stringify({
        _messageType: MessageType.response,
        _actionName: actionName,
        _conversationId: this.options.conversationId,
        _correlationId: correlationId,
        _errorCode: 0,
        _responseType: responseType,
        _data: data,
        _serializerVersion: 1,
      }),
    );
  }

  /** `undefined`: this message wants no answer. */
  private answer(request: Message): unknown {
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.appContext();
      case 'ContextActivationManager_notifyHost':
        this.tellFocusExit(request._data);
        return undefined;
      case 'executeMethod':
        return this.executeMethod(request._data);
      case 'richApiMessage':
        this.eventCorrelation = request._correlationId;
        return { Error: 0 };
      case SELECTION_CHANGED:
        this.selectionCorrelation = request._correlationId;
        return { Error: 0 };
      default:
        // registrations for other events: unanswered, a later onChanged.add would wait for ever
        return { Error: 0 };
    }
  }

  private tellFocusExit(data: unknown): void {
    const notice = hostNoticeSchema.safeParse(data);
    const way = notice.success ? FOCUS_EXITS[notice.data[1]] : undefined;
    if (way) this.options.onFocusLeaves(way);
  }

  private appContext(): Record<string, unknown> {
    const { conversationId, documentUrl, host, locale, settings } = this.options;
    return {
      _id: this.controlId,
      _appName: 16,
      _appVersion: '16.0',
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: documentUrl,
      _clientMode: 1,
      _settings: settings,
      _reason: 1,
      _osfControlType: 1,
      _eToken: '',
      _correlationId: conversationId,
      _appInstanceId: this.controlId,
      _appMinorVersion: 0,
      _hostFullVersion: '16.0',
      _requirementMatrix: JSON.stringify({ ExcelApi: host.level }),
    };
  }

  private executeMethod(data: unknown): unknown {
    const method = methodSchema.safeParse(data);
    switch (method.success ? method.data.DdaMethod.DispatchId : null) {
      case Dispatch.executeBatch:
        return this.executeBatch(data);
      case Dispatch.saveSettings: {
        const saved = settingsSchema.safeParse(data);
        if (!saved.success) return { Error: OTHER_ERROR };
        this.options.onSettingsSaved(
          saved.data.DdaSettingsMethod.Properties.map(([key, json]) => [key, json]),
        );
        return { Error: 0, Version: 1 };
      }
      default:
        return { Error: NOT_PERMITTED };
    }
  }

  private executeBatch(data: unknown): unknown {
    const batch = batchSchema.safeParse(data);
    if (!batch.success) return { Error: OTHER_ERROR };
    const [customData, , , , bodyText, , flags] = batch.data.ArrayData;
    const body = JSON.parse(bodyText) as RequestBody;
    const answer =
      customData === OWN_BUSINESS_OF_OFFICE
        ? ({ kind: 'reply', body: acknowledge(body) } as const)
        : this.options.host.run(body, flags);
    if (answer.kind === 'silence') return undefined;
    return answer.kind === 'reply'
      ? { Error: 0, Version: 1, Data: [200, [], JSON.stringify(answer.body)] }
      : { Error: ERROR_NUMBERS[answer.code] ?? OTHER_ERROR };
  }

  private sendSelected({ sheetId, isActivated }: SelectedEvent): void {
    if (this.selectionCorrelation !== null) {
      this.send(SELECTION_CHANGED, this.selectionCorrelation, ResponseType.event, {});
    }
    if (!isActivated) return;
    const details = JSON.stringify({ worksheetId: sheetId });
    this.send('richApiMessage', this.eventCorrelation, ResponseType.event, {
      ArrayData: [[RICH_API_EVENT, SHEET_ACTIVATED, 'Workbook', details, 1, false]],
    });
  }

  private sendChanged(event: ChangedEvent): void {
    const details = JSON.stringify({
      address: event.address,
      changeType: 'RangeEdited',
      source: event.source,
      worksheetId: event.sheetId,
    });
    const entryFor = (target: string): unknown[] => [
      RICH_API_EVENT,
      DATA_CHANGED,
      target,
      details,
      1,
      false,
    ];
    this.send('richApiMessage', this.eventCorrelation, ResponseType.event, {
      ArrayData: [entryFor(event.sheetId), entryFor('Workbook')],
    });
  }
}
