/** Looks at the bytes of a logo before anybody else gets them: what kind of picture, and how large. Nothing is decoded. */
import { PICTURE_TYPES, pictureType, type PictureType } from '../../shared/deck/look.ts';

/** Bytes of a logo; a logo of 100 kB in base64 is what fits in a deck. */
export const LARGEST_LOGO = 105_000;
/** Pixels of each side: a small file can unpack to a picture that takes a phone's memory. */
const LONGEST_SIDE = 2_000;

export type Picture = { readonly type: PictureType; readonly bytes: Buffer };
export type NoPicture = 'too-large' | 'no-picture' | 'too-many-pixels';

/** The picture, or why it can't be shown. SVG is none: it can hold scripts. */
export function pictureIn(bytes: Buffer): Picture | NoPicture {
  if (bytes.length > LARGEST_LOGO) return 'too-large';
  const type = pictureType(bytes);
  const size = type && sizeOf(type, bytes);
  if (!type || !size) return 'no-picture';
  const [width, height] = size;
  if (width < 1 || height < 1) return 'no-picture';
  return width > LONGEST_SIDE || height > LONGEST_SIDE ? 'too-many-pixels' : { type, bytes };
}

/** The picture of a `data:` address, as a deck holds it; null unless it is the picture that it says it is. */
export function pictureOf(address: string): Picture | null {
  const type = PICTURE_TYPES.find((each) => address.startsWith(`data:${each};base64,`));
  if (!type) return null;
  const picture = pictureIn(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
  return typeof picture === 'object' && picture.type === type ? picture : null;
}

type Size = readonly [width: number, height: number];

function sizeOf(type: PictureType, bytes: Buffer): Size | null {
  try {
    if (type === 'image/png') return bytes.toString('latin1', 12, 16) === 'IHDR' ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : null;
    return type === 'image/jpeg' ? sizeOfJpeg(bytes) : sizeOfWebp(bytes);
  } catch {
    // The file ends before it said how large the picture is.
    return null;
  }
}

/** Source: ITU-T T.81, B.1.1.2 and B.2.2: segments until a start of frame (C0 to CF without C4, C8 and CC). */
function sizeOfJpeg(bytes: Buffer): Size | null {
  let at = 2;
  while (bytes.readUInt8(at) === 0xff) {
    const marker = bytes.readUInt8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}

/** Source: RFC 9649, section 2.5 to 2.7. */
function sizeOfWebp(bytes: Buffer): Size | null {
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8X':
      return [1 + bytes.readUIntLE(24, 3), 1 + bytes.readUIntLE(27, 3)];
    case 'VP8 ':
      return [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff];
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21);
      return [1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff)];
    }
    default:
      return null;
  }
}
