/** Gives Fabric's controls the drawings they ask for by name, so that it never fetches its icon font. */
import { registerIcons, setIconOptions } from 'office-ui-fabric-react/lib/Styling';
import { ICON_SHAPES } from './icon-shapes';

export function registerPaneIcons(): void {
  setIconOptions({ disableWarnings: true });
  registerIcons({
    style: { display: 'inline-block' },
    // what a ticked box shows
    icons: { CheckMark: ICON_SHAPES.CheckMark },
  });
}
