/** Small 自评表 as units send them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeXlsx } from 'hucre';

type Row = (string | number | null)[];

/** One error in each form, S03 with its missing reason: full marks though the target was missed. */
function form(project: string, unit: string): Row[] {
  return [
    ['项目支出绩效自评表'],
    ['（2024年度）'],
    ['项目名称', project],
    ['主管部门', unit],
    ['实施单位', unit],
    [
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析',
    ],
    [
      '产出指标',
      '数量指标',
      '培训人数',
      '≥200人',
      '100人',
      60,
      60,
      '因场地维修少办两期，明年3月前补办。',
    ],
    ['效益指标', '社会效益指标', '持证上岗率', '≥85%', '88%', 30, 30, null],
    ['满意度指标', '服务对象满意度指标', '参训满意度', '≥90%', '95%', 10, 10, null],
    ['总分', null, null, null, null, 100, 100, null],
  ];
}

/** `forms`: project → unit; each stands on a sheet named after its project. */
export async function saveForms(
  file: string,
  forms: Readonly<Record<string, string>>,
): Promise<void> {
  const sheets = Object.entries(forms).map(([project, unit]) => ({
    name: project,
    rows: form(project, unit),
  }));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, await writeXlsx({ sheets }));
}
