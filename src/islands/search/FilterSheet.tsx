import { useRef, type ReactNode } from 'react';

import { Icon } from './Icon.tsx';
import styles from './search.module.css';

interface FilterSheetProps {
  /** How many filters are chosen. */
  chosen: number;
  /** How many results there are. */
  total: number;
  onClear: () => void;
  /** The filters. Until they are there, the button cannot be pressed. */
  children: ReactNode;
}

/** The filters where there is no room beside the results: a button, and a sheet that covers the page. */
export function FilterSheet({ chosen, total, onClear, children }: FilterSheetProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  const close = () => {
    sheet.current?.close();
  };
  return (
    <>
      <button
        type="button"
        className={styles['open']}
        aria-haspopup="dialog"
        disabled={!children}
        onClick={() => {
          sheet.current?.showModal();
        }}
      >
        <Icon name="filter" />
        Filtrér{chosen > 0 && ` (${String(chosen)})`}
      </button>
      {children && (
        <dialog ref={sheet} className={styles['sheet']} aria-labelledby="filtre">
          <div className={styles['sheetHead']}>
            <h2 id="filtre">Filtre</h2>
            <button type="button" className={styles['plain']} onClick={close}>
              <Icon name="close" />
              Luk
            </button>
          </div>
          {children}
          <div className={styles['sheetFoot']}>
            {chosen > 0 && (
              <button type="button" className={styles['secondary']} onClick={onClear}>
                Ryd filtre
              </button>
            )}
            <button type="button" className={styles['primary']} onClick={close}>
              Vis {total} træf
            </button>
          </div>
        </dialog>
      )}
    </>
  );
}
