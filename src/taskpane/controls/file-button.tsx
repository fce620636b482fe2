import * as React from 'react';
import { Button, type ButtonProps } from './button';

export interface FileButtonProps extends Omit<ButtonProps, 'onClick'> {
  /** As in `<input accept>`: `.xlsx,.xls`. */
  readonly accept: string;
  readonly isMultiple?: boolean;
  /** Asks for a folder; only where `canChooseFolder`. */
  readonly isFolder?: boolean;
  /** At least one file. They stay on this machine. */
  readonly onChoose: (files: readonly File[]) => void;
}

/** IE 11 has no folders to choose. */
export function canChooseFolder(): boolean {
  return 'webkitdirectory' in document.createElement('input');
}

/** Not among the attributes that React's types know. */
const FOLDER = { webkitdirectory: '' };

/** A button that asks for files. The browser's own field does the asking, out of sight. */
export function FileButton(props: FileButtonProps): JSX.Element {
  const { accept, isMultiple = false, isFolder = false, onChoose, ...button } = props;
  const input = React.useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={isMultiple}
        {...(isFolder ? FOLDER : {})}
        className="read-only-text"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const files = Array.prototype.slice.call(event.target.files ?? []) as File[];
          // IE 11 reports emptying the field as a change, too
          if (files.length === 0) return;
          onChoose(files);
          // the same file can be chosen again after it was mended
          event.target.value = '';
        }}
      />
      <Button {...button} onClick={() => input.current?.click()} />
    </>
  );
}
