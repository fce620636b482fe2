/** 审核意见: what a reviewer sends back to the unit. Built once, rendered as text, as sheet rows and as HTML. */
import type { Severity } from '../check/contract';
import { parseReference } from '../sheet/address';
import type { FindingAssessment, FormAssessment, WorkbookAssessment } from './assessment';
import { FORM_KIND_LABELS } from './labels';

/** One numbered point. */
export interface OpinionItem {
  /** Counts through the whole opinion, so that a reply can name it. */
  readonly number: number;
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** First cell the point is about, e.g. `F18`. */
  readonly cell: string;
  readonly indicator: string;
  readonly what: string;
  readonly how: string;
  /** Set when the point was accepted; it needs no change then. */
  readonly acceptedReason: string | null;
}

export interface OpinionSection {
  /** Project, or the sheet where no form was read. */
  readonly heading: string;
  readonly sheet: string;
  /** Totals in one sentence; `''` for forms without scores. */
  readonly totals: string;
  readonly items: readonly OpinionItem[];
}

export interface Opinion {
  readonly file: string;
  /** The unit it is addressed to; `''` when the forms name none. */
  readonly addressee: string;
  readonly policyName: string;
  readonly formCount: number;
  readonly counts: Readonly<Record<Severity, number>> & { readonly accepted: number };
  readonly sections: readonly OpinionSection[];
}

function totalsSentence({ total }: FormAssessment): string {
  if (!total) return '';
  const { given, computed, settled, pending } = total.score;
  const printed = given === null ? '填报总分空白' : `填报总分 ${given} 分`;
  if (computed !== null) {
    const grade = total.grade === null ? '' : `，等级为${total.grade}`;
    return `${printed}，核算总分 ${computed} 分${grade}。`;
  }
  return `${printed}；核算已确定 ${settled} 分，另有 ${pending} 分须待完成情况明确后核定。`;
}

/** The indicator a finding is about, `''` for findings on other parts of a form. */
function indicatorOf(finding: FindingAssessment, form: FormAssessment | undefined): string {
  return form?.rows.find((row) => row.row === finding.row)?.indicator ?? '';
}

/** `workbook` must have been readable. */
export function buildOpinion(workbook: WorkbookAssessment, policyName: string): Opinion {
  const forms = workbook.forms ?? [];
  const findings = workbook.findings ?? [];
  let number = 0;
  const itemsOf = (form: FormAssessment | undefined): OpinionItem[] =>
    findings
      .filter((finding) => finding.form === (form?.id ?? null))
      .map((finding) => {
        number += 1;
        const place = parseReference(finding.cells[0] ?? '');
        return {
          number,
          code: finding.code,
          severity: finding.severity,
          sheet: place?.sheet ?? '',
          cell: place?.address ?? '',
          indicator: indicatorOf(finding, form),
          what: finding.message,
          how: finding.fix,
          acceptedReason: finding.accepted?.reason ?? null,
        };
      });

  const sections: OpinionSection[] = forms.map((form) => ({
    heading: form.project || FORM_KIND_LABELS[form.kind],
    sheet: form.sheet,
    totals: totalsSentence(form),
    items: itemsOf(form),
  }));
  const unread = itemsOf(undefined);
  if (unread.length > 0) {
    sections.push({
      heading: '未能识别的表',
      sheet: unread[0]?.sheet ?? '',
      totals: '',
      items: unread,
    });
  }
  const items = sections.flatMap((section) => section.items);
  const open = (severity: Severity): number =>
    items.filter((item) => item.severity === severity && item.acceptedReason === null).length;
  return {
    file: workbook.file,
    addressee:
      forms.find((form) => form.implementer)?.implementer ??
      forms.find((form) => form.department)?.department ??
      '',
    policyName,
    formCount: forms.length,
    counts: {
      error: open('error'),
      warning: open('warning'),
      info: open('info'),
      accepted: items.filter((item) => item.acceptedReason !== null).length,
    },
    sections,
  };
}

/** What the unit is asked to do with a point. */
export const OPINION_ACTIONS: Readonly<Record<Severity, string>> = {
  error: '请改正',
  warning: '请核对或补充说明',
  info: '供参考',
};

/** The paragraph under the address. */
export function opinionSummary({ file, formCount, counts, policyName }: Opinion): string {
  const received = `收到你单位报送的《${file}》，共 ${formCount} 张表。`;
  if (formCount === 0) return `${received}文件中没有找到绩效表，请核对后重新报送。`;
  const parts = (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${OPINION_ACTIONS[severity]} ${counts[severity]} 处`);
  const accepted = counts.accepted > 0 ? `已说明、无须修改的 ${counts.accepted} 处附后。` : '';
  const rule = `得分按“${policyName}”核算。`;
  if (parts.length === 0) return `${received}经审核，未发现需要修改之处。${accepted}${rule}`;
  return `${received}经审核：${parts.join('，')}。请按下列意见处理后重新报送。${accepted}${rule}`;
}
