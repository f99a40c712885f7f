import { useRef } from 'react';

import { isStopWord } from '#search/danish/stop-words.ts';
import { markWords, readExcerpt } from '#search/excerpt.ts';
import { highlightParameter } from '#search/highlight-parameter.ts';
import { kindLabel } from '#search/kind-value.ts';
import { demoMark } from '#site/demo-mark.ts';

import type { ShownHit } from './answer.ts';
import { MarkedText } from './MarkedText.tsx';
import styles from './search.module.css';
import { usePageData } from './use-page-data.ts';

interface ResultProps {
  hit: ShownHit;
  /** The site's base. */
  base: string;
  /** The words searched for. Without words there is nothing to mark, and the summary says more than the beginning. */
  searched: readonly string[];
  /** The heading the title is: below the page's heading, or below a group's. */
  heading: 'h3' | 'h4';
  /** Shows what kind of page it is; left out where a group says so. */
  hasKind: boolean;
}

/** How many places inside a page are shown below it. */
const mostPlaces = 3;

/** The colour of each type; the rest have the text's own. */
const tones: Readonly<Record<string, string>> = {
  vaerktoejer: 'tool',
  eksempler: 'case',
  principper: 'principle',
  konsulenter: 'person',
  forvaltninger: 'person',
};

/** One page found. */
export function Result({ hit, base, searched, heading: Heading, hasKind }: ResultProps) {
  const element = useRef<HTMLLIElement>(null);
  const data = usePageData(hit, element);
  const { title, address } = hit.page;
  const type = hit.page.facets.type?.[0] ?? '';
  const label = kindLabel(type);
  const isPerson = type === 'konsulenter';
  const summary =
    data && (searched.length === 0 || isPerson || startsWithTitle(data.excerpt, title))
      ? data.meta['resume']
      : undefined;
  const places =
    searched.length > 0 ? (data?.sub_results ?? []).filter(({ anchor }) => anchor).slice(0, mostPlaces) : [];
  return (
    <li
      ref={element}
      className={[styles['result'], styles[tones[type] ?? 'other'], data ? '' : styles['coming']].join(' ').trim()}
    >
      {hasKind && label && <p className={styles['kind']}>{label}</p>}
      <Heading className={styles['title']}>
        <a href={withMarks(`${base}${address.replace(/^\//u, '')}`, searched)} data-result={hit.page.id}>
          <MarkedText parts={markWords(title, searched)} />
        </a>
      </Heading>
      <p className={styles['excerpt']}>
        {data && (
          <MarkedText parts={summary === undefined ? readExcerpt(data.excerpt) : markWords(summary, searched)} />
        )}
        {data?.meta['proeve'] && (
          <>
            {' '}
            <span className="demo">{demoMark}</span>
          </>
        )}
      </p>
      {isPerson && <Contact mail={data?.meta['mail']} phone={data?.meta['telefon']} />}
      {places.length > 0 && (
        <ul className={styles['places']} aria-label={`Steder på siden ${title}`}>
          {places.map((place) => (
            <li key={place.url}>
              <a href={withMarks(place.url, searched)}>{place.title}</a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** An excerpt from the top of the page repeats the title; the summary says the same and is made to be read alone. */
function startsWithTitle(excerpt: string, title: string): boolean {
  const text = readExcerpt(excerpt)
    .map((part) => part.text)
    .join('');
  return text.startsWith(title);
}

/** The address with the words to mark on the page it leads to. */
function withMarks(address: string, searched: readonly string[]): string {
  const marks = searched.filter((word) => !isStopWord(word)).join(' ');
  if (marks === '') return address;
  const [path = '', anchor] = address.split('#');
  const query = new URLSearchParams({ [highlightParameter]: marks }).toString();
  return `${path}?${query}${anchor === undefined ? '' : `#${anchor}`}`;
}

function Contact({ mail, phone }: { mail: string | undefined; phone: string | undefined }) {
  return (
    <p className={styles['contact']}>
      {mail && <a href={`mailto:${mail}`}>{mail}</a>}
      {phone && <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>}
    </p>
  );
}
