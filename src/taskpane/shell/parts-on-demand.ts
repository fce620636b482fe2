/** The parts of the pane beyond what a first look needs: findings come with the pane, all else is loaded when it is wanted. */
import { onDemand } from './load-on-demand';

/** Tabs beside the findings, and screens that are short visits; loaded as soon as the first result stands. */
export const detailParts = onDemand(
  () => import(/* webpackChunkName: "details" */ './detail-parts'),
);

export const workParts = onDemand(
  () => import(/* webpackChunkName: "work" */ '../guide/work-screens'),
);

export const policyParts = onDemand(
  () => import(/* webpackChunkName: "policy" */ '../policy/policy-screens'),
);

export const reviewParts = onDemand(
  () => import(/* webpackChunkName: "review-screens" */ '../review/review-screens'),
);
