import { useEffect, useState } from 'react';

/** Puts the text searched for first in the page's title, so that tabs, bookmarks and the browser's history tell searches apart. */
export function useTitle(text: string): void {
  const [own] = useState(() => (typeof document === 'undefined' ? '' : document.title));
  useEffect(() => {
    document.title = text === '' ? own : `${text} – ${own}`;
  }, [text, own]);
}
