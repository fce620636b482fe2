/**
 * How Fabric's controls look: fonts, colours, icons. Done once, when the first control made of Fabric is loaded: every such
 * control imports this, so that the first look needs nothing of Fabric.
 */
import { loadTheme, registerIcons, setIconOptions } from 'office-ui-fabric-react/lib/Styling';
import { ICON_SHAPES } from './icons/icon-shapes';
import { onLook } from './look';

/** Fonts that Windows and macOS have; nothing is downloaded. The same stand in styles/. */
const FONT_FAMILY =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** Fluent's dark greys and blues, as in the dark styles. */
const DARK_PALETTE = {
  themePrimary: '#2899f5',
  themeLighterAlt: '#02060a',
  themeLighter: '#061827',
  themeLight: '#0c2e49',
  themeTertiary: '#185b93',
  themeSecondary: '#2286d7',
  themeDarkAlt: '#3ca2f6',
  themeDark: '#59b0f7',
  themeDarker: '#84c5f9',
  neutralLighterAlt: '#282828',
  neutralLighter: '#313131',
  neutralLight: '#3f3f3f',
  neutralQuaternaryAlt: '#484848',
  neutralQuaternary: '#4f4f4f',
  neutralTertiaryAlt: '#6d6d6d',
  neutralTertiary: '#c8c8c8',
  neutralSecondary: '#d0d0d0',
  neutralPrimaryAlt: '#dadada',
  neutralPrimary: '#ffffff',
  neutralDark: '#f4f4f4',
  black: '#f8f8f8',
  white: '#1f1f1f',
};

// the drawings that Fabric asks for by name, so that it never fetches its icon font
setIconOptions({ disableWarnings: true });
registerIcons({
  style: { display: 'inline-block' },
  // what a ticked box shows
  icons: { CheckMark: ICON_SHAPES.CheckMark },
});
onLook((look) => {
  loadTheme({
    defaultFontStyle: { fontFamily: FONT_FAMILY },
    palette: look === 'dark' ? DARK_PALETTE : {},
  });
});
