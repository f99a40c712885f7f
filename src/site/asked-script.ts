/**
 * Marks a page that was opened with a question in its address, before it is painted: what the server made of the search page is for those
 * who have asked nothing yet, and would flash. It stands in the page itself; the policy knows it by its hash.
 */
export const askedScript = `if(location.search)document.documentElement.dataset.asked=''`;
