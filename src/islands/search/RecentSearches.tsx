import { useState } from 'react';

import { forgetSearches, readRecentSearches } from '#search/recent-searches.ts';

import styles from './search.module.css';

/** What the reader has searched for before, in this browser only, with a way to forget it. */
export function RecentSearches({ onText }: { onText: (text: string) => void }) {
  const [recent, setRecent] = useState(readRecentSearches);
  if (recent.length === 0) return null;
  return (
    <section className={styles['recent']} aria-labelledby="seneste">
      <h3 id="seneste">Dine seneste søgninger</h3>
      <ul className={styles['chips']}>
        {recent.map((text) => (
          <li key={text}>
            <button
              type="button"
              className={styles['chip']}
              onClick={() => {
                onText(text);
              }}
            >
              {text}
            </button>
          </li>
        ))}
        <li>
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
        </li>
      </ul>
      <p className={styles['count']}>De er kun gemt i din egen browser.</p>
    </section>
  );
}
