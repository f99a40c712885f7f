import { indexVersion, inVersion } from '#search/index-version.ts';
import { languageFileName, readLanguageFile, type LanguageFile } from '#search/language-file.ts';

/** The file is packed whatever the server does, so that it is as small everywhere; some servers unpack it on the way. */
export async function loadLanguageFile(base: string): Promise<LanguageFile> {
  const address = `${base}pagefind/${languageFileName}`;
  const version = indexVersion();
  const response = await (version ? fetch(inVersion(address, version)) : fetch(address, { cache: 'no-cache' }));
  if (!response.ok) throw new Error(`${response.status} ${languageFileName}`);
  const bytes = await response.arrayBuffer();
  const [first, second] = new Uint8Array(bytes);
  const isPacked = first === 0x1f && second === 0x8b;
  const content = new Response(bytes).body;
  const text = isPacked && content ? content.pipeThrough(new DecompressionStream('gzip')) : bytes;
  return readLanguageFile(await new Response(text).text());
}
