/** Forms as careful units fill them in, full of what looks like a contradiction: none of the hints on whole forms may fire. */
import type { ExampleSheet } from '../example-sheet';
import { allFindings, assessExample, table } from '../harness';

const HEADER = '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因分析及改进措施';
const form = (head: [string, string][], rows: string[], below: string[] = []): ExampleSheet => ({
  head: [['主管部门', '县农业农村局'], ['实施单位', '县农田建设中心'], ...head],
  indicators: table(HEADER, ...rows, ...below),
});

const EFFECTS = [
  '效益指标|社会效益指标|群众生活条件|改善|改善|30|30|',
  '满意度指标|服务对象满意度|群众满意度|≥90%|93%|10|10|',
];

test.each<[string, ExampleSheet]>([
  [
    'a goal with parts, shares, comparisons and sums of years',
    form(
      [
        ['项目名称', '高标准农田建设'],
        ['起止时间', '2023年3月-2024年12月'],
        [
          '年度目标',
          '2023-2024年建设农田6万亩，其中2024年2万亩；每亩投资1500元，新建机耕路12公里、改建5公里，受益约4000户，较上年增产10%',
        ],
        ['实际完成情况', '建成农田2.1万亩（累计建成4.6万亩），新建机耕路12公里，受益4100余户。'],
      ],
      [
        '产出指标|数量指标|建设农田面积|≥2万亩|2.1万亩|30|30|',
        '产出指标|数量指标|机耕路长度|≥17公里|17.5公里|20|20|',
        ...EFFECTS,
      ],
    ),
  ],
  [
    'dates at the edge of the project, and what comes after it',
    form(
      [
        ['项目名称', '信息系统升级'],
        ['计划开始日期', '2024-03-01'],
        ['计划完成日期', '2024-10-31'],
      ],
      [
        '产出指标|时效指标|升级完成时间|10月底前|9月|30|30|',
        '产出指标|时效指标|尾款支付时间|12月底前|11月|20|20|',
        ...EFFECTS,
      ],
    ),
  ],
  [
    'a contract of exact numbers, kept exactly',
    form(
      [
        ['项目名称', '物业服务'],
        ['实际完成情况', '配备安保人员6人，评价良好，效果优秀。'],
      ],
      [
        '产出指标|数量指标|安保人员数|6人|6人|20|20|',
        '产出指标|质量指标|考核合格率|100%|100%|20|20|',
        '产出指标|时效指标|服务月数|12个月|12个月|10|10|',
        ...EFFECTS,
      ],
    ),
  ],
  [
    'scores of this year and of the last one in a conclusion',
    form(
      [['项目名称', '业务培训']],
      ['产出指标|数量指标|培训人数|≥200人|205人|60|60|', ...EFFECTS],
      [
        '总分|||||100|100|',
        '自评结论|满分100分，本年自评得分100分，等级为优；上年自评得分88分，等级为良。||||||',
        '存在问题|实施中未发现明显问题。||||||',
        '改进措施|无||||||',
      ],
    ),
  ],
  [
    'vehicles kept, bought and counted by trips',
    form(
      [
        ['项目名称', '执法保障'],
        ['年度目标', '保障执法车20辆运行，更新执法车2辆，出动300车次'],
      ],
      [
        '产出指标|数量指标|更新执法车数量|≥2辆|2辆|30|30|',
        '产出指标|数量指标|出动车次|≥300车次|305车次|20|20|',
        ...EFFECTS,
      ],
    ),
  ],
  [
    'persons and dates in one line, signatures on paper',
    form(
      [['项目名称', '业务培训']],
      ['产出指标|数量指标|培训人数|≥200人|205人|50|50|', ...EFFECTS],
      [
        '填表人：李明 联系电话：0000 填报日期：2025.1.20|||||||',
        '单位负责人（签字）：|||||||',
        '注：满意度由电话回访取得，项目负责人另附名单。|||||||',
      ],
    ),
  ],
  [
    'weak effects beside outputs that are weak as well',
    form(
      [['项目名称', '招商推介']],
      [
        '产出指标|数量指标|推介会场次|≥6场|5场|20|16.67|疫情推迟一场，下一年补办',
        '产出指标|质量指标|企业到会率|≥90%|92%|20|20|',
        '产出指标|时效指标|按期举办率|100%|100%|10|10|',
        '效益指标|经济效益指标|签约金额|≥5亿元|3亿元|40|24|市场下行，企业投资意愿下降，下一年加强跟踪',
      ],
    ),
  ],
])('%s', (_what, example) => {
  const assessed = assessExample(example);
  expect(assessed.forms).toHaveLength(1);
  expect(allFindings(assessed).filter(({ code }) => /^[GP]/.test(code))).toEqual([]);
});
