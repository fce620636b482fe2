/** Reads a policy file on this machine; nothing is sent anywhere. */
import * as React from 'react';
import { importPolicy } from './actions/import-policy';
import { Button } from '../controls/button';
import { useRun, useWords } from '../shell/pane';

export function PolicyImport(): JSX.Element {
  const { say } = useWords();
  const run = useRun();
  const input = React.useRef<HTMLInputElement>(null);
  const read = (file: File | undefined): void => {
    if (!file) return;
    const reader = new FileReader();
    reader.onload = () =>
      void run(importPolicy, typeof reader.result === 'string' ? reader.result : '');
    reader.readAsText(file);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className="read-only-text"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          read(event.target.files?.[0]);
          // the same file can be chosen again after it was mended
          event.target.value = '';
        }}
      />
      <Button look="link" text={say(importPolicy.label)} onClick={() => input.current?.click()} />
    </>
  );
}
