import { resolve } from 'node:path';
import { type Browser, launch, type Page, type Target } from 'puppeteer-core';
import { type BrowserName, findBrowser } from './find-browser.ts';

/** A real browser with the built extension in it. */
export interface Session {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Opens an address in a new tab and waits until it is loaded. */
  readonly open: (address: string) => Promise<Page>;
  /** Opens a page of the extension (`popup.html`) in a new tab. */
  readonly openExtensionPage: (path: string) => Promise<Page>;
  /** Runs a function in a page of the extension, where `browser` is the extension's API; gives what it returns. */
  readonly inExtension: <Result>(script: string) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/** How a session is started. */
export interface SessionOptions {
  /** The folder of the built extension. */
  readonly extension: string;
  /** Shows the browser's window; without it the browser runs headless. */
  readonly visible?: boolean;
  /** The folder of the browser's profile, to start from what an earlier session left. */
  readonly profile?: string;
  /** `127.0.0.1:port` of an HTTP proxy through which every request goes, those to this machine too. */
  readonly proxy?: string;
  readonly width?: number;
  readonly height?: number;
  /** Leaves the page open that welcomes those who have just installed the extension. */
  readonly keepWelcome?: boolean;
  readonly say?: (line: string) => void;
}

/** Firefox gives an extension a random address at each start; tests need to know it. */
const FIREFOX_UUID = '0ca7ea7a-0000-4000-8000-00000000cafe';

/** The id in the Firefox manifest (wxt.config.ts). */
export const FIREFOX_ID = 'caveat@caveat';

const CHROME_FLAGS = [
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
];

/** Starts a browser with the extension. */
export async function startSession(name: BrowserName, options: SessionOptions): Promise<Session> {
  const executablePath = findBrowser(name, options.say ?? console.error);
  const browser = await (name === 'chrome' ? startChrome(executablePath, options) : startFirefox(executablePath, options));
  const welcome = await pageAt(browser, (address) => address.endsWith('/welcome.html'));
  if (options.keepWelcome !== true) await welcome?.close();
  let control: Promise<Page> | null = null;
  const openExtensionPage = (path: string): Promise<Page> => (name === 'chrome' ? openInChrome(browser, path) : openInFirefox(browser, path));
  return {
    name,
    browser,
    openExtensionPage,
    open: async (address) => {
      const page = await browser.newPage();
      await page.goto(address, { waitUntil: 'load' });
      return page;
    },
    inExtension: async <Result>(script: string) => {
      // An update of the extension closes its pages, of which Firefox says nothing until they are asked.
      const isThere = await control?.then((page) => page.evaluate('true')).catch(() => false);
      if (control === null || isThere !== true) control = openExtensionPage('options.html');
      // What the script returns is the caller's to know: it is text until it runs.
      return (await (await control).evaluate(`(async () => { const browser = globalThis.browser ?? globalThis.chrome; ${script} })()`)) as Result;
    },
    close: () => browser.close(),
  };
}

function startChrome(executablePath: string, options: SessionOptions): Promise<Browser> {
  const asRoot = process.getuid?.() === 0;
  return launch({
    executablePath,
    headless: options.visible !== true,
    pipe: true,
    enableExtensions: [resolve(options.extension)],
    defaultViewport: viewport(options),
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    args: [
      ...CHROME_FLAGS,
      ...(asRoot ? ['--no-sandbox', '--disable-gpu'] : []),
      ...(options.proxy === undefined ? [] : [`--proxy-server=http://${options.proxy}`, '--proxy-bypass-list=<-loopback>']),
      `--window-size=${options.width ?? 1100},${options.height ?? 800}`,
    ],
  });
}

async function startFirefox(executablePath: string, options: SessionOptions): Promise<Browser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: options.visible !== true,
    defaultViewport: viewport(options),
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      // Extensions installed for a session are wiped with their storage unless these say otherwise.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...(options.proxy === undefined ? {} : proxyPreferences(options.proxy)),
    },
  });
  await browser.installExtension(resolve(options.extension));
  return browser;
}

function proxyPreferences(proxy: string): Record<string, unknown> {
  const [host, port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    ...Object.fromEntries(['http', 'ssl'].flatMap((kind) => [[`network.proxy.${kind}`, host], [`network.proxy.${kind}_port`, Number(port)]])),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

function viewport(options: SessionOptions): { width: number; height: number } {
  return { width: options.width ?? 1100, height: options.height ?? 800 };
}

/** Where the extension's pages are in each Chrome; its worker tells, but sleeps when it has been idle. */
const chromeAddresses = new WeakMap<Browser, string>();

async function openInChrome(browser: Browser, path: string): Promise<Page> {
  const isWorker = (target: Target): boolean => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
  const address = chromeAddresses.get(browser) ?? (await browser.waitForTarget(isWorker)).url();
  chromeAddresses.set(browser, address);
  const page = await browser.newPage();
  await page.goto(new URL(path, address).href);
  return page;
}

/**
 * Firefox never settles the navigation to an extension's page, and goes on calling it about:blank; it is there all the
 * same, and can be told by what it evaluates to.
 */
async function openInFirefox(browser: Browser, path: string): Promise<Page> {
  const address = `moz-extension://${FIREFOX_UUID}/${path}`;
  const others = new Set(await browser.pages());
  const page = await browser.newPage();
  page.goto(address).catch(() => undefined);
  const opened = await pageAt(browser, (found) => found === address, others);
  if (opened === null) throw new Error(`Firefox did not open ${address}`);
  return opened;
}

/** How long a page of the extension is waited for (ms). */
const PATIENCE = 10_000;

/** The page that is loaded at an address, asked of the page itself; null where none is within some seconds. */
async function pageAt(browser: Browser, isWanted: (address: string) => boolean, except: ReadonlySet<Page> = new Set()): Promise<Page | null> {
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; ) {
    for (const page of await browser.pages()) {
      if (except.has(page)) continue;
      const [address, state] = await page.evaluate('[location.href, document.readyState]').catch(() => ['', '']) as [string, string];
      if (state === 'complete' && isWanted(address)) return page;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  return null;
}
