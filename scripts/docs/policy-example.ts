/** The complete example of docs/policy-format.md; a test loads it. */
export const policyExample = {
  schemaVersion: 1,
  id: 'my-city-2024',
  name: '某市项目支出自评规则（2024）',
  extends: 'national-2020',
  summary: '反向指标按线性公式；超额完成 1.2 倍起扣 2 分；执行率低于 60% 时总分不超过 79。',
  basis: [
    { document: '某市财政局《关于开展2024年绩效自评的通知》', certainty: 'seen' },
    { setting: 'reverse', document: '同上，附件3', certainty: 'seen', note: '第二条' },
    { setting: 'over', document: '电话答复', certainty: 'unverified' },
  ],
  reverse: { mode: 'linear' },
  over: { flagAt: 1.2, action: 'deduct', deduction: 2 },
  execution: { ceilings: [{ below: 0.6, total: 79 }] },
  tolerance: 0.1,
  checks: { W02: 'off', V09: 'info' },
};
