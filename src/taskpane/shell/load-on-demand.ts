/** Parts of the pane that are bundles of their own, loaded when they are first shown or soon after the first result. */
import * as React from 'react';

export interface PartOnDemand<Part> {
  readonly load: () => Promise<Part>;
  /** What was loaded before, so that it is shown at once; `null` until then. */
  readonly held: () => Part | null;
}

/** `load` is asked again after a failure. */
export function onDemand<Part>(load: () => Promise<Part>): PartOnDemand<Part> {
  let held: Part | null = null;
  return {
    held: () => held,
    load: async () => {
      held = await load();
      return held;
    },
  };
}

/** `loading` and `failed` are said on the screen. */
export type Loaded<Part> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'loaded'; readonly part: Part };

/** `wanted` must be the same part at every rendering. */
export function useOnDemand<Part>(wanted: PartOnDemand<Part>): Loaded<Part> {
  const [loaded, setLoaded] = React.useState<Loaded<Part>>({ kind: 'loading' });
  const [attempt, setAttempt] = React.useState(0);
  const held = wanted.held();
  React.useEffect(() => {
    if (held !== null) return undefined;
    let isShown = true;
    const show = (next: Loaded<Part>): void => {
      if (isShown) setLoaded(next);
    };
    const retry = (): void => {
      show({ kind: 'loading' });
      setAttempt(attempt + 1);
    };
    wanted.load().then(
      (part) => show({ kind: 'loaded', part }),
      // the file is gone, or the server cannot be reached
      () => show({ kind: 'failed', retry }),
    );
    return () => {
      isShown = false;
    };
  }, [wanted, held, attempt]);
  return held === null ? loaded : { kind: 'loaded', part: held };
}
