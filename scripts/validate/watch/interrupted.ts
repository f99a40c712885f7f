/** The ways in which people and systems ask a process to stop; Windows sends the last where its window is closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Aborts when the process is asked to stop. Asked once more, it stops at once. */
export function interrupted(): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    for (const name of signals) process.off(name, stop);
    controller.abort();
  };
  for (const name of signals) process.on(name, stop);
  return controller.signal;
}
