/** Gives Fabric the drawings it asks for by name, so that it never fetches its icon font. */
import { registerIcons, setIconOptions } from 'office-ui-fabric-react/lib/Styling';
import { ICON_SHAPES } from './icon-shapes';

/** Names under which Fabric's own controls ask for a drawing of ours. */
const FABRIC_NAMES = {
  clear: ICON_SHAPES.Cancel,
  errorbadge: ICON_SHAPES.Error,
  completed: ICON_SHAPES.Success,
  blocked2: ICON_SHAPES.Error,
  chevrondownmed: ICON_SHAPES.ChevronDown,
  chevronrightmed: ICON_SHAPES.ChevronRight,
  doublechevrondown: ICON_SHAPES.ChevronDown,
  doublechevronup: ICON_SHAPES.ChevronUp,
};

export function registerPaneIcons(): void {
  setIconOptions({ disableWarnings: true });
  registerIcons({ style: { display: 'inline-block' }, icons: { ...ICON_SHAPES, ...FABRIC_NAMES } });
}
