import { correctedText } from '#search/rewrite.ts';

import type { Answer } from './answer.ts';
import styles from './search.module.css';

interface SpellingNoticeProps {
  answer: Answer;
  /** Searches for the words as they were written. */
  onLiteral: () => void;
  onText: (text: string) => void;
}

/** Tells the reader what was searched for when it is not what was written, with a way back. */
export function SpellingNotice({ answer: { state, rewriting, suggestion }, onLiteral, onText }: SpellingNoticeProps) {
  const { changed, ignored } = rewriting;
  if (changed.length === 0 && ignored.length === 0 && suggestion === undefined) return null;
  return (
    <div className={styles['notice']}>
      {changed.length > 0 && (
        <p>
          Viser resultater for <strong>{correctedText(state.text, rewriting)}</strong>.{' '}
          <button type="button" className={styles['inline']} onClick={onLiteral}>
            Søg i stedet efter »{state.text}«
          </button>
        </p>
      )}
      {ignored.length > 0 && <p>Ingen sider har {ignored.map((word) => `»${word}«`).join(' eller ')}.</p>}
      {suggestion !== undefined && (
        <p>
          Mente du{' '}
          <button
            type="button"
            className={styles['inline']}
            onClick={() => {
              onText(suggestion);
            }}
          >
            {suggestion}
          </button>
          ?
        </p>
      )}
    </div>
  );
}
