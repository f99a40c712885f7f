import { createServer, type Server } from 'node:net';

import { afterEach, describe, expect, it } from 'vitest';

import { freePort } from './free-port.ts';

const open: Server[] = [];

afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

describe('freePort', () => {
  it('gives the wanted port where nothing listens on it', async () => {
    const port = await freePort();
    expect(await freePort(port)).toBe(port);
  });

  it('gives a later one where something does', async () => {
    const port = await freePort();
    await listenOn(port);
    expect(await freePort(port)).toBeGreaterThan(port);
  });
});

async function listenOn(port: number): Promise<void> {
  const server = createServer();
  open.push(server);
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
}
