import { spawnSync } from 'node:child_process';
import { findChromium, findFirefox } from './find-browser.ts';

/** A browser that is missing: how Debian calls it, and what to tell whoever must install it. */
interface Missing {
  debianPackage: string;
  advice: string;
}

const CHROMIUM: Missing = {
  debianPackage: 'chromium',
  advice: 'Chrome, Chromium or Edge (or set CHROME_PATH to the program of one)',
};

const FIREFOX: Missing = {
  debianPackage: 'firefox-esr',
  advice: 'Firefox 142 or later (or set FIREFOX_PATH to its program)',
};

/** A bare container has no font at all, and text without glyphs has no size to hover over. */
const FONT_PACKAGE = 'fonts-liberation';

/**
 * Makes sure that a Chromium, and when asked a Firefox, is there. Where apt-get may be used it installs what is missing;
 * elsewhere it throws an Error that says what to install.
 */
export function ensureBrowsers({ firefox }: { firefox: boolean }): void {
  const missing = listMissing(firefox);
  if (missing.length === 0) return;
  if (canUseApt()) install(missing.map(each => each.debianPackage));
  const stillMissing = listMissing(firefox);
  if (stillMissing.length > 0) {
    throw new Error(`Please install ${stillMissing.map(each => each.advice).join(' and ')}.`);
  }
}

function listMissing(firefox: boolean): Missing[] {
  return [...(findChromium() ? [] : [CHROMIUM]), ...(firefox && !findFirefox() ? [FIREFOX] : [])];
}

function canUseApt(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

function install(packages: string[]): void {
  console.error(
    `Installing ${packages.join(' and ')} with apt-get, as no such browser is here ...`,
  );
  runApt(['update']);
  runApt(['install', '--yes', '--no-install-recommends', ...packages, FONT_PACKAGE]);
}

/** Quiet unless it fails; what follows a failure is `ensureBrowsers` finding the browser still missing. */
function runApt(args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync('apt-get', ['-qq', ...args], { env, encoding: 'utf8' });
  if (status !== 0) console.error(`apt-get ${args[0]}: ${stderr.trim()}`);
}
