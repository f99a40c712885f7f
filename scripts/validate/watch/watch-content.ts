import { setTimeout as wait } from 'node:timers/promises';

import { type Catalogue, shownFolder } from '../catalogue.ts';
import { heldFindings } from '../held-findings.ts';
import type { Issue } from '../issue.ts';
import type { Memory } from '../memory.ts';
import { UsageError } from '../options.ts';
import type { Outcome } from '../tell.ts';
import { changingCatalogue } from './changing-catalogue.ts';
import { folderHints } from './folder-hints.ts';
import { begun, done, paused } from './watch-words.ts';

/** What watching works with. */
export interface Watch {
  onFile: (done: number, total: number) => void;
  /** Asks the rules about a catalogue. */
  check: (catalogue: Catalogue, memory: Memory) => Promise<readonly Issue[]>;
  /** Reports, and says which code the process would end with. */
  tell: (outcome: Outcome) => Promise<0 | 1>;
  /** Aborts when it is time to stop. */
  signal: AbortSignal;
}

/**
 * Checks a content folder, and again whenever something in it has changed, until it is told to stop.
 * @returns the code of the last check.
 */
export async function watchContent(directory: string, { onFile, check, tell, signal }: Watch): Promise<0 | 1> {
  const content = changingCatalogue(directory);
  const hints = new HintBox(signal);
  const folder = folderHints(directory, () => {
    hints.give();
  });
  let memory = { day: today(), held: heldFindings() };
  let code: 0 | 1 = 1;
  let isGone = false;

  const checkAgain = async (isFirst = false): Promise<void> => {
    folder.refresh();
    const started = performance.now();
    const { catalogue, changed } = await content.read(isFirst ? onFile : undefined);
    if (!isFirst && !isGone && changed.length === 0) return;
    isGone = false;
    if (memory.day !== today()) memory = { day: today(), held: heldFindings() };
    const issues = await check(catalogue, memory.held);
    const time = Math.round(performance.now() - started);
    if (changed.length > 0 && !isFirst) {
      clearScreen();
      console.error(`\n${begun(changed)}\n`);
    }
    code = await tell({ catalogue, issues });
    console.error(`\n${done(time, shownFolder(directory))}`);
  };

  try {
    await checkAgain(true);
    while (await hints.take()) {
      try {
        await checkAgain();
      } catch (failure) {
        // A folder that is gone for a moment, as while a branch changes, comes back; anything else is no use waiting for.
        if (!(failure instanceof UsageError)) throw failure;
        if (!isGone) console.error(`\n${paused(failure.message)}`);
        code = 1;
        isGone = true;
      }
    }
    return code;
  } finally {
    folder.close();
  }
}

/** A file that is being written changes several times in a row; so long must it be quiet, in milliseconds, but not for ever. */
const quiet = 40;
const mostWaits = 10;

/** Hints that gather until somebody takes them. */
class HintBox {
  readonly #signal: AbortSignal;
  #isFull = false;
  #wake: (() => void) | undefined;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#wake?.());
  }

  give(): void {
    this.#isFull = true;
    this.#wake?.();
  }

  /** Waits for a hint, and then until no more come; false when it is time to stop. */
  async take(): Promise<boolean> {
    while (!this.#isFull && !this.#signal.aborted) await new Promise<void>((resolve) => (this.#wake = resolve));
    for (let waits = 0; this.#isFull && waits < mostWaits && !this.#signal.aborted; waits += 1) {
      this.#isFull = false;
      await wait(quiet, undefined, { signal: this.#signal }).catch(() => undefined);
    }
    this.#isFull = false;
    return !this.#signal.aborted;
  }
}

/** On a terminal the latest report stands alone; what came before can be scrolled back to. */
function clearScreen(): void {
  if (process.stdout.isTTY) process.stdout.write('\u001B[2J\u001B[H');
}

function today(): string {
  return new Date().toDateString();
}
