import { useCallback, useSyncExternalStore } from 'react';

const changed = 'search-address';

/**
 * The query of the page's address, and a function that changes it without leaving the page. Pushed addresses can be gone back
 * from; replaced ones cannot. On the server the query is empty.
 */
export function useAddress(): [query: string, change: (query: string, how: 'push' | 'replace') => void] {
  const query = useSyncExternalStore(subscribe, readQuery, () => '');
  const change = useCallback((next: string, how: 'push' | 'replace') => {
    if (next === readQuery()) return;
    const address = `${window.location.pathname}${next}`;
    if (how === 'push') window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
    window.dispatchEvent(new Event(changed));
  }, []);
  return [query, change];
}

function readQuery(): string {
  return window.location.search;
}

function subscribe(listen: () => void): () => void {
  window.addEventListener('popstate', listen);
  window.addEventListener(changed, listen);
  return () => {
    window.removeEventListener('popstate', listen);
    window.removeEventListener(changed, listen);
  };
}
