/** Parts of the pane that are bundles of their own, loaded when they are first shown. */
import * as React from 'react';

/** `loading` and `failed` are said on the screen. */
export type Loaded<Part> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'loaded'; readonly part: Part };

/** `load` must be the same function at every rendering. */
export function useOnDemand<Part>(load: () => Promise<Part>): Loaded<Part> {
  const [loaded, setLoaded] = React.useState<Loaded<Part>>({ kind: 'loading' });
  const [attempt, setAttempt] = React.useState(0);
  React.useEffect(() => {
    let isShown = true;
    const show = (next: Loaded<Part>): void => {
      if (isShown) setLoaded(next);
    };
    const retry = (): void => {
      show({ kind: 'loading' });
      setAttempt(attempt + 1);
    };
    load().then(
      (part) => show({ kind: 'loaded', part }),
      // the file is gone, or the server cannot be reached
      () => show({ kind: 'failed', retry }),
    );
    return () => {
      isShown = false;
    };
  }, [load, attempt]);
  return loaded;
}
