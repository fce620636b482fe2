/** The built-in policies by where they hold, in the order in which they are offered. Each stands in one group (tested). */
export type PolicyGroup = 'national' | 'regions' | 'departments' | 'monitoring' | 'singleRules';

export interface GroupedPolicies {
  readonly group: PolicyGroup;
  readonly ids: readonly string[];
}

export const builtInGroups: readonly GroupedPolicies[] = [
  {
    group: 'national',
    ids: ['national-2020', 'central-2021-101', 'rural-2022', 'manual-2022'],
  },
  {
    group: 'regions',
    ids: [
      'guangxi',
      'hebei-tianjin-2024-05',
      'tianjin-2024-04',
      'hubei',
      'shanxi',
      'sichuan-2025',
      'zhejiang',
      'provincial-linear',
      'provincial-early',
    ],
  },
  {
    group: 'departments',
    ids: ['chongqing-department', 'daying-2020', 'dazhou-2023', 'shouxian-2023'],
  },
  { group: 'monitoring', ids: ['ningxia-monitoring', 'tianjin-monitoring'] },
  {
    group: 'singleRules',
    ids: [
      'audit-rules',
      'administrative-steps',
      'qualitative-by-hand',
      'grades-80-70-60',
      'grades-above-90',
      'grades-whole-points',
    ],
  },
];
