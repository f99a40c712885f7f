import { createServer } from 'node:net';

/**
 * A port on this machine that nothing listens on: the wanted one, or else the next that is free. Without a wanted one, any.
 * @throws {Error} where none of the hundred ports from the wanted one is free.
 */
export async function freePort(wanted = 0): Promise<number> {
  for (let port = wanted; port <= Math.min(wanted + 99, 65_535); port += 1) {
    const found = await portIfFree(port);
    if (found !== undefined) return found;
  }
  throw new Error(`Portene fra ${wanted} til ${wanted + 99} er optaget. Vælg en anden med miljøvariablen PORT.`);
}

async function portIfFree(port: number): Promise<number | undefined> {
  return await new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(undefined);
    });
    probe.listen(port, 'localhost', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : undefined);
      });
    });
  });
}
