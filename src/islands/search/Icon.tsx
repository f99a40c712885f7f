import styles from './search.module.css';

const shapes = {
  search: ['m21 21-4.34-4.34', 'M19 11a8 8 0 1 1-16 0 8 8 0 0 1 16 0z'],
  close: ['M18 6 6 18', 'm6 6 12 12'],
  filter: ['M10 5H3', 'M12 19H3', 'M14 3v4', 'M16 17v4', 'M21 12h-9', 'M21 19h-5', 'M21 5h-7', 'M8 10v4', 'M8 12H3'],
} as const;

/** A drawing beside a word that says the same. The shapes are Lucide's (ISC). */
export function Icon({ name }: { name: keyof typeof shapes }) {
  return (
    <svg className={styles['icon']} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {shapes[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
