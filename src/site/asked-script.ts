/** The attribute of the `template` that holds links to what an answer needs. */
export const earlyLinksMark = 'data-early-links';

/**
 * Marks a page that was opened with a question in its address, before it is painted: what the server made of the search page is for those
 * who have asked nothing yet, and would flash. It then has everything an answer needs fetched at once, after the styles the page waits
 * for; who has asked nothing gets the page first. It stands in the page itself; the policy knows it by its hash.
 */
export const askedScript = `if(location.search){document.documentElement.dataset.asked='';setTimeout(()=>document.head.append(document.querySelector('[${earlyLinksMark}]').content))}`;
