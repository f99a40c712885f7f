import type { FacetDefinition } from '#search/facet.ts';
import type { PagefindData } from '#search/pagefind-api.ts';

import { Excerpt } from './Excerpt.tsx';
import styles from './search.module.css';

interface ResultProps {
  data: PagefindData;
  facets: readonly FacetDefinition[];
  /** Whether words were searched for: without words there is nothing to mark, and the summary says more. */
  hasWords: boolean;
}

/** How many places inside a page are shown below it. */
const mostPlaces = 3;

/** The colour of each kind; the rest have the text's own. */
const tones: Readonly<Record<string, string>> = {
  vaerktoejer: 'tool',
  eksempler: 'case',
  principper: 'principle',
  konsulenter: 'person',
  forvaltninger: 'person',
};

/** One page found. */
export function Result({ data, facets, hasWords }: ResultProps) {
  const kind = data.filters['type']?.[0] ?? '';
  const value = facets.find(({ name }) => name === 'type')?.values.find(({ id }) => id === kind);
  const isPerson = kind === 'konsulenter';
  const summary = data.meta['resume'];
  const places = hasWords ? data.sub_results.filter(({ anchor }) => anchor).slice(0, mostPlaces) : [];
  return (
    <li className={[styles['result'], styles[tones[kind] ?? 'other']].join(' ')}>
      {value && <p className={styles['kind']}>{value.singular ?? value.label}</p>}
      <h3 className={styles['title']}>
        <a href={data.url} data-result="">
          {data.meta['title'] ?? data.url}
        </a>
      </h3>
      <p className={styles['excerpt']}>
        {summary && (!hasWords || isPerson) ? summary : <Excerpt of={data.excerpt} />}
      </p>
      {isPerson && <Contact mail={data.meta['mail']} phone={data.meta['telefon']} />}
      {places.length > 0 && (
        <ul className={styles['places']} aria-label={`Steder på siden ${data.meta['title'] ?? ''}`.trim()}>
          {places.map((place) => (
            <li key={place.url}>
              <a href={place.url}>{place.title}</a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Contact({ mail, phone }: { mail: string | undefined; phone: string | undefined }) {
  return (
    <p className={styles['contact']}>
      {mail && <a href={`mailto:${mail}`}>{mail}</a>}
      {phone && <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>}
    </p>
  );
}
