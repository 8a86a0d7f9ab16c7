/** The look of an organisation: of a deck, or of the whole server by its settings. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { Deck } from '../../shared/deck/deck.ts';
import { accentFor, type RoomLook } from '../../shared/deck/look.ts';
import { SettingsError, type Settings } from '../settings.ts';
import { LARGEST_LOGO, pictureIn, pictureOf, type NoPicture, type Picture } from './picture.ts';

/** The look for a room: of the first of these decks that has one, else `own`. A logo that is no picture is left out. */
export function lookFor(decks: readonly Pick<Deck, 'look'>[], own: RoomLook | null): RoomLook | null {
  for (const { look } of decks) {
    const logo = look?.logo === undefined ? null : pictureOf(look.logo);
    const accent = look?.accent === undefined ? null : accentFor(look.accent);
    if (logo || accent) return { accent, logo: logo && kept(logo) };
  }
  return own;
}

const WRONG: Readonly<Record<NoPicture | 'unreadable', { readonly nl: string; readonly en: string }>> = {
  unreadable: { nl: 'kan niet worden gelezen', en: 'can’t be read' },
  'too-large': { nl: `is groter dan ${LARGEST_LOGO / 1_000} kB`, en: `is larger than ${LARGEST_LOGO / 1_000} kB` },
  'no-picture': { nl: 'is geen PNG-, JPEG- of WebP-plaatje (SVG kan niet)', en: 'is no PNG, JPEG or WebP picture (SVG is not taken)' },
  'too-many-pixels': { nl: 'heeft meer dan 2000 pixels in de breedte of hoogte', en: 'is more than 2000 pixels wide or high' },
};

/**
 * The look that the settings give; null when they give none.
 * @throws SettingsError when the logo can't be used, with why, in Dutch and in English
 */
export function ownLook({ lookAccent, lookLogo }: Pick<Settings, 'lookAccent' | 'lookLogo'>): RoomLook | null {
  if (lookAccent === null && lookLogo === null) return null;
  const picture = lookLogo === null ? null : readPicture(lookLogo);
  if (typeof picture === 'string') {
    const { nl, en } = WRONG[picture];
    throw new SettingsError(`LOOK_LOGO: ${lookLogo} ${nl}.\nLOOK_LOGO: ${lookLogo} ${en}.`);
  }
  return { accent: lookAccent === null ? null : accentFor(lookAccent), logo: picture && kept(picture) };
}

function readPicture(path: string): Picture | keyof typeof WRONG {
  try {
    // A device or a file of gigabytes is not read to find out.
    const file = statSync(path);
    if (!file.isFile()) return 'unreadable';
    return file.size > LARGEST_LOGO ? 'too-large' : pictureIn(readFileSync(path));
  } catch {
    return 'unreadable';
  }
}

function kept({ type, bytes }: Picture): NonNullable<RoomLook['logo']> {
  return { id: createHash('sha256').update(bytes).digest('hex').slice(0, 24), data: `data:${type};base64,${bytes.toString('base64')}` };
}
