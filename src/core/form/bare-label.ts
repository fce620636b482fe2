/** Labels, titles and headers as they are compared. */
import { normalise } from '../sheet/text';
import { splitBrackets } from './brackets';
import { remember } from '../sheet/remember';

/** Labels, titles and headers are shorter than this; longer texts are never compared with names. */
export const LONGEST_LABEL = 120;

/** Half width, without white space; `''` for texts too long for a label. */
export const labelOf: (text: string) => string = (() => {
  const known = remember(normalise);
  return (text) => (text.length > LONGEST_LABEL ? '' : known(text));
})();

const NUMBERING = /^([一二三四五六七八九十]{1,3}[、.]|\d{1,2}[.、])/;

/** `一、项目名称（盖章）：` → `项目名称`; takes normalised text. */
export const bareLabel: (label: string) => string = remember((label) =>
  splitBrackets(label).name.replace(/[*:]/g, '').replace(NUMBERING, ''),
);
