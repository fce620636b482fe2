import { StandInHost } from '../../src/workbench/host/stand-in-host';
import {
  WebProtocol,
  type FocusExit,
  type StoredSettings,
} from '../../src/workbench/host/web-protocol';
import { sheetOf, workbookOf } from './small-workbook';

function open(level: '1.1' | '1.15' = '1.15') {
  const host = new StandInHost(workbookOf(sheetOf('表1', [['指标', 5]])), { level });
  const sent: Record<string, unknown>[] = [];
  const saved: StoredSettings[] = [];
  const left: FocusExit[] = [];
  const protocol = new WebProtocol({
    host,
    conversationId: 'c1',
    origin: 'https://localhost:3001',
    documentUrl: 'https://localhost/自评表.xlsx',
    locale: 'zh-CN',
    settings: [['v1.policyId', '"national"']],
    onSettingsSaved: (settings) => saved.push(settings),
    onFocusLeaves: (way) => left.push(way),
    send: (message) => sent.push(JSON.parse(message) as Record<string, unknown>),
  });
  const ask = (action: string, data: unknown, more: object = {}): Record<string, unknown> => {
    protocol.receive(
      JSON.stringify({
        _messageType: 0,
        _actionName: action,
        _conversationId: 'c1',
        _correlationId: 7,
        _origin: 'https://localhost:3000',
        _data: data,
        _actionType: 0,
        _serializerVersion: 1,
        ...more,
      }),
    );
    return sent[sent.length - 1] ?? {};
  };
  return { host, protocol, sent, saved, left, ask };
}

const readName = JSON.stringify({
  AutoKeepReference: false,
  Actions: [
    { Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 },
    { Id: 2, ActionType: 2, Name: '', ObjectPathId: 1, QueryInfo: { Select: ['name'] } },
  ],
  ObjectPaths: { '1': { Id: 1, ObjectPathType: 1, Name: '' } },
});

function batch(body: string, customData = ''): object {
  return {
    DdaMethod: { DispatchId: 93 },
    ArrayData: [customData, 'POST', 'ProcessQuery', [], body, 0, 4, '', '', ''],
  };
}

describe('the protocol of Excel on the web', () => {
  it('hears where keys lead out of the pane', () => {
    const { ask, left } = open();
    for (const action of [13, 14, 15, 0]) ask('ContextActivationManager_notifyHost', ['1', action]);
    ask('ContextActivationManager_notifyHost', 'nonsense');
    expect(left).toEqual(['forward', 'backward', 'grid']);
  });

  it('gives the application context that office.js waits for', () => {
    const { ask } = open('1.1');
    const answer = ask('ContextActivationManager_getAppContextAsync', ['1']);
    expect(answer).toMatchObject({
      _messageType: 1,
      _conversationId: 'c1',
      _correlationId: 7,
      _errorCode: 0,
      _responseType: 0,
      _data: {
        _appName: 16,
        _appUILocale: 'zh-CN',
        _settings: [['v1.policyId', '"national"']],
        _requirementMatrix: '{"ExcelApi":"1.1"}',
      },
    });
  });

  it('executes batches', () => {
    const { ask, host } = open();
    const data = ask('executeMethod', batch(readName))['_data'] as {
      Data: [number, unknown, string];
    };
    expect(data.Data[0]).toBe(200);
    expect(JSON.parse(data.Data[2])).toEqual({
      Results: [
        { ActionId: 1, Value: {} },
        { ActionId: 2, Value: { Name: '自评表.xlsx' } },
      ],
    });
    expect(host.counters.syncs).toBe(1);
  });

  it('acknowledges what office.js does for itself, without counting it', () => {
    const { ask, host } = open();
    expect(ask('executeMethod', batch(readName, 'WacPartition'))).toMatchObject({
      _data: { Error: 0 },
    });
    expect(host.counters.syncs).toBe(0);
  });

  it.each([
    ['InvalidOperationInCellEditMode', 5004],
    ['RequestPayloadSizeLimitExceeded', 5103],
    ['ResponsePayloadSizeLimitExceeded', 5104],
    ['AccessDenied', 7000],
    ['InvalidOrTimedOutSession', 5012],
  ] as const)('gives %s as number %i', (code, number) => {
    const { ask, host } = open();
    host.faults.refuseRequest = () => code;
    expect(ask('executeMethod', batch(readName))).toMatchObject({ _data: { Error: number } });
  });

  it('keeps settings that are saved, and says no to reading the file', () => {
    const { ask, saved } = open();
    const settings = { DdaSettingsMethod: { Properties: [['v1.policyId', '"own"']] } };
    expect(ask('executeMethod', { DdaMethod: { DispatchId: 76 }, ...settings })).toMatchObject({
      _data: { Error: 0 },
    });
    expect(saved).toEqual([[['v1.policyId', '"own"']]]);
    expect(ask('executeMethod', { DdaMethod: { DispatchId: 77 } })).toMatchObject({
      _data: { Error: 7000 },
    });
  });

  it('answers registrations and then sends changes of cells', () => {
    const { ask, host, sent, protocol } = open();
    expect(ask('richApiMessage', {}, { _actionType: 1, _correlationId: 9 })).toMatchObject({
      _data: { Error: 0 },
    });
    host.typeInto('表1', 0, 1, 4);
    expect(sent[sent.length - 1]).toMatchObject({
      _actionName: 'richApiMessage',
      _responseType: 1,
      _correlationId: 9,
    });
    const count = sent.length;
    protocol.close();
    host.typeInto('表1', 0, 1, 3);
    expect(sent).toHaveLength(count);
  });

  it('ignores messages of others', () => {
    const { protocol, sent } = open();
    for (const message of [null, 5, 'x', '{}', '{"_messageType":0}']) protocol.receive(message);
    expect(sent).toEqual([]);
  });
});
