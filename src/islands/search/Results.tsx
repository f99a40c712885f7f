import { arrange, searchedWords, typeOf, type Answer } from './answer.ts';
import { Result } from './Result.tsx';
import styles from './search.module.css';

interface ResultsProps {
  answer: Answer;
  /** The site's base. */
  base: string;
}

/** What was found: in groups, or as one list. */
export function Results({ answer, base }: ResultsProps) {
  const searched = searchedWords(answer);
  return arrange(answer.hits, answer.state).map(({ id, label, items }) => {
    const isGroup = label !== '';
    const list = (
      <ol key={id} className={styles['results']}>
        {items.map((hit) => (
          <Result
            key={hit.page.id}
            hit={hit}
            base={base}
            searched={searched}
            heading={isGroup ? 'h4' : 'h3'}
            hasKind={!isGroup || new Set(items.map(typeOf)).size > 1}
          />
        ))}
      </ol>
    );
    if (!isGroup) return list;
    return (
      <section key={id} className={styles['group']} aria-labelledby={`gruppe-${id}`}>
        <h3 id={`gruppe-${id}`}>{label}</h3>
        {list}
      </section>
    );
  });
}
