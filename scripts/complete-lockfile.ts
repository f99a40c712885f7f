/**
 * Completes package-lock.json with the optional packages for other systems that the registry npm was installed from did not have. npm
 * leaves such packages out of the lockfile, and `npm ci` then refuses it on every machine. An entry made here has version, system and
 * processor but no checksum: only a machine of that system fetches it. Run it after every change of dependencies: `npm run lockfile`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { projectRoot } from './run/project-root.ts';

interface LockEntry {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

/** Systems whose name in packages is not Node's. */
const nodeName: Readonly<Record<string, string>> = { linuxmusl: 'linux', windows: 'win32' };

const file = path.join(projectRoot, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, LockEntry> };
const added: string[] = [];

for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const system = systemOf(name);
    if (system === undefined || !/^\d+\.\d+\.\d+/.test(version) || resolves(place, name, version)) continue;
    const top = `node_modules/${name}`;
    const at = lock.packages[top] === undefined ? top : `${place}/node_modules/${name}`;
    lock.packages[at] = { version, ...system, ...(entry.dev === true ? { dev: true } : {}), optional: true };
    added.push(`${name}@${version}`);
  }
}

const [root, ...rest] = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
if (root?.[0] !== '') throw new Error('package-lock.json har ingen rod.');
lock.packages = Object.fromEntries([root, ...rest]);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? 'package-lock.json er hel.' : `Føjet til package-lock.json:\n${added.join('\n')}`);

/** Whether a package at `place` would find this version of `name`, looking outwards as Node does. */
function resolves(place: string, name: string, version: string): boolean {
  for (
    let from = place;
    ;
    from = from.includes('/node_modules/') ? from.slice(0, from.lastIndexOf('/node_modules/')) : ''
  ) {
    const found = lock.packages[from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`];
    if (found !== undefined) return found.version === version;
    if (from === '') return false;
  }
}

/** The system a package is for, read from its name, such as `…-win32-x64-msvc`; undefined where the name tells none. */
function systemOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> | undefined {
  const parts = name.split(/[-/]/);
  const cpu = parts.find((part) => /^(?:x64|arm64|arm|ia32|ppc64|ppc64le|riscv64|s390x|loong64|wasm32)$/.test(part));
  const os = parts.find((part) =>
    /^(?:win32|windows|darwin|linux|linuxmusl|android|freebsd|netbsd|openbsd|openharmony|sunos|aix)$/.test(part),
  );
  if (cpu === undefined) return undefined;
  if (cpu === 'wasm32') return { cpu: ['wasm32'] };
  if (os === undefined) return undefined;
  const libc = name.includes('musl') ? ['musl'] : name.includes('gnu') ? ['glibc'] : undefined;
  return { os: [nodeName[os] ?? os], cpu: [cpu], ...(libc ? { libc } : {}) };
}
