import type { Page } from 'playwright-core';

/** Texts by their path below a folder, with forward slashes. */
export type FolderTexts = Readonly<Record<string, string>>;

/**
 * Lets a page that asks the user for a folder get one in the browser's own storage, so that no dialog opens and nothing is written
 * to the disk. Every file moved into place, which is how the editor ends a save, is noted.
 */
export async function offerFolder(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const storage = navigator.storage;
    Object.assign(window, {
      movedFiles: [],
      showDirectoryPicker: async () =>
        await (await storage.getDirectory()).getDirectoryHandle('repo', { create: true }),
    });
    const prototype = FileSystemFileHandle.prototype as unknown as FileMover;
    // The method is put back on the same object, where `this` is the handle it is called on.
    const move = Reflect.get(prototype, 'move');
    prototype.move = async function (folder, name) {
      await move.call(this, folder, name);
      (window as unknown as Notes).movedFiles.push(`${folder.name}/${name}`);
    };
  });
}

/** Lets a page believe that all of it is in sight, so that it leaves nothing out until somebody scrolls there. */
export async function showEverything(page: Page): Promise<void> {
  await page.addInitScript(() => {
    class AlwaysInSight implements Pick<IntersectionObserver, 'observe' | 'unobserve' | 'disconnect'> {
      readonly #callback: IntersectionObserverCallback;

      constructor(callback: IntersectionObserverCallback) {
        this.#callback = callback;
      }

      observe(target: Element): void {
        const entry = { target, isIntersecting: true, intersectionRatio: 1 } as unknown as IntersectionObserverEntry;
        setTimeout(() => {
          this.#callback([entry], this as unknown as IntersectionObserver);
        });
      }

      unobserve(): void {
        // Nothing is kept that could be forgotten.
      }

      disconnect(): void {
        // Nothing is kept that could be forgotten.
      }
    }
    Object.assign(window, { IntersectionObserver: AlwaysInSight });
  });
}

/** The files the editor has moved into place so far, as `folder/file`, in order. */
export async function movedFiles(page: Page): Promise<string[]> {
  return await page.evaluate(() => (window as unknown as Notes).movedFiles);
}

/** Puts texts into the folder, which looks like the root of a Git repository. */
export async function fillFolder(page: Page, texts: FolderTexts): Promise<void> {
  await page.evaluate(async (files) => {
    const root = await navigator.storage.getDirectory();
    const repo = await root.getDirectoryHandle('repo', { create: true });
    await repo.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of Object.entries(files)) {
      const parts = path.split('/');
      const name = parts.pop() ?? '';
      let folder = repo;
      for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
      const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writable.write(text);
      await writable.close();
    }
  }, texts);
}

/** Every text in the folder. */
export async function readFolder(page: Page): Promise<FolderTexts> {
  return await page.evaluate(async () => {
    const texts: Record<string, string> = {};
    const read = async (folder: FileSystemDirectoryHandle, below: string): Promise<void> => {
      for await (const [name, handle] of folder.entries()) {
        const path = below === '' ? name : `${below}/${name}`;
        if (handle instanceof FileSystemDirectoryHandle) await read(handle, path);
        else if (handle instanceof FileSystemFileHandle) texts[path] = await (await handle.getFile()).text();
      }
    };
    await read(await (await navigator.storage.getDirectory()).getDirectoryHandle('repo'), '');
    return texts;
  });
}

interface Notes {
  movedFiles: string[];
}

interface FileMover {
  move(folder: FileSystemDirectoryHandle, name: string): Promise<void>;
}
