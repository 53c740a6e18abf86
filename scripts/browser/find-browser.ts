import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a browser may be: names to look up on the PATH, and full paths by operating system. */
interface Places {
  names: string[];
  darwin: string[];
  win32: string[];
}

/** In order of preference. `chromium-browser` last: on Ubuntu it may be a stub that only asks for a snap. */
const CHROMIUM: Places = {
  names: [
    'chromium',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chromium-browser',
  ],
  darwin: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
};

const FIREFOX: Places = {
  names: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
  darwin: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
  win32: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
};

/** The path of Chrome, Chromium or Edge, or undefined. `CHROME_PATH` wins over whatever is installed. */
export function findChromium(): string | undefined {
  return process.env.CHROME_PATH || candidates(CHROMIUM).find(path => existsSync(path));
}

/** The path of Firefox, or undefined. `FIREFOX_PATH` wins over whatever is installed. */
export function findFirefox(): string | undefined {
  return process.env.FIREFOX_PATH || candidates(FIREFOX).find(path => existsSync(path));
}

function candidates({ names, darwin, win32 }: Places): string[] {
  const { env, platform } = process;
  if (platform === 'win32')
    return under([env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA], win32);
  const onPath = names.flatMap(name => under(env.PATH?.split(delimiter) ?? [], [name]));
  if (platform !== 'darwin') return onPath;
  return [...under(['/Applications', join(env.HOME ?? '/', 'Applications')], darwin), ...onPath];
}

function under(folders: (string | undefined)[], paths: string[]): string[] {
  return paths.flatMap(path =>
    folders.filter(folder => !!folder).map(folder => join(`${folder}`, path)),
  );
}
