/** One received file, read only: it is not open in Excel, so cells are named and not selected. */
import * as React from 'react';
import { renderFinding } from '../../core/report/render-finding';
import type {
  FindingAssessment,
  FormAssessment,
  WorkbookAssessment,
} from '../../core/report/assessment';
import { openFileOpinion } from '../actions/open-file-opinion';
import { Button } from '../controls/button';
import { checkSlug, checkTitle } from '../state/check-catalogue';
import { usePaneState, useRun, useWords } from '../state/pane';
import type { Screen } from '../state/pane-state';
import { FORM_KIND_KEYS } from '../wording/names';
import { formatOptional, formatScore } from '../wording/numbers';
import type { Words } from '../wording/words';
import { ScreenFrame } from './screen-frame';
import { SeverityIcon } from './severity';

export interface BatchFileScreenProps {
  readonly workbook: WorkbookAssessment;
  /** The form whose row was chosen. */
  readonly formId: string | null;
  readonly screen: Screen;
}

export function BatchFileScreen({ workbook, formId, screen }: BatchFileScreenProps): JSX.Element {
  const state = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const { file, error, forms = [], findings = [] } = workbook;
  const request = { workbooks: [workbook], backTo: screen };
  const loose = findings.filter(({ form }) => form === null);
  return (
    <ScreenFrame
      title={file}
      backTo={{ name: 'batch' }}
      footer={
        <div className="footer-commands">
          <Button
            look="primary"
            text={say(openFileOpinion.label)}
            isDisabled={!openFileOpinion.isEnabled(state, request)}
            onClick={() => void run(openFileOpinion, request)}
          />
        </div>
      }
    >
      {error ? <p>{error.message}</p> : null}
      {!error && forms.length === 0 ? <p>{say('batch.noForm')}</p> : null}
      {forms.map((form) => (
        <FormFindings
          key={form.id}
          form={form}
          findings={findings.filter((finding) => finding.form === form.id)}
          isChosen={form.id === formId && forms.length > 1}
        />
      ))}
      {loose.length > 0 ? <FindingLines findings={loose} /> : null}
    </ScreenFrame>
  );
}

function FormFindings(props: {
  form: FormAssessment;
  findings: readonly FindingAssessment[];
  isChosen: boolean;
}): JSX.Element {
  const { form, findings, isChosen } = props;
  const words = useWords();
  const section = React.useRef<HTMLElement>(null);
  React.useEffect(() => {
    if (isChosen) section.current?.scrollIntoView();
  }, [isChosen]);
  return (
    <section ref={section} className="batch-form">
      <h2 className="section-heading">{form.project || words.say(FORM_KIND_KEYS[form.kind])}</h2>
      <p className="hint">
        {[form.implementer || form.department, words.say('form.sheet', { sheet: form.sheet })]
          .filter((part) => part !== '')
          .join(words.say('punctuation.listComma'))}
      </p>
      {form.total ? <p>{standing(form.total.score, words)}</p> : null}
      {form.approved && form.approved.targets.length > 0 ? (
        <p className="hint">
          {words.say('batch.comparedWith', {
            targets: form.approved.targets.join(words.say('punctuation.listComma')),
          })}
        </p>
      ) : null}
      {findings.length === 0 ? (
        <p className="all-clear">{words.say('findings.noneShort')}</p>
      ) : (
        <FindingLines findings={findings} />
      )}
    </section>
  );
}

type Score = NonNullable<FormAssessment['total']>['score'];

function standing({ given, computed, settled, pending }: Score, { say }: Words): string {
  const stated = formatOptional(given);
  return computed === null
    ? say('batch.open', {
        given: stated,
        settled: formatScore(settled),
        pending: formatScore(pending),
      })
    : say('batch.closed', { given: stated, computed: formatScore(computed) });
}

function FindingLines({ findings }: { findings: readonly FindingAssessment[] }): JSX.Element {
  const { language } = useWords();
  return (
    <ul className="batch-findings">
      {findings.map((finding, index) => {
        const { what, fix } = textOf(finding, language);
        return (
          <li key={index}>
            <SeverityIcon severity={finding.severity} isNamed />
            <span className="batch-finding">
              <span className="batch-finding-title">
                {checkTitle(finding.code, language)}
                <span className="group-code">{finding.code}</span>
              </span>
              <span>{what}</span>
              <span className="finding-why">{fix}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The Assessment's texts are Chinese; other languages are put into words again. */
function textOf(
  finding: FindingAssessment,
  language: Words['language'],
): { readonly what: string; readonly fix: string } {
  if (language === 'zh-CN') return { what: finding.message, fix: finding.fix };
  const { code, messageId, data } = finding;
  return renderFinding({ slug: checkSlug(code), messageId, data }, language);
}
