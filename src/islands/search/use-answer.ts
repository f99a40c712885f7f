import { useEffect, useState } from 'react';

import type { SearchEngine } from '#search/engine.ts';
import type { SearchState } from '#search/search-state.ts';

import { answerTo, type Answer } from './answer.ts';

/** How it stands with the answer. While a new one is on its way, the one before stays. */
export interface AnswerStatus {
  status: 'loading' | 'ready' | 'failed';
  answer: Answer | undefined;
}

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
