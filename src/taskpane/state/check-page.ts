/** The page of a check. The pages are a bundle of their own, loaded when the first one is opened. */
import * as React from 'react';
import type { CheckPage } from '../../core/check/check-page';

type Pages = Readonly<Record<string, CheckPage>>;

/** `loading` and `failed` are said on the screen; `null` for a check without a page. */
export type PageState = CheckPage | null | 'loading' | 'failed';

async function loadPages(): Promise<Pages | null> {
  try {
    const { checkPages } = await import(
      /* webpackChunkName: "check-pages" */ '../../core/check/pages.generated'
    );
    return checkPages;
  } catch {
    // the file is gone, or the server cannot be reached
    return null;
  }
}

/** The page as far as it is there, and a way to try again after a failure. */
export function useCheckPage(slug: string | undefined): {
  readonly page: PageState;
  readonly retry: () => void;
} {
  const [pages, setPages] = React.useState<Pages | 'loading' | 'failed'>('loading');
  const load = React.useCallback(() => {
    let isShown = true;
    setPages('loading');
    void loadPages().then((loaded) => {
      if (isShown) setPages(loaded ?? 'failed');
    });
    return () => {
      isShown = false;
    };
  }, []);
  React.useEffect(load, [load]);
  if (pages === 'loading' || pages === 'failed') return { page: pages, retry: load };
  return { page: (slug === undefined ? undefined : pages[slug]) ?? null, retry: load };
}
