import { chosenCount, toggleFacet, type ChosenFacets, type FacetDefinition } from '#search/facet.ts';

import { Icon } from './Icon.tsx';
import styles from './search.module.css';

interface ChosenFiltersProps {
  facets: readonly FacetDefinition[];
  chosen: ChosenFacets;
  onChoose: (chosen: ChosenFacets) => void;
}

/** What is chosen, where the reader sees it, each with a way to take it off. */
export function ChosenFilters({ facets, chosen, onChoose }: ChosenFiltersProps) {
  if (chosenCount(chosen) === 0) return null;
  return (
    <ul className={styles['chips']} aria-label="Valgte filtre">
      {facets.flatMap(({ name, values }) =>
        values
          .filter(({ id }) => chosen[name]?.includes(id))
          .map(({ id, label }) => (
            <li key={`${name}:${id}`}>
              <button
                type="button"
                className={styles['chip']}
                onClick={() => {
                  onChoose(toggleFacet(chosen, name, id));
                }}
              >
                <span className={styles['hidden']}>Fjern filter:</span> {label}
                <Icon name="close" />
              </button>
            </li>
          )),
      )}
      <li>
        <button
          type="button"
          className={styles['plain']}
          onClick={() => {
            onChoose({});
          }}
        >
          Ryd filtre
        </button>
      </li>
    </ul>
  );
}
