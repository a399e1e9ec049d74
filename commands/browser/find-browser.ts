import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';

/** A browser that Caveat is built for. */
export type BrowserName = 'chrome' | 'firefox';

interface Known {
  readonly variable: string;
  readonly commands: readonly string[];
  readonly places: readonly string[];
  readonly debianPackage: string;
}

const KNOWN: Readonly<Record<BrowserName, Known>> = {
  chrome: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'],
    places: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debianPackage: 'firefox-esr',
  },
};

/**
 * The path of a browser: the one an environment variable names, else the system's, else one installed now.
 * @throws Error saying what to do where none is found and none can be installed
 */
export function findBrowser(name: BrowserName, say: (line: string) => void): string {
  const found = locate(name);
  if (found !== null) return found;
  install(name, say);
  const installed = locate(name);
  if (installed === null) throw new Error(`No ${name} was found. Install one, or set ${KNOWN[name].variable} to its path.`);
  return installed;
}

function locate(name: BrowserName): string | null {
  const { variable, commands, places } = KNOWN[name];
  const named = process.env[variable];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`${variable} names ${named}, which does not exist.`);
    return named;
  }
  for (const command of commands) {
    const { stdout, status } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [command], { encoding: 'utf8' });
    const [path] = stdout?.trim().split('\n') ?? [];
    if (status === 0 && path !== undefined && path !== '') return path;
  }
  return places.find((place) => existsSync(place)) ?? null;
}

function install(name: BrowserName, say: (line: string) => void): void {
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const { debianPackage } = KNOWN[name];
    say(`No ${name} found: installing the distribution's package ${debianPackage}. This can take some minutes.`);
    run('apt-get', ['update', '-q'], say);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', debianPackage], say);
    return;
  }
  const path = join(tmpdir(), 'caveat-browsers');
  say(`No ${name} found: fetching one with @puppeteer/browsers into ${path}.`);
  const { stdout } = run('npx', ['--yes', '@puppeteer/browsers', 'install', `${name}@stable`, '--path', path, '--format', '{{path}}'], say);
  process.env[KNOWN[name].variable] = stdout.trim().split('\n').at(-1) ?? '';
}

function run(command: string, args: readonly string[], say: (line: string) => void): { stdout: string } {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if (status !== 0) say(`${command} ${args.join(' ')} failed: ${error?.message ?? stderr}`);
  return { stdout: stdout ?? '' };
}
