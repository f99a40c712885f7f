/**
 * What Find vej can do with JavaScript on top of links alone: it remembers the answers on the way, shows them, and offers a way back
 * where a question can be reached from several sides.
 */
class WayFinder extends HTMLElement {
  #path: string[] = [];

  connectedCallback(): void {
    addEventListener('hashchange', this.#follow);
    this.#follow();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#follow);
  }

  #follow = (event?: Event): void => {
    const start = this.querySelector('h2[tabindex]')?.id ?? '';
    // Not :target, which the browser may set only after this has run.
    const here = this.querySelector<HTMLElement>(`h2[id="${CSS.escape(location.hash.slice(1))}"]`);
    const id = here?.id ?? start;
    const known = this.#path.indexOf(id);
    const last = this.#path.at(-1);
    if (known >= 0) this.#path.length = known + 1;
    else if (last !== undefined && this.#answer(last, id)) this.#path.push(id);
    else this.#path = this.#shortest(start, id);
    this.#show(here);
    if (!event || !here) return;
    // Not every browser focuses a target that it has only just shown.
    here.focus({ preventScroll: true });
    this.scrollIntoView();
  };

  #answer(from: string, to: string): HTMLAnchorElement | undefined {
    return this.#answers(from).find(({ hash }) => hash === `#${to}`);
  }

  #answers(from: string): HTMLAnchorElement[] {
    const step = document.getElementById(from)?.parentElement;
    return [...(step?.querySelectorAll<HTMLAnchorElement>('.answers a') ?? [])];
  }

  #shortest(from: string, to: string): string[] {
    const paths = [[from]];
    for (const path of paths) {
      const last = path.at(-1) ?? '';
      if (last === to) return path;
      for (const { hash } of this.#answers(last)) {
        const next = hash.slice(1);
        if (!paths.some((other) => other.includes(next))) paths.push([...path, next]);
      }
    }
    return [from];
  }

  #show(here: HTMLElement | null): void {
    const before = this.#path.at(-2);
    const back = here?.parentElement?.querySelector<HTMLAnchorElement>('.back');
    if (back && before !== undefined) {
      back.href = `#${before}`;
      back.hidden = false;
    }
    const trail = this.querySelector<HTMLElement>('.trail');
    if (!trail) return;
    trail.hidden = !here || before === undefined;
    trail.querySelector('ol')?.replaceChildren(
      ...this.#path.slice(1).map((id, index) => {
        const from = this.#path[index] ?? '';
        const link = document.createElement('a');
        link.href = `#${from}`;
        link.textContent = this.#answer(from, id)?.firstElementChild?.textContent ?? '';
        const item = document.createElement('li');
        item.append(link);
        return item;
      }),
    );
  }
}

customElements.define('way-finder', WayFinder);
