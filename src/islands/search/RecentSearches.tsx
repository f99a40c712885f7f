import { useState } from 'react';

import { forgetSearches, readRecentSearches } from '#search/recent-searches.ts';

import styles from './search.module.css';
import { SearchChips } from './SearchChips.tsx';

/** What the reader has searched for before, in this browser only, with a way to forget it. */
export function RecentSearches({ onText }: { onText: (text: string) => void }) {
  const [recent, setRecent] = useState(readRecentSearches);
  if (recent.length === 0) return null;
  return (
    <section className={styles['recent']} aria-labelledby="seneste">
      <h3 id="seneste">Dine seneste søgninger</h3>
      <SearchChips texts={recent} onText={onText}>
        <button
          type="button"
          className={styles['plain']}
          onClick={() => {
            forgetSearches();
            setRecent([]);
          }}
        >
          Glem dem
        </button>
      </SearchChips>
      <p className={styles['count']}>De er kun gemt i din egen browser.</p>
    </section>
  );
}
