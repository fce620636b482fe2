/** What is said when a check again failed and the former result stays on screen. */
import type { PortFailureCode } from '../../core/port';
import { failureMessage } from '../wording/failure-message';
import type { Message } from '../wording/words';
import type { Notice } from '../shell/pane-state';

const NOT_CHECKED: Message = { key: 'notice.notChecked' };

function isOnlyReadFailure(notice: Notice | null): boolean {
  return notice?.text.key === NOT_CHECKED.key;
}

/** A notice of its own, or lines below what the write before the check has to say. */
export function withReadFailure(notice: Notice | null, code: PortFailureCode): Notice {
  const cause = failureMessage(code);
  if (!notice || isOnlyReadFailure(notice)) {
    return { tone: 'error', text: NOT_CHECKED, details: [cause], offersUndo: false };
  }
  const added = [NOT_CHECKED, cause].filter(
    ({ key }) => !notice.details.some((detail) => detail.key === key),
  );
  return {
    ...notice,
    tone: notice.tone === 'error' ? 'error' : 'warning',
    details: [...notice.details, ...added],
  };
}

/** After a check that succeeded. */
export function withoutReadFailure(notice: Notice | null): Notice | null {
  return isOnlyReadFailure(notice) ? null : notice;
}
