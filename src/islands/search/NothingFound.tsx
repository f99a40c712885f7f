import styles from './search.module.css';

interface NothingFoundProps {
  text: string;
  filtered: boolean;
  indexAddress: string;
  contactAddress: string;
  routeAddress: string;
  /** Where the reader can tell what is missing. */
  mailbox: string | undefined;
  onClear: () => void;
}

/** What to do when nothing is found. */
export function NothingFound({
  text,
  filtered,
  indexAddress,
  contactAddress,
  routeAddress,
  mailbox,
  onClear,
}: NothingFoundProps) {
  return (
    <div className={styles['nothing']}>
      {filtered && (
        <p>
          <button type="button" className={styles['primary']} onClick={onClear}>
            Fjern filtrene, og søg igen
          </button>
        </p>
      )}
      <p>Det kan du prøve:</p>
      <ul>
        {text !== '' && (
          <>
            <li>Tjek stavemåden.</li>
            <li>Brug færre ord, eller skriv et andet ord for det samme.</li>
          </>
        )}
        <li>
          Kig alle sider igennem <a href={indexAddress}>fra A til Å</a>.
        </li>
        <li>
          Se, <a href={routeAddress}>hvem du går til først</a> med dit emne.
        </li>
        <li>
          Spørg <a href={contactAddress}>en af konsulenterne</a>. De hjælper gerne, også når du ikke ved, hvad det
          hedder.
        </li>
      </ul>
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
