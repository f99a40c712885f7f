import { toggleFacet, type ChosenFacets, type FacetCounts, type FacetDefinition } from '#search/facet.ts';

import styles from './search.module.css';

interface FacetPanelProps {
  facets: readonly FacetDefinition[];
  chosen: ChosenFacets;
  counts: FacetCounts;
  onChoose: (chosen: ChosenFacets) => void;
}

/** The filters: one group of checkboxes per facet, each value with the number of results it gives. */
export function FacetPanel({ facets, chosen, counts, onChoose }: FacetPanelProps) {
  return (
    <div className={styles['facets']}>
      {facets.map((facet) => {
        const values = facet.values.filter(
          ({ id }) => (counts[facet.name].get(id) ?? 0) > 0 || chosen[facet.name]?.includes(id),
        );
        if (values.length === 0) return null;
        return (
          <fieldset key={facet.name} className={styles['facet']}>
            <legend>{facet.label}</legend>
            {values.map(({ id, label }) => (
              <label key={id} className={styles['option']}>
                <input
                  type="checkbox"
                  name={facet.name}
                  value={id}
                  checked={chosen[facet.name]?.includes(id) ?? false}
                  onChange={() => {
                    onChoose(toggleFacet(chosen, facet.name, id));
                  }}
                />
                <span>{label}</span>{' '}
                <span className={styles['count']}>
                  {counts[facet.name].get(id) ?? 0} <span className={styles['hidden']}>træf</span>
                </span>
              </label>
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}
