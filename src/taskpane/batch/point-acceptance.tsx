/** Accepts all points of a check: on this form, in this file, or in the batch, with one reason. */
import * as React from 'react';
import { acceptedName, type AcceptedKind } from '../../core/report/accepted-kinds';
import type { FormAssessment } from '../../core/report/assessment';
import { Button } from '../controls/button';
import { Dropdown } from '../controls/dropdown';
import { TextField } from '../controls/text-field';
import { usePaneState, useRun } from '../shell/pane';
import { usePartWords } from '../wording/part-words';
import { acceptBatchKind } from './actions/accept-batch-kind';
import { openBatchFile } from './actions/open-batch-file';
import type { FilePoint } from './batch-file';
import { batchWording } from './batch-words';

/** Where a point stands in the batch. */
export interface PointPlace {
  readonly file: string;
  /** `null` for tables that could not be read as forms. */
  readonly form: FormAssessment | null;
  /** Index of the workbook. */
  readonly workbook: number;
}

type Scope = 'form' | 'file' | 'batch';

function kindOf(scope: Scope, code: string, reason: string, place: PointPlace): AcceptedKind {
  const { file, form } = place;
  if (scope === 'batch') return { code, reason };
  return scope === 'form' && form
    ? { code, reason, file, project: acceptedName(form) }
    : { code, reason, file };
}

export function PointAcceptance(props: {
  point: FilePoint;
  place: PointPlace;
}): JSX.Element | null {
  const { code, acceptedReason } = props.point;
  const say = usePartWords(batchWording);
  const [isOpen, setOpen] = React.useState(false);
  if (acceptedReason !== null) {
    return <p className="accepted-reason">{say('acceptedPoint', { reason: acceptedReason })}</p>;
  }
  // what a round says about things that are gone belongs to no check
  if (code === '') return null;
  if (isOpen) return <AcceptanceForm {...props} onDone={() => setOpen(false)} />;
  return (
    <div className="commands">
      <Button look="link" icon="CheckMark" text={say('accept')} onClick={() => setOpen(true)} />
    </div>
  );
}

function AcceptanceForm(props: {
  point: FilePoint;
  place: PointPlace;
  onDone: () => void;
}): JSX.Element {
  const { point, place, onDone } = props;
  const { code, count } = point;
  const { form, workbook } = place;
  const state = usePaneState();
  const say = usePartWords(batchWording);
  const run = useRun();
  const [reason, setReason] = React.useState('');
  const [scope, setScope] = React.useState<Scope>(form ? 'form' : 'file');
  const kind = kindOf(scope, code, reason, place);
  const accept = (): void =>
    void run(acceptBatchKind, kind)
      .then(() => run(openBatchFile, { workbook, formId: form?.id ?? null }))
      .then(onDone);
  return (
    <div className="acceptance" role="group" aria-label={say('acceptTitle', { code })}>
      <p>
        {say('acceptTitle', { code })}
        {scope === 'form' ? say('acceptCount', { count }) : null}
      </p>
      <Dropdown<Scope>
        label={say('scope')}
        chosen={scope}
        options={[
          ...(form ? [{ key: 'form' as const, text: say('scopeForm') }] : []),
          { key: 'file', text: say('scopeFile') },
          { key: 'batch', text: say('scopeBatch') },
        ]}
        onChoose={setScope}
      />
      <TextField
        label={say('reason')}
        value={reason}
        placeholder={say('reasonHint')}
        takesFocus
        onChange={(text) => setReason(text.slice(0, LONGEST))}
        onEnter={accept}
      />
      <div className="commands">
        <Button
          look="primary"
          text={say('acceptNow')}
          isDisabled={!acceptBatchKind.isEnabled(state, kind)}
          onClick={accept}
        />
        <Button look="default" text={say('cancel')} onClick={onDone} />
      </div>
    </div>
  );
}

/** As the schema of what is accepted says. */
const LONGEST = 200;
