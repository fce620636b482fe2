/** Light or dark as Office is, where it tells; else as the system wants its pages. */
import { currentLook, setLook, type Look } from './controls/look';

/** Where the look comes from. */
export interface LookSource {
  /** Office's own colours, now; `null` where it does not tell. */
  look(): Look | null;
  watchLook(onChange: () => void): void;
}

/** IE 11 and EdgeHTML know the first, later web views the second. */
const CONTRAST = '(-ms-high-contrast: active), (forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** Resolves when the pane looks right for the first time; goes on listening. */
export async function followLook(source: LookSource): Promise<void> {
  const contrast = window.matchMedia(CONTRAST);
  const dark = window.matchMedia(DARK);
  const wanted = (): Look => {
    // contrast themes bring all colours along
    if (contrast.matches) return 'light';
    return source.look() ?? (dark.matches ? 'dark' : 'light');
  };
  const show = async (): Promise<void> => {
    if (wanted() === currentLook()) return;
    try {
      await import(/* webpackChunkName: "dark" */ './styles/dark-styles');
    } catch {
      // without its styles the pane stays light, which can be read as well
      return;
    }
    // it may have changed again meanwhile
    const look = wanted();
    document.documentElement.className = look === 'dark' ? 'is-dark' : '';
    setLook(look);
  };
  const showNow = (): void => void show();
  for (const query of [contrast, dark]) query.addListener(showNow);
  // Excel does not tell of another theme; who changed it comes back to the pane
  window.addEventListener('focus', showNow);
  source.watchLook(showNow);
  await show();
}
