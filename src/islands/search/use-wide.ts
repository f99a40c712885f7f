import { useSyncExternalStore } from 'react';

const wide = '(min-width: 60rem)';

/** Whether there is room for the filters beside the results; undefined while nobody can know, on the server. */
export function useWide(): boolean | undefined {
  return useSyncExternalStore(
    (listen) => {
      const media = window.matchMedia(wide);
      media.addEventListener('change', listen);
      return () => {
        media.removeEventListener('change', listen);
      };
    },
    () => window.matchMedia(wide).matches,
    () => undefined,
  );
}
