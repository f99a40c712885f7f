import styles from './search.module.css';

interface NothingFoundProps {
  text: string;
  filtered: boolean;
  indexAddress: string;
  contactAddress: string;
  onClear: () => void;
}

/** What to do when nothing is found. */
export function NothingFound({ text, filtered, indexAddress, contactAddress, onClear }: NothingFoundProps) {
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
          Spørg <a href={contactAddress}>en af konsulenterne</a>. De hjælper gerne, også når du ikke ved, hvad det
          hedder.
        </li>
      </ul>
    </div>
  );
}
