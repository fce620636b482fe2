/** What reads and checks policies of others: a bundle of its own, loaded on first use. */
import type { LoadPolicy } from '../../core/policy/load-policy';
import type { Pane } from '../shell/pane-store';

/** `null` when it cannot be loaded; the person is told then. */
export async function policyLoader(pane: Pane): Promise<LoadPolicy | null> {
  try {
    const { loadPolicy } = await import(
      /* webpackChunkName: "stored-data" */ '../../core/policy/load-policy'
    );
    return loadPolicy;
  } catch {
    pane.update((state) => ({
      ...state,
      notice: {
        tone: 'error',
        text: { key: 'policy.partsMissing' },
        details: [],
        offersUndo: false,
      },
    }));
    return null;
  }
}
