/** A stream that can show a line and take it away again. */
export interface Screen {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** Tells how far a run has come. */
export interface Progress {
  /** Says that a piece of work is done, in Danish what kind it is. */
  step(words: string, done: number, total: number): void;
  /** Takes the line away. */
  end(): void;
}

/** Shorter runs show nothing, and nobody reads faster than this. */
const patience = 600;
const pause = 100;

/** Progress on a terminal, on one line that is written over; nothing where the stream is none. */
export function progressOn(screen: Screen, clock: () => number = () => performance.now()): Progress {
  const started = clock();
  let shownAt: number | undefined;
  return {
    step(words, done, total) {
      const now = clock();
      if (!screen.isTTY || now - started < patience || now - (shownAt ?? -Infinity) < pause) return;
      shownAt = now;
      screen.write(`\r\u001B[2K${words}: ${done} af ${total}`);
    },
    end() {
      if (shownAt !== undefined) screen.write('\r\u001B[2K');
    },
  };
}
