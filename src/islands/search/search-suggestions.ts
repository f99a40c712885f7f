import { suggestIn } from './suggest.ts';

/** The element around a search field's input. Until it is defined, the field is an ordinary one. */
export const suggestionsElement = 'search-suggestions';

/** Makes the search field inside it suggest pages, from the moment the element is known to the browser. */
export class SearchSuggestions extends HTMLElement {
  #isReady = false;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input || this.#isReady) return;
    this.#isReady = true;
    suggestIn(input);
  }
}

customElements.define(suggestionsElement, SearchSuggestions);
