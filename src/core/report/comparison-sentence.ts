/** Which approved target form a form was compared with, or why with none. */
import { traitsOf } from '../form/kinds';
import type { FormAssessment } from './assessment';

/** `''` where it was compared, and where no approved forms are known at all. */
export function comparisonSentence({ approved, kind }: FormAssessment): string {
  if (!approved || !traitsOf(kind).isJudged) return '';
  switch (approved.status) {
    case 'paired':
      return '';
    case 'ambiguous':
      return `未与批复的绩效目标核对：有${approved.targets.length}张目标表同样相符（${approved.targets.join('、')}），请指明以哪一张为准。`;
    case 'none':
      return `未与批复的绩效目标核对：${noneReason(approved.nearMiss)}。如已批复，请将批复的目标表一并报送。`;
  }
}

function noneReason(near: NonNullable<FormAssessment['approved']>['nearMiss']): string {
  if (!near) return '没有找到同一项目、年度和单位的目标表';
  switch (near.cause) {
    case 'other-year':
      return `找到的同名目标表是${near.says}年度的（${near.target}）`;
    // a letter to one unit names no other
    case 'other-unit':
      return '找到的同名目标表不是本单位的';
  }
}

/** In a few words, for the reviewer's own tables: what it was compared with, or why not; `''` where there is nothing to compare. */
export function comparisonNote(form: FormAssessment): string {
  const { approved, kind } = form;
  if (!traitsOf(kind).isJudged) return '';
  if (!approved) return '未提供目标表';
  switch (approved.status) {
    case 'paired':
      return approved.targets.join('、');
    case 'ambiguous':
      return `未核对：${approved.targets.length}张目标表同样相符`;
    case 'none': {
      const near = approved.nearMiss;
      if (!near) return '未核对：没有同一项目、年度和单位的目标表';
      const says = near.says === '' ? '未写明' : near.says;
      return near.cause === 'other-year'
        ? `未核对：同名目标表的年度为${says}`
        : `未核对：同名目标表的单位为${says}`;
    }
  }
}
