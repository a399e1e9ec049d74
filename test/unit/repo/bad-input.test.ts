import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');

/** What a command says on its error stream, and how it ends. */
function run(command: string, ...args: readonly string[]): { said: string; status: number | null } {
  const { stderr, status } = spawnSync(process.execPath, [join(ROOT, 'commands', command), ...args], { cwd: ROOT, encoding: 'utf8' });
  return { said: stderr.trim(), status };
}

describe('a command that is given what does not fit says so in one line', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'caveat-'));
    writeFileSync(join(folder, 'topic.jsonl'), `${JSON.stringify({ id: 'X', text: 'a', claims: [{ topic: 'weather', start: 0, end: 1, quote: 'a' }] })}\n`);
    writeFileSync(join(folder, 'quote.jsonl'), `\n${JSON.stringify({ id: 'X', text: 'ab', claims: [{ topic: 'about', start: 0, end: 1, quote: 'b' }] })}\n`);
    writeFileSync(join(folder, 'broken.jsonl'), '{"id":\n');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['a topic that there is not', 'topic.jsonl', /^topic\.jsonl:1: claims\.0\.topic: Invalid option: .*"training-cost"/],
    ['a quote that stands elsewhere', 'quote.jsonl', /^quote\.jsonl:2: the quote "b" does not stand at 0 to 1$/],
    ['a line that is no JSON', 'broken.jsonl', /^broken\.jsonl:1: .*JSON/],
    ['a file that is not there', 'none.jsonl', /no such file.*none\.jsonl/],
  ])('%s', (_what, file, line) => {
    const { said, status } = run('evaluate.ts', join(folder, file));
    expect(said).toMatch(line);
    expect(said.split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  });

  it.each([
    ['a page that is not there', ['no-page.html'], /^no-page\.html: there is no such file$/],
    ['a browser that there is not', ['--browser', 'lynx', 'page.html'], /^--browser lynx: there are chrome and firefox$/],
    ['an option that there is not', ['--louder'], /^Unknown option '--louder'/],
  ])('%s', (_what, args, line) => {
    const { said, status } = run('annotate.ts', ...args);
    expect(said).toMatch(line);
    expect(status).toBe(2);
  });
});
