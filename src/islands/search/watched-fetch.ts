/** How many files below an address could not be fetched so far. */
export type FailureCount = () => number;

/**
 * Counts the files below a folder that the page fails to fetch, from now on. Pagefind keeps silent about a part of the index it does
 * not get and answers with the pages it happens to know, so its own answers cannot be trusted to say so. Nothing else is changed:
 * whoever fetches gets the same answer or the same error.
 */
export function watchFetch(folder: string): FailureCount {
  const fetchAsBefore = window.fetch.bind(window);
  let failures = 0;
  window.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, window.location.href).pathname;
    if (!address.startsWith(folder)) return fetchAsBefore(input, init);
    try {
      const response = await fetchAsBefore(input, init);
      if (!response.ok) failures += 1;
      return response;
    } catch (error) {
      failures += 1;
      throw error;
    }
  };
  return () => failures;
}
