/** How far a 监控表 has come, in one sentence for lists and reports. */
import { countLights, LIGHT_LABELS, MONITORING_LIGHTS } from '../score/monitoring-light';
import type { FormAssessment } from './assessment';

/** `到7月：红 2 · 黄 3 · 绿 11 · 蓝 1；执行进度黄灯；须说明 5 行。`; `''` on other forms. */
export function progressText({ monitoring, rows }: FormAssessment): string {
  if (!monitoring) return '';
  const counts = countLights(rows);
  const lights = MONITORING_LIGHTS.map((light) => `${LIGHT_LABELS[light]} ${counts[light]}`);
  const causes = rows.filter(({ needsCause }) => needsCause === true).length;
  const parts = [
    `${monitoring.month === null ? '没有找到监控月份' : `到${monitoring.month}月`}：${lights.join(' · ')}`,
    ...(monitoring.light === null ? [] : [`执行进度${LIGHT_LABELS[monitoring.light]}灯`]),
    ...(causes === 0 ? [] : [`须说明 ${causes} 行`]),
  ];
  return `${parts.join('；')}。`;
}
