/** Small 自评表 as units send them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeXlsx } from 'hucre';
import { HEADER } from '../core/score/small-form';
import { transferHead } from '../taskpane/sample-workbook';

type Row = (string | number | null)[];

/** One error in each form, S03 with its missing reason: full marks though the target was missed. */
function form(project: string, unit: string): Row[] {
  return [
    ['项目支出绩效自评表'],
    ['（2024年度）'],
    ['项目名称', project],
    ['主管部门', unit],
    ['实施单位', unit],
    [...HEADER],
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

/** The roads of a region or of one of its towns; what is not given is blank. */
export async function saveRoads(
  file: string,
  { funds, length, passed }: { funds: number; length?: string; passed?: string },
): Promise<void> {
  const rows: Row[] = [
    ...transferHead([funds, funds, '100%']),
    ['产出指标', '数量指标', '新建道路', '≥100公里', length ?? null],
    ['产出指标', '质量指标', '验收合格率', '≥95%', passed ?? null],
  ];
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, await writeXlsx({ sheets: [{ name: '区域', rows }] }));
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
