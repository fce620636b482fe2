/** The field in which a finding is accepted with a reason: a bundle of its own, because fields are large and findings come first. */
import { onDemand } from '../shell/load-on-demand';

export const acceptancePart = onDemand(
  () => import(/* webpackChunkName: "acceptance" */ './acceptance-field'),
);

/** The field in which a finding is mended. */
export const repairPart = onDemand(() => import(/* webpackChunkName: "details" */ './repair'));
