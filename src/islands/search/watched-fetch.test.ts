import { afterEach, describe, expect, it, vi } from 'vitest';

import { watchFetch } from './watched-fetch.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('watchFetch', () => {
  it.each([
    ['a file that is there', '/pagefind/index/a', () => Promise.resolve(new Response('a')), 0],
    ['a file that is gone', '/pagefind/index/a', () => Promise.resolve(new Response('', { status: 404 })), 1],
    ['a connection that is lost', '/pagefind/index/a', () => Promise.reject(new TypeError('Failed to fetch')), 1],
    ['a file of somebody else', '/andet/a', () => Promise.reject(new TypeError('Failed to fetch')), 0],
  ])('counts %s', async (_, address, answer, expected) => {
    vi.stubGlobal('fetch', vi.fn(answer));
    const failures = watchFetch('/pagefind/');
    await window.fetch(address).catch(() => undefined);
    expect(failures()).toBe(expected);
  });

  it('gives what was fetched, and the error where it was not', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(() => Promise.resolve(new Response('a'))),
    );
    watchFetch('/pagefind/');
    expect(await (await window.fetch('/pagefind/index/a')).text()).toBe('a');
    vi.stubGlobal(
      'fetch',
      vi.fn(() => Promise.reject(new TypeError('Failed to fetch'))),
    );
    watchFetch('/pagefind/');
    await expect(window.fetch('/pagefind/index/a')).rejects.toThrow('Failed to fetch');
  });
});
