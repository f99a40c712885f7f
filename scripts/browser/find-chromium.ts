import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

import { chromium } from 'playwright-core';

/** Thrown where no browser is found and none may be installed; the message is for people, in Danish. */
export class NoBrowserError extends Error {}

/**
 * The path of a Chromium or Chrome: CHROMIUM_PATH, else one on the system, else one Playwright has, else Debian's package, which is
 * installed where this runs as root on Debian.
 * @throws {NoBrowserError} where none of these is to be had.
 */
export function findChromium(): string {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted !== undefined && wanted !== '') {
    if (isExecutable(wanted)) return wanted;
    throw new NoBrowserError(
      `CHROMIUM_PATH er "${wanted}", men der ligger intet program. Ret stien, eller fjern variablen.`,
    );
  }
  return onSystem() ?? fromPlaywright() ?? fromDebian() ?? noBrowser();
}

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'msedge', 'microsoft-edge'];

const places = [
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function onSystem(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...places].find(isExecutable);
}

function fromPlaywright(): string | undefined {
  const file = chromium.executablePath();
  return isExecutable(file) ? file : undefined;
}

function fromDebian(): string | undefined {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version') || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installerer Debians chromium til browsertestene …');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: 'inherit',
      env: environment,
    });
  } catch (cause) {
    throw new NoBrowserError('Debians chromium kunne ikke installeres. Kør: apt-get install chromium', { cause });
  }
  return onSystem();
}

function noBrowser(): never {
  throw new NoBrowserError(
    'Browsertestene kræver Chromium eller Chrome, og der er ingen på maskinen.\n' +
      'Installér Chrome eller Chromium (Debian: apt-get install chromium), eller skriv stien i miljøvariablen CHROMIUM_PATH.',
  );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
