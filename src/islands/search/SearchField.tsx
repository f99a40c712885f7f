import { useEffect, useImperativeHandle, useRef, type KeyboardEvent, type Ref, type SyntheticEvent } from 'react';

import { Icon } from './Icon.tsx';
import styles from './search.module.css';

interface SearchFieldProps {
  /** The field itself, for whoever moves the focus to it. */
  field: Ref<HTMLInputElement | null>;
  /** The text in the address. */
  text: string;
  /** Called when the reader has paused or asked at once. `done` says that the text is finished: Enter or a cleared field. */
  onText: (text: string, done: boolean) => void;
  /** Called on arrow down. */
  onDown: () => void;
}

/** How long a pause in typing lasts before the search is made. */
const pause = 150;

/**
 * The search field. The field keeps its own text while somebody types, and takes over the address's when that changes by other
 * means: a link, back or forward.
 */
export function SearchField({ field, text, onText, onDown }: SearchFieldProps) {
  const own = useRef<HTMLInputElement>(null);
  const waiting = useRef<number | undefined>(undefined);
  const alive = useRef(false);

  const send = (done: boolean) => {
    window.clearTimeout(waiting.current);
    waiting.current = undefined;
    onText(own.current?.value.trim() ?? '', done);
  };
  const sendSoon = () => {
    window.clearTimeout(waiting.current);
    waiting.current = window.setTimeout(() => {
      send(false);
    }, pause);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    send(true);
    // A phone's keyboard lies over the results; leaving the field puts it away.
    if (window.matchMedia('(pointer: coarse)').matches) own.current?.blur();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      onDown();
    } else if (event.key === 'Escape' && event.currentTarget.value !== '') {
      event.preventDefault();
      event.currentTarget.value = '';
      send(true);
    }
  };

  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(field, () => own.current, []);

  useEffect(
    () => () => {
      window.clearTimeout(waiting.current);
    },
    [],
  );

  useEffect(() => {
    const input = own.current;
    if (!input) return;
    const early = !alive.current && input.value !== '' && !window.location.search.includes('q=');
    alive.current = true;
    // What was typed before the page came alive is not in the address yet.
    if (early) onText(input.value.trim(), false);
    else if (waiting.current === undefined && input.value.trim() !== text) input.value = text;
  }, [text, onText]);

  return (
    <form className={styles['form']} role="search" onSubmit={submit}>
      <label className={styles['hidden']} htmlFor="soegefelt">
        Søg på siden
      </label>
      <div className={styles['field']}>
        <input
          ref={own}
          id="soegefelt"
          name="q"
          type="search"
          placeholder="Fx høring, unge, borgerbudget"
          autoComplete="off"
          enterKeyHint="search"
          aria-keyshortcuts="/ Control+K"
          maxLength={200}
          onInput={sendSoon}
          onKeyDown={onKeyDown}
        />
        <button type="submit" className={styles['submit']}>
          <Icon name="search" />
          Søg
        </button>
      </div>
    </form>
  );
}
