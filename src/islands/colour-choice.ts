/** The choice of colours in the footer: sets it on the page and keeps it for the next one. */
import { colourKey } from '#site/colour-script.ts';

class ColourChoice extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const chosen = document.documentElement.dataset['theme'] ?? 'system';
    const input = this.querySelector<HTMLInputElement>(`input[value="${chosen}"]`);
    if (input) input.checked = true;
    this.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement) choose(event.target.value);
    });
  }
}

customElements.define('colour-choice', ColourChoice);

function choose(colours: string): void {
  if (colours === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = colours;
  try {
    if (colours === 'system') localStorage.removeItem(colourKey);
    else localStorage.setItem(colourKey, colours);
  } catch {
    // A browser that keeps nothing still shows the choice on this page.
  }
}
