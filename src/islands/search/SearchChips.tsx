import type { ReactNode } from 'react';

import styles from './search.module.css';

interface SearchChipsProps {
  /** What can be searched for with one press. */
  texts: readonly string[];
  onText: (text: string) => void;
  /** A last item of another kind. */
  children?: ReactNode;
}

/** Searches to choose among. */
export function SearchChips({ texts, onText, children }: SearchChipsProps) {
  return (
    <ul className={styles['chips']}>
      {texts.map((text) => (
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
      {children && <li>{children}</li>}
    </ul>
  );
}
