/** One received file, read only: it is not open in Excel, so cells are named and not selected. */
import * as React from 'react';
import type { FormAssessment, WorkbookAssessment } from '../../core/report/assessment';
import { openFileOpinion } from './actions/open-file-opinion';
import { Button } from '../controls/button';
import type { FilePoint, FileSection } from './batch-file';
import { checkTitle } from '../findings/check-catalogue';
import { usePaneState, useRun, useWords } from '../shell/pane';
import type { Screen } from '../shell/pane-state';
import { fileFailureMessage } from '../wording/failure-message';
import { subjectOf } from '../../core/form/form-name';
import { traitsOf } from '../../core/form/kinds';
import { formatOptional, formatScore } from '../wording/numbers';
import type { Words } from '../wording/words';
import { PointAcceptance, type PointPlace } from './point-acceptance';
import { ScreenFrame } from '../controls/screen-frame';
import { SeverityIcon } from '../findings/severity';

export interface BatchFileScreenProps {
  readonly workbook: WorkbookAssessment;
  readonly sections: readonly FileSection[];
  /** The form whose row was chosen. */
  readonly formId: string | null;
  /** Index of the workbook in the batch. */
  readonly index: number;
  readonly screen: Screen;
}

export function BatchFileScreen(props: BatchFileScreenProps): JSX.Element {
  const { workbook, sections, formId, index: workbookIndex, screen } = props;
  const state = usePaneState();
  const { say, tell } = useWords();
  const run = useRun();
  const { file, error, forms = [] } = workbook;
  const request = { workbooks: [workbook], backTo: screen };
  return (
    <ScreenFrame
      title={file}
      hasControls={false}
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
      {error ? <p>{tell(fileFailureMessage(error.code))}</p> : null}
      {!error && forms.length === 0 ? <p>{say('batch.noForm')}</p> : null}
      {error
        ? null
        : sections.map((section, index) => (
            <FileSectionView
              key={section.form?.id ?? `rest-${index}`}
              section={section}
              file={file}
              workbook={workbookIndex}
              isChosen={forms.length > 1 && section.form?.id === formId}
            />
          ))}
    </ScreenFrame>
  );
}

interface FileSectionProps {
  readonly section: FileSection;
  readonly file: string;
  readonly workbook: number;
  readonly isChosen: boolean;
}

function FileSectionView({ section, file, workbook, isChosen }: FileSectionProps): JSX.Element {
  const { form, points } = section;
  const { say } = useWords();
  const element = React.useRef<HTMLElement>(null);
  React.useEffect(() => {
    if (isChosen) element.current?.scrollIntoView();
  }, [isChosen]);
  return (
    <section ref={element} className="batch-form">
      {form ? (
        <FormHeading form={form} />
      ) : (
        <h2 className="section-heading">{say('batch.unreadForm')}</h2>
      )}
      {points.length === 0 ? (
        <p className="all-clear">{say('findings.noneShort')}</p>
      ) : (
        <ul className="batch-points">
          {points.map((point, index) => (
            <PointView key={index} point={point} place={{ file, form, workbook }} />
          ))}
        </ul>
      )}
    </section>
  );
}

function FormHeading({ form }: { form: FormAssessment }): JSX.Element {
  const words = useWords();
  const { say } = words;
  const comma = say('punctuation.listComma');
  const place = [form.implementer || form.department, say('form.sheet', { sheet: form.sheet })];
  return (
    <>
      <h2 className="section-heading">
        {subjectOf(form) || traitsOf(form.kind).name[words.language]}
      </h2>
      <p className="hint">{place.filter((part) => part !== '').join(comma)}</p>
      {form.total ? <p>{standing(form.total.score, words)}</p> : null}
      {form.approved && form.approved.targets.length > 0 ? (
        <p className="hint">
          {say('batch.comparedWith', { targets: form.approved.targets.join(comma) })}
        </p>
      ) : null}
    </>
  );
}

type Score = NonNullable<FormAssessment['total']>['score'];

function standing({ given, computed, settled, pending }: Score, { say }: Words): string {
  const isStated = given !== null;
  const data = { given: formatOptional(given), settled: formatScore(settled) };
  return computed !== null
    ? say(isStated ? 'batch.closed' : 'batch.closedUnstated', {
        ...data,
        computed: formatScore(computed),
      })
    : say(isStated ? 'batch.open' : 'batch.openUnstated', {
        ...data,
        pending: formatScore(pending),
      });
}

function PointView({ point, place }: { point: FilePoint; place: PointPlace }): JSX.Element {
  const { sentences } = useWords();
  const { code, severity, what, how, lines } = point;
  return (
    <li>
      <SeverityIcon severity={severity} isNamed />
      <div className="batch-point">
        <p className="batch-point-title">
          {checkTitle(code, sentences)}
          <span className="group-code">{code}</span>
        </p>
        <p>{what}</p>
        {lines.length === 0 ? null : (
          <ul className="batch-point-lines">
            {lines.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        )}
        <p className="finding-why">{how}</p>
        <PointAcceptance point={point} place={place} />
      </div>
    </li>
  );
}
