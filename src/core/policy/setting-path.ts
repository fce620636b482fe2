/** Places inside a policy, in words. */

export const WHOLE_POLICY = '（整体）';

/** `['grades', 1, 'from']` → `grades[1].from`. */
export function toPathText(path: readonly PropertyKey[]): string {
  if (path.length === 0) return WHOLE_POLICY;
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`,
    )
    .join('');
}
