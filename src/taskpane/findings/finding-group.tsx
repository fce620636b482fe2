/** One check and its findings: the first three, all on request. */
import * as React from 'react';
import type { AssessedForm } from '../../core/score/result';
import { previewFixes } from '../fill/actions/preview-fixes';
import { showAllRows } from '../fill/actions/show-all-rows';
import { toggleGroup } from './actions/toggle-group';
import { Button } from '../controls/button';
import { Icon } from '../controls/icon';
import { checkTitle } from './check-catalogue';
import { FIRST_ROWS, type FindingGroup } from './finding-groups';
import { usePaneState, useRun, useWords } from '../shell/pane';
import { FindingItem } from './finding-item';
import { SeverityIcon } from './severity';

export interface FindingGroupProps {
  readonly group: FindingGroup;
  readonly form: AssessedForm;
}

export function FindingGroupView({ group, form }: FindingGroupProps): JSX.Element {
  const state = usePaneState();
  const { say, sentences } = useWords();
  const run = useRun();
  const isClosed = state.closedGroups.includes(group.key);
  const isFull = state.fullGroups.includes(group.key);
  const shown = isFull ? group.findings : group.findings.slice(0, FIRST_ROWS);
  const all = group.findings.map(({ finding }) => finding);
  return (
    <section className={`group ${group.openCount === 0 ? 'is-accepted' : ''}`}>
      <h3 className="group-heading">
        <button
          type="button"
          className="group-button"
          data-group={group.key}
          aria-expanded={!isClosed}
          onClick={() => void run(toggleGroup, group.key)}
        >
          <Icon name={isClosed ? 'ChevronRight' : 'ChevronDown'} className="group-chevron" />
          <SeverityIcon severity={group.severity} isNamed />
          <span className="group-title">{checkTitle(group.code, sentences)}</span>
          <span className="group-code">{group.code}</span>
          <span className="group-count">
            {say('findings.rows', { count: group.findings.length })}
          </span>
        </button>
      </h3>
      {isClosed ? null : (
        <>
          <ul className="findings">
            {shown.map((listed) => (
              <FindingItem key={listed.key} listed={listed} form={form} />
            ))}
          </ul>
          <div className="group-commands">
            {group.findings.length > FIRST_ROWS ? (
              <Button
                look="link"
                text={
                  isFull
                    ? say('action.showFirst')
                    : say(showAllRows.label, { count: group.findings.length })
                }
                isExpanded={isFull}
                onClick={() => void run(showAllRows, group.key)}
              />
            ) : null}
            {group.openCount > 1 && previewFixes.isEnabled(state, all) ? (
              <Button
                look="link"
                icon="Edit"
                text={say('action.fixAll')}
                onClick={() => void run(previewFixes, all)}
              />
            ) : null}
          </div>
        </>
      )}
    </section>
  );
}
