/** The name of the `meta` element in which a page says which index it was built with. */
export const indexVersionName = 'search-index';
