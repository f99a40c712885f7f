import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A server on this machine over a built site, compressed as a web server in front of it would: Brotli at its best, made once per file. */
export interface CompressedServer {
  /** `http://localhost:1234`, without a slash at the end. */
  origin: string;
  /** Bytes over the wire for a file's body, by its address. */
  sizeOf: (address: string) => number | undefined;
  /** A file's text before compression, once it has been asked for. */
  textOf: (address: string) => string | undefined;
  close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pagefind': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

// These are compressed by their own format.
const compressedAlready = new Set([
  '.woff2',
  '.png',
  '.jpg',
  '.webp',
  '.avif',
  '.pf_index',
  '.pf_meta',
  '.pf_fragment',
  '.pf_filter',
]);

/** Serves a folder on a free port of this machine. */
export async function serveCompressed(folder: string): Promise<CompressedServer> {
  const memory = new Map<string, { raw: Buffer; body: Buffer; type: string; isCompressed: boolean }>();
  const read = async (address: string) => {
    const known = memory.get(address);
    if (known) return known;
    const file = path.join(folder, address.endsWith('/') ? `${address}index.html` : address);
    if (!path.resolve(file).startsWith(path.resolve(folder))) throw new Error(address);
    const raw = await readFile(file);
    const ending = path.extname(file);
    const isCompressed = !compressedAlready.has(ending);
    const body = isCompressed ? brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }) : raw;
    const entry = { raw, body, type: types[ending] ?? 'application/octet-stream', isCompressed };
    memory.set(address, entry);
    return entry;
  };
  const server: Server = createServer((request, response) => {
    const address = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    read(address).then(
      ({ body, type, isCompressed }) => {
        response.writeHead(200, {
          'content-type': type,
          'content-length': body.length,
          'cache-control': address.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
          ...(isCompressed ? { 'content-encoding': 'br' } : {}),
        });
        response.end(body);
      },
      () => {
        response.writeHead(404, { 'content-type': 'text/plain' });
        response.end('404');
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://localhost:${port}`,
    sizeOf: (of) => memory.get(of)?.body.length,
    textOf: (of) => memory.get(of)?.raw.toString('utf8'),
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
    },
  };
}
