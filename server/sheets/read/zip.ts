/**
 * Unpacks the XML of a zip file without trusting it: the list of parts is looked at before anything is unpacked, and while
 * unpacking never more comes out than a part promised. Writes a plain zip (nothing packed) for a reader that does trust.
 * (PKWARE APPNOTE 6.3; zip64, encryption and other ways of packing than deflate are not used by spreadsheets.)
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { LARGEST_ENTRY, LARGEST_UNPACKED, MOST_ENTRIES, MOST_PACKED, RATIO_FROM } from '../limits.ts';
import { NotRead } from './refuse.ts';

const LOCAL = 0x04_03_4b_50;
const CENTRAL = 0x02_01_4b_50;
const END = 0x06_05_4b_50;
const END_SIZE = 22;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
/** The comment behind the end can be this long. */
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

type Entry = {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
};

export function isZip(bytes: Buffer): boolean {
  return bytes.length >= 4 && bytes.readUInt32LE(0) === LOCAL;
}

/**
 * @param wanted by name; other parts stay packed
 * @throws NotRead `file-too-large` for a bomb, `file-not-read` for what is no whole zip
 */
export function unzip(bytes: Buffer, wanted: (name: string) => boolean): Map<string, Buffer> {
  const entries = list(bytes);
  guard(entries);
  const parts = new Map<string, Buffer>();
  for (const entry of entries) if (wanted(entry.name) && !parts.has(entry.name)) parts.set(entry.name, unpack(bytes, entry));
  return parts;
}

function list(bytes: Buffer): Entry[] {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw new NotRead('file-too-large');
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i += 1) {
    if (at + CENTRAL_SIZE > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw damaged();
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength).replaceAll('\\', '/'),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += CENTRAL_SIZE + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function endOf(bytes: Buffer): number {
  for (let at = bytes.length - END_SIZE; at >= Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT); at -= 1)
    if (bytes.readUInt32LE(at) === END) return at;
  throw damaged();
}

/** What the parts promise to be. */
function guard(entries: readonly Entry[]): void {
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > LARGEST_UNPACKED) throw new NotRead('file-too-large');
  for (const { packed, unpacked, encrypted } of entries) {
    if (unpacked > LARGEST_ENTRY || (unpacked > RATIO_FROM && unpacked > packed * MOST_PACKED)) throw new NotRead('file-too-large');
    if (encrypted) throw new NotRead('file-not-read', 'password');
  }
}

/** What a part really is: a byte more than it promised and it is not read. */
function unpack(bytes: Buffer, { method, packed, unpacked, offset }: Entry): Buffer {
  if (offset + LOCAL_SIZE > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) throw damaged();
  const begin = offset + LOCAL_SIZE + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const data = bytes.subarray(begin, begin + packed);
  if (data.length !== packed || (method !== STORED && method !== DEFLATED)) throw damaged();
  if (method === STORED) {
    if (packed !== unpacked) throw damaged();
    return data;
  }
  let plain: Buffer;
  try {
    plain = inflateRawSync(data, { maxOutputLength: Math.max(1, unpacked) });
  } catch (error) {
    const tooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw tooLarge ? new NotRead('file-too-large') : damaged();
  }
  if (plain.length !== unpacked) throw damaged();
  return plain;
}

function damaged(): NotRead {
  return new NotRead('file-not-read', 'damaged');
}

/** A zip in which nothing is packed. @param parts by name */
export function storedZip(parts: ReadonlyMap<string, Buffer>): Buffer {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, data] of parts) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    chunks.push(signature(LOCAL), common, Buffer.from(name), data);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(signature(CENTRAL), Buffer.from([20, 0]), common, tail, Buffer.from(name));
    offset += LOCAL_SIZE + Buffer.byteLength(name) + data.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...chunks, central, signature(END), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
