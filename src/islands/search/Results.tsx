import { shortestText } from '#search/engine.ts';
import { groupResults } from '#search/result-groups.ts';

import { Result } from './Result.tsx';
import styles from './search.module.css';
import type { Answer, ShownHit } from './use-answer.ts';

interface ResultsProps {
  answer: Answer;
  /** The site's base. */
  base: string;
}

/** The fewest results that are put in groups; a shorter list is read as it is. */
const fewestGrouped = 4;

/** What was found: in groups where it is sorted by relevance and of several types, otherwise one list. */
export function Results({ answer, base }: ResultsProps) {
  const searched = searchedWords(answer);
  const groups =
    answer.state.order === 'relevans' && searched.length > 0 && answer.hits.length >= fewestGrouped
      ? groupResults(answer.hits, typeOf)
      : [];
  if (groups.length < 2) {
    return (
      <ol className={styles['results']}>
        {answer.hits.map((hit) => (
          <Result key={hit.page.id} hit={hit} base={base} searched={searched} heading="h3" hasKind />
        ))}
      </ol>
    );
  }
  return groups.map(({ id, label, items }) => (
    <section key={id} className={styles['group']} aria-labelledby={`gruppe-${id}`}>
      <h3 id={`gruppe-${id}`}>{label}</h3>
      <ol className={styles['results']}>
        {items.map((hit) => (
          <Result
            key={hit.page.id}
            hit={hit}
            base={base}
            searched={searched}
            heading="h4"
            hasKind={new Set(items.map(typeOf)).size > 1}
          />
        ))}
      </ol>
    </section>
  ));
}

function typeOf({ page }: ShownHit): string {
  return page.facets.type?.[0] ?? '';
}

/** The words that were searched for, none where only filters were chosen. */
function searchedWords({ state, rewriting }: Answer): readonly string[] {
  return state.text.length < shortestText ? [] : rewriting.words;
}
