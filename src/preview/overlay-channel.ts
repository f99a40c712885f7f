/** Where the overlay fetches what it shows, below the site's base. */
export const findingsPath = '/_kladde/fund.json';

/** What the server sends when there is something new to fetch. */
export const changedEvent = 'kladde:nyt';
