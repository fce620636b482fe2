/** Fields of a finding in bundles of their own, because fields are large and findings come first. */
import { onDemand } from '../shell/load-on-demand';

/** In which it is accepted with a reason. */
export const acceptancePart = onDemand(
  () => import(/* webpackChunkName: "acceptance" */ './acceptance-field'),
);

/** In which it is mended. */
export const repairPart = onDemand(() => import(/* webpackChunkName: "details" */ './repair'));
