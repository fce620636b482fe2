/** Whether Office is light or dark, as far as it tells. */

/** `null` where Office does not say. */
export type OfficeLook = 'light' | 'dark' | null;

const HEX_COLOUR = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i;
/** Of 255: Black (#262626) and dark grey (#6a6a6a) lie below, white and the light greys above. */
const MIDDLE = 128;

/** `background`: the body's colour of an Office theme, `#262626`. */
export function lookOfBackground(background: unknown): OfficeLook {
  const parts = typeof background === 'string' ? HEX_COLOUR.exec(background) : null;
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  const brightness = 0.299 * red + 0.587 * green + 0.114 * blue;
  return brightness < MIDDLE ? 'dark' : 'light';
}

/** Part of `Office.context`; the types promise a theme that many hosts do not give. */
interface ThemedContext {
  readonly officeTheme?: { readonly bodyBackgroundColor?: unknown } | null;
}

export function officeLook(context: ThemedContext): OfficeLook {
  return lookOfBackground(context.officeTheme?.bodyBackgroundColor);
}

/**
 * Calls back when Office says that its theme changed. Excel 2016 to 2024 say nothing, and some copies of office.js
 * refuse to be asked; there the theme is looked at again when the pane gets the focus.
 */
export function watchOfficeLook(
  document: Pick<Office.Document, 'addHandlerAsync'>,
  onChange: () => void,
): void {
  try {
    document.addHandlerAsync(Office.EventType.OfficeThemeChanged, onChange);
  } catch {
    // this host has no such event
  }
}
