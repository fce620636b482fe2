/** The icons we use, drawn at 16 × 16 as outlines: no icon font to load, and they follow the text colour in contrast themes. */
import * as React from 'react';

const STROKE = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.3,
  strokeLinecap: 'round' as const,
  strokeLinejoin: 'round' as const,
};

function outline(...paths: readonly string[]): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
      {paths.map((path) => (
        <path key={path} d={path} {...STROKE} />
      ))}
    </svg>
  );
}

/** A filled shape with a sign cut out of it in the page's colour. */
function solid(shape: string, ...signs: readonly string[]): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
      <path d={shape} fill="currentColor" />
      {signs.map((sign) => (
        <path key={sign} d={sign} {...STROKE} strokeWidth={1.6} className="icon-sign" />
      ))}
    </svg>
  );
}

const DISC = 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z';
const TRIANGLE =
  'M8 1.5c.4 0 .8.2 1 .6l6.1 11.2c.4.8-.1 1.7-1 1.7H1.900c-.9 0-1.4-.9-1-1.700L7 2.100c.2-.4.6-.6 1-.6z';

export const ICON_SHAPES = {
  Error: solid(DISC, 'M5.6 5.600l4.8 4.8', 'M10.4 5.600l-4.8 4.8'),
  Warning: solid(TRIANGLE, 'M8 6v3.8', 'M8 12.300v.1'),
  Info: solid(DISC, 'M8 7.300v4', 'M8 4.600v.1'),
  Success: solid(DISC, 'M4.8 8.300l2.3 2.3 4.2-4.7'),
  Waiting: outline('M8 1.700a6.3 6.3 0 1 0 0 12.600A6.3 6.3 0 0 0 8 1.700z', 'M8 4.600V8l2.3 1.8'),
  CheckMark: outline('M3 8.400l3.3 3.300L13 4.7'),
  Cancel: outline('M3.5 3.500l9 9', 'M12.5 3.500l-9 9'),
  ChevronDown: outline('M3.5 6l4.5 4.500L12.5 6'),
  ChevronUp: outline('M3.5 10.500L8 6l4.5 4.5'),
  ChevronRight: outline('M6 3.500l4.5 4.500L6 12.5'),
  ChevronLeft: outline('M10 3.500L5.5 8l4.5 4.5'),
  Refresh: outline('M13.3 8A5.3 5.3 0 1 1 11.6 4.100L13.3 5.7', 'M13.5 2.300v3.500h-3.5'),
  Undo: outline('M5.7 3L2.7 6l3 3', 'M2.7 6h6.600a3.7 3.7 0 0 1 0 7.400H6'),
  Settings: outline(
    'M8 5.800a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.400z',
    'M6.9 1.700h2.200l.4 1.7 1.3.7 1.6-.6 1.2 1.9-1.3 1.100v1.500l1.3 1.2-1.2 1.9-1.6-.6-1.3.8-.4 1.700H6.900l-.4-1.7-1.3-.8-1.6.6-1.2-1.900L3.7 8V6.500L2.4 5.400l1.2-1.9 1.6.6 1.3-.7z',
  ),
  Copy: outline('M5.5 5.500h8v8h-8z', 'M10.5 5.500v-3h-8v8h3'),
  Target: outline(
    'M8 3.200a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.600z',
    'M8 .9v3.600M8 11.500v3.600M.9 8h3.600M11.5 8h3.6',
  ),
  Help: outline(
    'M8 1.700a6.3 6.3 0 1 0 0 12.600A6.3 6.3 0 0 0 8 1.700z',
    'M6 6.300a2 2 0 1 1 2.9 1.900c-.6.3-.9.7-.9 1.3',
    'M8 11.700v.1',
  ),
  Edit: outline(
    'M2.5 13.500l.7-3.2 7.6-7.600a1.2 1.2 0 0 1 1.7 0l.8.8a1.2 1.2 0 0 1 0 1.700l-7.6 7.600z',
  ),
  List: outline('M5.5 4h8M5.5 8h8M5.5 12h8', 'M2.5 4v.1M2.5 8v.1M2.5 12v.1'),
  NotEqual: outline('M3 6h10M3 10h10', 'M10.5 3l-5 10'),
  Lock: outline('M4 7.300h8v6H4z', 'M5.7 7.300V5.200a2.3 2.3 0 0 1 4.6 0v2.1'),
  Shield: outline(
    'M8 1.700l5 1.800v4c0 3.2-2 5.5-5 6.8-3-1.3-5-3.6-5-6.800v-4z',
    'M5.7 7.800l1.7 1.7 3-3.3',
  ),
  Sheet: outline('M2.5 2.500h11v11h-11z', 'M2.5 6h11M2.5 9.700h11M6.2 6v7.5'),
};

export type IconName = keyof typeof ICON_SHAPES;
