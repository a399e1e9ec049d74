import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../../data/json-schemas.ts';

const FOLDER = new URL('../../../data/schema/', import.meta.url);

test('the JSON Schemas for editors are fresh: `node commands/facts.ts --schema` would change nothing', async () => {
  const onDisk = Object.fromEntries(
    await Promise.all((await readdir(FOLDER)).map(async (name) => [name, await readFile(new URL(name, FOLDER), 'utf8')] as const)),
  );
  expect(onDisk).toEqual(jsonSchemas());
});

test('editors find the schema of every kind of data file', async () => {
  const settings: unknown = JSON.parse(await readFile(new URL('../../../.vscode/settings.json', import.meta.url), 'utf8'));
  for (const name of Object.keys(jsonSchemas())) expect(JSON.stringify(settings)).toContain(`./data/schema/${name}`);
});
