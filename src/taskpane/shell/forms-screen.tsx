/** All forms of the workbook: how each stands, to be found by name. */
import * as React from 'react';
import { chooseForm } from './actions/choose-form';
import { TextField } from '../controls/text-field';
import { isScored } from '../fill/score-rows';
import { formName, listForms, type ListedForm } from './form-list';
import { usePaneState, useRun, useWords } from './pane';
import { formatScore } from '../wording/numbers';
import { moveFocus } from '../controls/move-focus';
import { ScoreRing } from '../fill/score-ring';
import { ScreenFrame } from '../controls/screen-frame';
import { SeverityCountsView } from '../findings/severity-counts';

/** More than this many forms get a search field. */
const SEARCH_FROM = 8;
/** Long lists are cut and say so: the search finds the rest. */
const MOST_SHOWN = 100;

export function FormsScreen(): JSX.Element {
  const { result, formId, mode } = usePaneState();
  const { say } = useWords();
  const [search, setSearch] = React.useState('');
  const list = React.useRef<HTMLUListElement>(null);
  const forms = React.useMemo(() => (result ? listForms(result, mode) : []), [result, mode]);
  const wanted = search.trim().toLowerCase();
  const matching = forms.filter(({ assessed }) =>
    `${formName(assessed)} ${assessed.form.sheet}`.toLowerCase().includes(wanted),
  );
  const shown = matching.slice(0, MOST_SHOWN);
  return (
    <ScreenFrame title={say('forms.title', { count: forms.length })}>
      {forms.length >= SEARCH_FROM ? (
        <TextField label={say('forms.search')} value={search} onChange={setSearch} />
      ) : null}
      <ul
        className="forms"
        ref={list}
        onKeyDown={(event) => moveFocus(event, list.current, '[data-form]')}
      >
        {shown.map((listed) => (
          <FormItem
            key={listed.assessed.form.id}
            listed={listed}
            isChosen={listed.assessed.form.id === formId}
          />
        ))}
      </ul>
      {matching.length === 0 ? <p className="hint">{say('forms.noMatch')}</p> : null}
      {matching.length > shown.length ? (
        <p className="hint">{say('forms.more', { shown: shown.length, count: matching.length })}</p>
      ) : null}
    </ScreenFrame>
  );
}

function FormItem({ listed, isChosen }: { listed: ListedForm; isChosen: boolean }): JSX.Element {
  const { say } = useWords();
  const run = useRun();
  const { assessed, counts } = listed;
  const score = isScored(assessed) ? assessed.total?.score : undefined;
  return (
    <li>
      <button
        type="button"
        className={`form-item ${isChosen ? 'is-chosen' : ''}`}
        aria-current={isChosen}
        data-form={assessed.form.id}
        onClick={() => void run(chooseForm, assessed.form.id)}
      >
        {score ? (
          <ScoreRing settled={score.settled} pending={score.pending} whole={100} size={24} />
        ) : (
          <span className="no-ring" />
        )}
        <span className="form-item-names">
          <span className="form-item-name">{formName(assessed)}</span>
          <span className="form-place">{assessed.form.sheet}</span>
        </span>
        <span className="form-item-figures">
          {score ? (
            <span className="form-item-score">
              {score.pending > 0
                ? say('forms.settled', { score: formatScore(score.settled) })
                : say('forms.score', { score: formatScore(score.settled) })}
            </span>
          ) : null}
          <SeverityCountsView counts={counts} />
        </span>
      </button>
    </li>
  );
}
