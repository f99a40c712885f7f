/** How many searches are remembered. */
const most = 5;

/** Where they are kept in the reader's own browser. */
const key = 'seneste-soegninger';

/** The reader's latest searches, newest first. They never leave the browser. */
export function readRecentSearches(): string[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(list) ? list.filter((text) => typeof text === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Remembers a search. */
export function rememberSearch(text: string): void {
  const others = readRecentSearches().filter((other) => other.toLowerCase() !== text.toLowerCase());
  try {
    localStorage.setItem(key, JSON.stringify([text, ...others].slice(0, most)));
  } catch {
    // A browser may forbid storage; the search works all the same.
  }
}

/** Forgets them all. */
export function forgetSearches(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // What could not be stored need not be forgotten.
  }
}
