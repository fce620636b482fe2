/** @jest-environment jsdom */
import { fireEvent, render } from '@testing-library/react';
import * as React from 'react';
import { moveFocus, moveInGroup } from '../../../src/taskpane/controls/move-focus';

const NAMES = ['甲', '乙', '丙'];

function Places({ isGroup }: { isGroup: boolean }): JSX.Element {
  const box = React.useRef<HTMLDivElement>(null);
  return (
    <div
      ref={box}
      onKeyDown={(event) =>
        isGroup ? moveInGroup(event, box.current) : moveFocus(event, box.current, 'button')
      }
    >
      {NAMES.map((name) => (
        <button key={name}>{name}</button>
      ))}
      {isGroup ? null : <input aria-label="说明" />}
    </div>
  );
}

/** Where the focus is after the key. */
function after(isGroup: boolean, from: string, key: string): string | null {
  const { getByText } = render(<Places isGroup={isGroup} />);
  const place = getByText(from);
  place.focus();
  fireEvent.keyDown(place, { key });
  return document.activeElement?.textContent ?? null;
}

describe('in a list', () => {
  it.each([
    ['甲', 'ArrowDown', '乙'],
    ['丙', 'ArrowDown', '丙'],
    ['乙', 'ArrowUp', '甲'],
    ['甲', 'ArrowUp', '甲'],
    ['乙', 'Home', '甲'],
    ['乙', 'End', '丙'],
    ['乙', 'ArrowRight', '乙'],
  ])('%s, then %s: %s', (from, key, to) => {
    expect(after(false, from, key)).toBe(to);
  });

  it('a field keeps its keys', () => {
    const { getByLabelText } = render(<Places isGroup={false} />);
    const field = getByLabelText('说明');
    field.focus();
    fireEvent.keyDown(field, { key: 'Home' });
    expect(document.activeElement).toBe(field);
  });
});

describe('in a group', () => {
  it.each([
    ['甲', 'ArrowRight', '乙'],
    ['丙', 'ArrowRight', '甲'],
    ['甲', 'ArrowLeft', '丙'],
    ['乙', 'Home', '甲'],
    ['乙', 'End', '丙'],
    ['乙', 'ArrowDown', '乙'],
  ])('%s, then %s: %s', (from, key, to) => {
    expect(after(true, from, key)).toBe(to);
  });
});
