/** 审核设置: what stands at the end of letters, and when a form is proposed to be sent back. */
import * as React from 'react';
import type { LetterSettings } from '../../core/report/letter-frame';
import type { ReviewSettings } from '../../core/report/review-settings';
import { batchWording } from '../batch/batch-words';
import { Button } from '../controls/button';
import { ScreenFrame } from '../controls/screen-frame';
import { TextField } from '../controls/text-field';
import { usePane } from '../shell/pane';
import type { Screen } from '../shell/pane-state';
import { usePartWords } from '../wording/part-words';
import { keepReviewSettings, recallReviewSettings } from './kept-settings';

const FIELDS = [
  { field: 'sender' },
  { field: 'date', placeholder: 'datePlaceholder' },
  { field: 'deadline', placeholder: 'deadlinePlaceholder' },
  { field: 'contact' },
  { field: 'closing', placeholder: 'closingPlaceholder' },
] as const satisfies readonly {
  readonly field: keyof LetterSettings;
  readonly placeholder?: string;
}[];

/** As the schema of the settings says. */
const LONGEST = 200;

/** `null`: no count of errors. */
function readCount(text: string): number | null {
  const count = Number(text);
  return /^\d{1,3}$/.test(text.trim()) ? count : null;
}

/** Blank fields are left out: the letter has a blank for them. */
function filledIn(letter: LetterSettings): LetterSettings {
  const kept: Record<string, string> = {};
  for (const { field } of FIELDS) {
    const text = letter[field]?.trim() ?? '';
    if (text !== '') kept[field] = text;
  }
  return kept;
}

export function ReviewSettingsScreen({ backTo }: { backTo: Screen }): JSX.Element {
  const { host } = usePane();
  const say = usePartWords(batchWording);
  const [settings, setSettings] = React.useState<ReviewSettings>(() => recallReviewSettings(host));
  const [returnAt, setReturnAt] = React.useState(String(settings.returnAtErrors));
  const [outcome, setOutcome] = React.useState<'saved' | 'savedNow' | null>(null);
  const count = readCount(returnAt);
  const save = (): void => {
    if (count === null) return;
    const next = { ...settings, letter: filledIn(settings.letter), returnAtErrors: count };
    setOutcome(keepReviewSettings(host, next) ? 'saved' : 'savedNow');
  };
  return (
    <ScreenFrame
      title={say('settingsTitle')}
      backTo={backTo}
      footer={
        <div className="footer-commands">
          <Button look="primary" text={say('save')} isDisabled={count === null} onClick={save} />
          <span role="status">{outcome === null ? '' : say(outcome)}</span>
        </div>
      }
    >
      <section className="setting">
        <h2 className="section-heading">{say('letterTitle')}</h2>
        <p className="hint">{say('letterLead')}</p>
        {FIELDS.map((each) => (
          <TextField
            key={each.field}
            label={say(each.field)}
            value={settings.letter[each.field] ?? ''}
            {...('placeholder' in each ? { placeholder: say(each.placeholder) } : {})}
            onChange={(text) => {
              setOutcome(null);
              setSettings({
                ...settings,
                letter: { ...settings.letter, [each.field]: text.slice(0, LONGEST) },
              });
            }}
          />
        ))}
      </section>
      <section className="setting">
        <h2 className="section-heading">{say('ruleTitle')}</h2>
        <p className="hint">{say('ruleLead')}</p>
        <TextField
          label={say('returnAt')}
          value={returnAt}
          {...(count === null ? { error: say('returnAtWrong') } : {})}
          onChange={(text) => {
            setOutcome(null);
            setReturnAt(text);
          }}
        />
      </section>
    </ScreenFrame>
  );
}
