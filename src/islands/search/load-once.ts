/** A loader that loads on the first call and hands the same to everyone after; what failed is tried again. */
export function loadOnce<Thing>(load: () => Promise<Thing>): () => Promise<Thing> {
  let thing: Promise<Thing> | undefined;
  return () => {
    thing ??= load().catch((error: unknown) => {
      thing = undefined;
      throw error;
    });
    return thing;
  };
}
