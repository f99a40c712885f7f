import type { ReactNode } from 'react';

import type { Answer } from './answer.ts';
import { Result } from './Result.tsx';
import styles from './search.module.css';
import { SearchChips } from './SearchChips.tsx';

interface NothingFoundProps {
  /** A table where nobody sits. */
  picture?: ReactNode;
  text: string;
  filtered: boolean;
  indexAddress: string;
  contactAddress: string;
  /** The site's base. */
  base: string;
  /** What the site has that is near. */
  help: Answer['help'];
  /** Where the reader can tell what is missing. */
  mailbox: string | undefined;
  onClear: () => void;
  onText: (text: string) => void;
}

/** What to do when nothing is found. */
export function NothingFound({
  picture,
  text,
  filtered,
  indexAddress,
  contactAddress,
  base,
  help,
  mailbox,
  onClear,
  onText,
}: NothingFoundProps) {
  return (
    <div className={styles['nothing']}>
      {picture !== undefined && <div className={styles['picture']}>{picture}</div>}
      {filtered && (
        <p>
          <button type="button" className={styles['primary']} onClick={onClear}>
            Fjern filtrene, og søg igen
          </button>
        </p>
      )}
      {help && help.words.length > 0 && (
        <section aria-labelledby="ligner">
          <h3 id="ligner">Ord på siden, der ligner</h3>
          <SearchChips texts={help.words} onText={onText} />
        </section>
      )}
      {help?.topic && help.contact && (
        <section aria-labelledby="foerst">
          <h3 id="foerst">Gå til først</h3>
          <p>
            {help.isTopicNear ? 'Det nærmeste emne er ' : 'Når ingen emner ligner, kan du altid begynde med '}
            <a href={`${base}${help.topic.address.slice(1)}`}>{help.topic.title}</a>.
          </p>
          <ol className={styles['results']}>
            <Result hit={help.contact} base={base} searched={[]} heading="h4" hasKind={false} />
          </ol>
        </section>
      )}
      <section aria-labelledby="andet">
        <h3 id="andet">Eller prøv</h3>
        <ul>
          {text !== '' && (
            <>
              <li>Tjek, hvordan det er stavet.</li>
              <li>Brug færre ord, eller skriv et andet ord for det samme.</li>
            </>
          )}
          <li>
            Kig alle sider igennem <a href={indexAddress}>fra A til Å</a>.
          </li>
          <li>
            Se, <a href={`${base}find-vej/`}>hvem du går til først</a> med dit emne.
          </li>
          <li>
            Spørg <a href={contactAddress}>en af konsulenterne</a>. De hjælper gerne, også når du ikke ved, hvad det
            hedder.
          </li>
        </ul>
      </section>
      {mailbox !== undefined && text !== '' && (
        <p>
          Mangler siden noget? <a href={mailAbout(text, mailbox)}>Fortæl redaktionen, hvad du ikke fandt</a>. Vi gemmer
          ikke selv, hvad du søger efter.
        </p>
      )}
    </div>
  );
}

/** A mail the reader can read and change before it is sent; nothing is sent or kept by itself. */
function mailAbout(text: string, mailbox: string): string {
  const subject = `Jeg fandt ikke »${text}«`;
  const body = `Jeg søgte efter »${text}« på Sammen om Byen og fandt ikke det, jeg ledte efter.\n\nJeg ledte efter: `;
  return `mailto:${mailbox}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
