/** Generated from the doc.md of every check by scripts/docs/checks.ts; do not edit. */
import type { CheckPage } from './check-page';

/** What 为什么 shows, by slug. */
export const checkPages: Readonly<Record<string, CheckPage>> = {
 "dimension-missing": {
  "sections": [
   {
    "heading": "何为问题",
    "blocks": [
     {
      "kind": "text",
      "text": "指标表中没有产出、效益或满意度中的某一类指标。二级指标写明“满意度”的，即使列在效果目标之下，也算有满意度指标。"
     }
    ]
   },
   {
    "heading": "依据",
    "blocks": [
     {
      "kind": "text",
      "text": "项目支出绩效自评的指标框架分为产出、效益、服务对象满意度三类，各有分值。缺少一类，该类分值就没有着落。"
     }
    ]
   },
   {
    "heading": "如何修改",
    "blocks": [
     {
      "kind": "text",
      "text": "对照批复的绩效目标补上缺少的指标。项目确实没有服务对象的，接受本条并写明原因，满意度的分值可并入效益。"
     }
    ]
   },
   {
    "heading": "正例",
    "blocks": [
     {
      "kind": "example",
      "header": [
       "一级指标",
       "二级指标",
       "三级指标",
       "指标值"
      ],
      "rows": [
       [
        "产出指标",
        "数量指标",
        "培训人数",
        "≥100人"
       ],
       [
        "效益指标",
        "社会效益指标",
        "业务能力",
        "提升"
       ],
       [
        "满意度指标",
        "服务对象满意度指标",
        "学员满意度",
        "≥90%"
       ]
      ],
      "problems": [
       [],
       [],
       []
      ]
     }
    ]
   },
   {
    "heading": "反例",
    "blocks": [
     {
      "kind": "text",
      "text": "整张表：`benefitMissing`、`satisfactionMissing`"
     },
     {
      "kind": "example",
      "header": [
       "一级指标",
       "二级指标",
       "三级指标",
       "指标值"
      ],
      "rows": [
       [
        "产出指标",
        "数量指标",
        "培训人数",
        "≥100人"
       ],
       [
        "产出指标",
        "质量指标",
        "结业率",
        "≥95%"
       ]
      ],
      "problems": [
       [],
       []
      ]
     }
    ]
   }
  ]
 }
};
