/** The policies that come with the product: the national rule and the documented variants. */
import national2020 from './built-in/national-2020.json';
import central2021101 from './built-in/central-2021-101.json';
import provincialLinear from './built-in/provincial-linear.json';
import provincialEarly from './built-in/provincial-early.json';
import rural2022 from './built-in/rural-2022.json';
import hubei from './built-in/hubei.json';
import daying2020 from './built-in/daying-2020.json';
import guangxi from './built-in/guangxi.json';
import manual2022 from './built-in/manual-2022.json';
import shanxi from './built-in/shanxi.json';
import zhejiang from './built-in/zhejiang.json';
import tianjin202404 from './built-in/tianjin-2024-04.json';
import hebeiTianjin202405 from './built-in/hebei-tianjin-2024-05.json';
import auditRules from './built-in/audit-rules.json';
import administrativeSteps from './built-in/administrative-steps.json';
import qualitativeByHand from './built-in/qualitative-by-hand.json';
import grades807060 from './built-in/grades-80-70-60.json';
import gradesAbove90 from './built-in/grades-above-90.json';
import gradesWholePoints from './built-in/grades-whole-points.json';
import shouxian2023 from './built-in/shouxian-2023.json';
import dazhou2023 from './built-in/dazhou-2023.json';
import sichuan2025 from './built-in/sichuan-2025.json';
import chongqingDepartment from './built-in/chongqing-department.json';
import tianjinMonitoring from './built-in/tianjin-monitoring.json';
import ningxiaMonitoring from './built-in/ningxia-monitoring.json';
import { extendPolicy, type JsonObject } from './inherit';
import type { Policy } from './schema';

/** In the order in which they are offered; a policy may extend the ones before it. */
const SOURCES: readonly JsonObject[] = [
  national2020,
  central2021101,
  provincialLinear,
  provincialEarly,
  rural2022,
  hubei,
  daying2020,
  guangxi,
  manual2022,
  shanxi,
  zhejiang,
  tianjin202404,
  hebeiTianjin202405,
  auditRules,
  administrativeSteps,
  qualitativeByHand,
  grades807060,
  gradesAbove90,
  gradesWholePoints,
  shouxian2023,
  dazhou2023,
  sichuan2025,
  chongqingDepartment,
  tianjinMonitoring,
  ningxiaMonitoring,
];

/**
 * Completed, not validated: they are part of the product, a test validates each, and the pane then opens
 * without what reads policies of others.
 */
function completeAll(): Policy[] {
  const policies: Policy[] = [];
  for (const source of SOURCES) {
    const base = policies.filter(({ id }) => id === source.extends)[0];
    policies.push((base ? extendPolicy(base, source) : source) as unknown as Policy);
  }
  return policies;
}

export const builtInPolicies: readonly Policy[] = completeAll();

/** `null` for an id that is not built in. */
export function findBuiltInPolicy(id: string): Policy | null {
  return builtInPolicies.filter((policy) => policy.id === id)[0] ?? null;
}

/** 财预〔2020〕10号: used until somebody chooses another one. */
export const nationalPolicy: Policy = findBuiltInPolicy('national-2020') as Policy;
