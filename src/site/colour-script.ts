/** Where a reader's choice of colours is kept: in their own browser, nowhere else. */
export const colourKey = 'farver';

/**
 * Sets the chosen colours before the page is painted, so that nothing flashes. It stands in the page itself; the policy knows it by its
 * hash. Reading can throw where a browser keeps nothing.
 */
export const colourScript = `try{const c=localStorage.${colourKey};if(c=='light'||c=='dark')document.documentElement.dataset.theme=c}catch{}`;
