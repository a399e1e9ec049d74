import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

describe.each(['chrome', 'firefox'] as const)('the built extension for %s', (name) => {
  const folder = inject('builds')[name];
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

  it('asks for exactly storage, scripting, its side panel and access to pages, and exposes nothing to them', () => {
    const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;
    expect(manifest).toMatchSnapshot();
    expect(manifest.permissions).toEqual(name === 'chrome' ? ['storage', 'scripting', 'sidePanel'] : ['storage', 'scripting']);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('carries no schema library, fact or source into pages', () => {
    for (const script of ['gate.js', 'annotator.js', 'card.js']) {
      const code = read(`content-scripts/${script}`);
      expect(code).not.toMatch(/ZodMini|_zod\b/);
      expect(code).not.toContain('arxiv.org');
      expect(code).not.toContain('deepseek-v3-cost-final-run');
    }
  });

  it('keeps the gate within 8 kB', () => {
    expect(readFileSync(join(folder, 'content-scripts/gate.js')).length).toBeLessThanOrEqual(8000);
  });

  it('has no code that makes markup or code of a string', () => {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'))) {
      const found = /\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write|\beval\(|new Function\b|setHTMLUnsafe/.exec(read(file));
      expect(found?.[0], file).toBeUndefined();
    }
  });

  it('has no code that could reach the network', () => {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'))) {
      const found = /\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts/.exec(read(file));
      expect(found?.[0], file).toBeUndefined();
    }
  });
});
