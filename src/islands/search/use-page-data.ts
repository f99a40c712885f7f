import { useEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

import type { PagefindData } from '#search/pagefind-api.ts';

import type { ShownHit } from './answer.ts';
import { keepingFocusInView } from './keeping-focus-in-view.ts';

/** What a page says: there already, or fetched when the result comes into view. A page that cannot be fetched shows its title. */
export function usePageData(hit: ShownHit, element: RefObject<Element | null>): PagefindData | undefined {
  const [fetched, setFetched] = useState<{ hit: ShownHit; data: PagefindData }>();

  useEffect(() => {
    const target = element.current;
    if (hit.data || !target) return;
    let current = true;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      hit
        .load()
        .then((data) => {
          if (!current) return;
          // The result becomes higher, and may push what has focus below it out of the window.
          keepingFocusInView(() => {
            flushSync(() => {
              setFetched({ hit, data });
            });
          });
        })
        .catch((error: unknown) => {
          console.error(error);
        });
    });
    observer.observe(target);
    return () => {
      current = false;
      observer.disconnect();
    };
  }, [hit, element]);

  return hit.data ?? (fetched?.hit === hit ? fetched.data : undefined);
}
