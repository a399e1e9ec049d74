import * as z from 'zod/mini';
import { FILE_SCHEMAS } from './schema.ts';

/**
 * The JSON Schema of every kind of data file, by the name of its file in `data/schema/`, for completion in editors.
 *
 * @returns texts as they stand on disk.
 */
export function jsonSchemas(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(FILE_SCHEMAS).map(([name, schema]) => [`${name}.schema.json`, `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`]),
  );
}
