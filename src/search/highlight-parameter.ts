/** The parameter of a result's address that says which words to mark on the page it leads to. */
export const highlightParameter = 'marker';
