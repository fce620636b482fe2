/** Colours and fonts of Fabric's controls; the same values stand in styles/. */
import { loadTheme } from 'office-ui-fabric-react/lib/Styling';

/** Fonts that Windows and macOS have; nothing is downloaded. */
const FONT_FAMILY =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

export function loadPaneTheme(): void {
  loadTheme({ defaultFontStyle: { fontFamily: FONT_FAMILY } });
}
