/** A picture from the device as a small `data:` address that fits in a deck. */

const TYPES = ['image/png', 'image/jpeg', 'image/webp'];
/** Characters of base64: 100 kB of picture. */
const LONGEST = 136_000;
/** Pixels of the longest side, tried one after the other until the picture is light enough. */
const SIDES = [800, 600, 400, 280, 200, 120];

export type Logo = { readonly url: string } | { readonly not: 'read' | 'small' };

/** As it is when it is light enough, else drawn again and smaller. Never throws. */
export async function logoOf(file: File): Promise<Logo> {
  if (!TYPES.includes(file.type)) return { not: 'read' };
  try {
    const url = await readAsUrl(file);
    const picture = await decoded(url);
    if (url.length <= LONGEST) return { url };
    for (const side of SIDES) {
      const drawn = redrawn(picture, side, file.type);
      if (drawn && drawn.length <= LONGEST) return { url: drawn };
    }
    return { not: 'small' };
  } catch {
    return { not: 'read' };
  }
}

function readAsUrl(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(new Error('the file could not be read')));
    reader.readAsDataURL(file);
  });
}

/** A file can call itself a picture without being one; only a picture can be decoded. */
async function decoded(url: string): Promise<HTMLImageElement> {
  const picture = new Image();
  picture.src = url;
  await picture.decode();
  return picture;
}

function redrawn(picture: HTMLImageElement, side: number, type: string): string | null {
  const scale = Math.min(1, side / Math.max(picture.naturalWidth, picture.naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(picture.naturalHeight * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  // A browser that can't write a kind answers with PNG; that fits too.
  const url = canvas.toDataURL(type, 0.85);
  return TYPES.some((each) => url.startsWith(`data:${each};base64,`)) ? url : null;
}
