import { useEffect, useState } from 'react';

import { shortestText, type Hit, type SearchAnswer, type SearchEngine, type SearchHelp } from '#search/engine.ts';
import { chosenCount } from '#search/facet.ts';
import type { PagefindData } from '#search/pagefind-api.ts';
import type { SearchState } from '#search/search-state.ts';

/** A page found. The first few come with what they say; the others fetch it when they are seen. */
export interface ShownHit extends Hit {
  data: PagefindData | undefined;
}

/** What the page can show. */
export interface Answer extends Omit<SearchAnswer, 'hits' | 'help'> {
  /** What was asked. */
  state: SearchState;
  total: number;
  hits: readonly ShownHit[];
  help: (Omit<SearchHelp, 'contact'> & { contact: ShownHit | undefined }) | undefined;
}

/** How it stands with the answer. While a new one is on its way, the one before stays. */
export interface AnswerStatus {
  status: 'loading' | 'ready' | 'failed';
  answer: Answer | undefined;
}

/** How many results are shown with their excerpts at once: about what a screen holds. */
const eager = 3;

/** Answers the state in the address. An answer that comes after the reader has asked something else is thrown away. */
export function useAnswer(state: SearchState, loadEngine: () => Promise<SearchEngine>): AnswerStatus {
  const [result, setResult] = useState<{ state: SearchState; failed: boolean; answer: Answer | undefined }>();

  useEffect(() => {
    let current = true;
    answerTo(state, loadEngine)
      .then((answer) => {
        if (current) setResult({ state, failed: false, answer });
      })
      .catch((error: unknown) => {
        console.error(error);
        if (current) setResult((before) => ({ state, failed: true, answer: before?.answer }));
      });
    return () => {
      current = false;
    };
  }, [state, loadEngine]);

  if (result?.state !== state) return { status: 'loading', answer: result?.answer };
  return { status: result.failed ? 'failed' : 'ready', answer: result.answer };
}

/** Whether there is enough to search by: two letters, or a filter. */
export function asksSomething(state: SearchState): boolean {
  return state.text.length >= shortestText || chosenCount(state.chosen) > 0;
}

async function answerTo(state: SearchState, loadEngine: () => Promise<SearchEngine>): Promise<Answer> {
  const engine = await loadEngine();
  const answer = await engine.search(state);
  const shown = asksSomething(state) ? answer.hits.slice(0, state.shown) : [];
  const data = await Promise.all(shown.slice(0, eager).map((hit) => hit.load()));
  return {
    ...answer,
    state,
    total: answer.hits.length,
    hits: shown.map((hit, index) => ({ ...hit, data: data[index] })),
    help: answer.help && {
      ...answer.help,
      contact: answer.help.contact && { ...answer.help.contact, data: undefined },
    },
  };
}
