/** The longest host name there can be. */
const LONGEST = 253;

/** What may stand in a host name in lower case; the dot or colon keeps words and numbers typed by mistake out. */
const HOST = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)+|localhost|\[[0-9a-f:.]+\])$/;

/**
 * The site that a reader means by a host name or an address, null where it is neither: `https://Example.com/a` and
 * `example.com` are both `example.com`. Addresses of local files are the site `file`.
 */
export function siteNamed(input: string): string | null {
  const typed = input.trim();
  if (/^file:/i.test(typed)) return 'file';
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  // The parser writes other scripts and upper case as host names are sent.
  const host = typed !== '' && URL.canParse(address) ? new URL(address).hostname : '';
  return HOST.test(host) && host.length <= LONGEST ? host : null;
}
