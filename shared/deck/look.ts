/**
 * The look of an organisation: its accent colour and its logo.
 *
 * L1 Whatever colour is chosen, the accent that is shown reaches 4.5:1 on paper (WCAG 2.2, 1.4.3), in the light and in the
 *    dark theme: in the light theme it is mixed with black, in the dark theme with white, by as little as is needed.
 * L2 The text on the accent reaches 4.5:1 too, also under the pointer. On the table, around the button, it reaches 3:1 (1.4.11).
 * L3 A logo is a PNG, JPEG or WebP picture by its first bytes, whatever it says of itself. SVG can hold scripts and is none.
 */

/** The grounds and inks of tokens.css that the accent stands on and carries; a test compares them. */
export const LOOK_GROUNDS = {
  light: { paper: '#fffdf9', table: '#e6dccb', ink: '#fffdf9' },
  dark: { paper: '#2a231d', table: '#1b1613', ink: '#231d17' },
} as const;

const ENOUGH = 4.5;
/** How much further the button goes under the pointer. */
const LIFT = 0.16;

/** Each as `[light, dark]`, under the name of the token that it replaces. */
export type Accent = Readonly<Record<'accent' | 'accent-ink' | 'accent-lift', readonly [string, string]>>;

/** As a room keeps it: the logo itself, because the deck may change later. */
export type RoomLook = {
  readonly accent: Accent | null;
  /** A `data:` address, and a name that changes with the picture. */
  readonly logo: { readonly id: string; readonly data: string } | null;
};
/** As people get it: the address of the logo on this server. */
export type ShownLook = { readonly accent: Accent | null; readonly logo: string | null };

export function shownLook(room: string, look: RoomLook | null | undefined): ShownLook | null {
  return look ? { accent: look.accent, logo: look.logo && `/api/look/${room}/${look.logo.id}` } : null;
}

/** Contrast of two colours, from 1 to 21. Source: WCAG 2.2, definition of contrast ratio. @param one as `#1a2b3c` */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** The accent that is shown for a chosen colour (L1, L2). @param chosen as `#1a2b3c` */
export function accentFor(chosen: string): Accent {
  const { light, dark } = LOOK_GROUNDS;
  const inLight = until(chosen, '#000000', light.paper);
  const inDark = until(chosen, '#ffffff', dark.paper);
  return {
    accent: [inLight, inDark],
    'accent-ink': [light.ink, dark.ink],
    // A dark button gets lighter under the pointer as long as its words stay readable, else darker.
    'accent-lift': [
      contrast(mixed(inLight, '#ffffff', LIFT), light.ink) >= ENOUGH ? mixed(inLight, '#ffffff', LIFT) : mixed(inLight, '#000000', LIFT),
      mixed(inDark, '#ffffff', 2 * LIFT),
    ],
  };
}

export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

/** What kind of picture begins with these bytes (L3); null for anything else. @param bytes at least the first twelve */
export function pictureType(bytes: ArrayLike<number>): PictureType | null {
  const has = (at: number, ...wanted: number[]): boolean => wanted.every((byte, i) => bytes[at + i] === byte);
  if (has(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (has(0, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  return has(0, 0x52, 0x49, 0x46, 0x46) && has(8, 0x57, 0x45, 0x42, 0x50) ? 'image/webp' : null;
}

/** Is this `data:` address the picture that it says it is? Looks at its first bytes only. */
export function isLogo(address: string): boolean {
  const [, type, begin] = /^data:([a-z]+\/[a-z]+);base64,([A-Za-z0-9+/]{16})/.exec(address) ?? [];
  return begin !== undefined && pictureType(bytesOf(begin)) === type;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function bytesOf(base64: string): number[] {
  const bits = Array.from(base64, (sign) => BASE64.indexOf(sign).toString(2).padStart(6, '0')).join('');
  return Array.from({ length: bits.length / 8 }, (_, i) => Number.parseInt(bits.slice(8 * i, 8 * i + 8), 2));
}

/** The first mixture of a colour with `end` that reaches enough contrast on `ground`, in steps of one hundredth. */
function until(colour: string, end: string, ground: string): string {
  let part = 0;
  while (contrast(mixed(colour, end, part), ground) < ENOUGH && part < 1) part = Math.min(1, part + 0.01);
  return mixed(colour, end, part);
}

function mixed(colour: string, end: string, part: number): string {
  const [from, to] = [channels(colour), channels(end)];
  return `#${from
    .map((channel, i) => Math.round(channel + ((to[i] ?? 0) - channel) * part))
    .map((n) => n.toString(16).padStart(2, '0'))
    .join('')}`;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
