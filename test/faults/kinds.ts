/** Every kind of failure: of a request, of one of its actions, and what people do between two requests. */
import {
  ActionType,
  type RequestAction,
  type RequestBody,
} from '../../src/workbench/host/batch-format';
import type { HostErrorCode } from '../../src/workbench/host/host-error';
import type { HostRequest, StandInHost } from '../../src/workbench/host/stand-in-host';
import { PERSON_ACTS, type PersonAct } from './person';

/** Once, or from then on whenever the same is asked. */
export type Lasting = 'once' | 'always';

export type Fault =
  | { readonly kind: 'refuse-request'; readonly code: HostErrorCode; readonly lasting: Lasting }
  | {
      readonly kind: 'lose-reply';
      readonly as: 'silence' | HostErrorCode;
      readonly lasting: Lasting;
    }
  | { readonly kind: 'hang'; readonly lasting: Lasting }
  | { readonly kind: 'person'; readonly act: PersonAct }
  | {
      readonly kind: 'refuse-action';
      readonly code: HostErrorCode;
      readonly action: number;
      readonly lasting: Lasting;
    };

const LASTING: readonly Lasting[] = ['once', 'always'];
const OF_REQUESTS: readonly HostErrorCode[] = [
  'InvalidOperationInCellEditMode',
  'InvalidOrTimedOutSession',
  'RequestPayloadSizeLimitExceeded',
  'GeneralException',
  'AccessDenied',
];
const LOST_AS: readonly ('silence' | HostErrorCode)[] = [
  'silence',
  'InvalidOrTimedOutSession',
  'ResponsePayloadSizeLimitExceeded',
];
const OF_ACTIONS: readonly HostErrorCode[] = [
  'AccessDenied',
  'GeneralException',
  'InvalidArgument',
  'ItemNotFound',
  'InvalidOperationInCellEditMode',
  'InvalidOrTimedOutSession',
];

/** Of one request with so many actions. */
export function faultsOf(actionCount: number): Fault[] {
  const faults: Fault[] = PERSON_ACTS.map((act) => ({ kind: 'person', act }));
  for (const lasting of LASTING) {
    faults.push({ kind: 'hang', lasting });
    for (const code of OF_REQUESTS) faults.push({ kind: 'refuse-request', code, lasting });
    for (const as of LOST_AS) faults.push({ kind: 'lose-reply', as, lasting });
    for (let action = 0; action < actionCount; action += 1) {
      for (const code of OF_ACTIONS) {
        faults.push({ kind: 'refuse-action', code, action, lasting });
      }
    }
  }
  return faults;
}

export function faultName(fault: Fault): string {
  switch (fault.kind) {
    case 'person':
      return fault.act.name;
    case 'hang':
      return `no answer, ${fault.lasting}`;
    case 'lose-reply':
      return `answer lost (${fault.as}), ${fault.lasting}`;
    case 'refuse-request':
      return `${fault.code}, ${fault.lasting}`;
    case 'refuse-action':
      return `action ${String(fault.action)} ${fault.code}, ${fault.lasting}`;
  }
}

/** What an action asks, whatever its ids are in this request. */
function signature(
  body: RequestBody,
  { ActionType: type, Name, ObjectPathId }: RequestAction,
): string {
  const names: string[] = [];
  let path = body.ObjectPaths[String(ObjectPathId)];
  while (path) {
    names.push(`${path.Name}(${JSON.stringify(path.ArgumentInfo?.Arguments ?? [])})`);
    path = body.ObjectPaths[String(path.ParentObjectPathId)];
  }
  return `${String(type)} ${Name} ${names.join(' ')}`;
}

/** Installs the fault at the request of this number. What a person does is left to `beforeRequest`. */
export function install(host: StandInHost, at: number, fault: Fault): void {
  const { faults } = host;
  const isHit = ({ number }: HostRequest, lasting: Lasting): boolean =>
    lasting === 'once' ? number === at : number >= at;
  switch (fault.kind) {
    case 'person':
      return;
    case 'hang':
      faults.hangs = (request) => isHit(request, fault.lasting);
      return;
    case 'lose-reply':
      faults.losesReply = (request) => (isHit(request, fault.lasting) ? fault.as : null);
      return;
    case 'refuse-request':
      faults.refuseRequest = (request) => (isHit(request, fault.lasting) ? fault.code : null);
      return;
    case 'refuse-action': {
      let refused: string | null = null;
      faults.refuseAction = (request, index, action) => {
        if (action.ActionType === ActionType.trace) return null;
        if (request.number === at && index === fault.action) {
          refused = signature(request.body, action);
          return fault.code;
        }
        const isAgain = fault.lasting === 'always' && refused === signature(request.body, action);
        return isAgain ? fault.code : null;
      };
    }
  }
}

export function uninstall(host: StandInHost): void {
  for (const name of Object.keys(host.faults) as (keyof typeof host.faults)[]) {
    delete host.faults[name];
  }
}
