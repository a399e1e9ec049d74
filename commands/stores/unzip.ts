import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/** Where a zip's own parts begin with these (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3). */
const END_OF_DIRECTORY = 0x06054b50;
const DEFLATED = 8;

/**
 * The files of a zip by path, in the order of its directory.
 * @throws Error where the file is no zip, or a path would lead out of the folder it is unpacked in
 */
export function filesInZip(path: string): Map<string, Buffer> {
  const zip = readFileSync(path);
  const end = zip.lastIndexOf(Buffer.from(new Uint32Array([END_OF_DIRECTORY]).buffer));
  if (end < 0) throw new Error(`${path} is not a zip`);
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    if (name.split('/').includes('..') || name.startsWith('/')) throw new Error(`${path} holds ${name}, which leads out of its folder`);
    if (!name.endsWith('/')) files.set(name, contentAt(zip, at));
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

/** The content of the file whose directory entry begins at `entry`. */
function contentAt(zip: Buffer, entry: number): Buffer {
  const local = zip.readUInt32LE(entry + 42);
  const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const content = zip.subarray(begin, begin + zip.readUInt32LE(entry + 20));
  return zip.readUInt16LE(entry + 10) === DEFLATED ? inflateRawSync(content) : content;
}

/** Unpacks a zip into a folder. */
export function unzip(path: string, folder: string): void {
  for (const [name, content] of filesInZip(path)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
