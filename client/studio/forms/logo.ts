/**
 * A picture from the device as a small `data:` address that fits in a deck. Pages of this server show no picture from such an
 * address (`img-src 'self'`), so pictures are decoded and drawn on a canvas.
 */

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
    // A file can call itself a picture without being one; only a picture can be decoded.
    const picture = await createImageBitmap(file);
    const url = await readAsUrl(file);
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

/** Draws the logo of a deck on a canvas of its own size; nothing when it can't be decoded. */
export async function drawLogo(url: string, canvas: HTMLCanvasElement): Promise<void> {
  const [head = '', data = ''] = url.split(',');
  const bytes = Uint8Array.from(atob(data), (sign) => sign.codePointAt(0) ?? 0);
  const type = TYPES.find((each) => head.includes(each));
  if (!type) return;
  draw(await createImageBitmap(new Blob([bytes], { type })), canvas, 1);
}

function readAsUrl(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(new Error('the file could not be read')));
    reader.readAsDataURL(file);
  });
}

function redrawn(picture: ImageBitmap, side: number, type: string): string | null {
  const canvas = document.createElement('canvas');
  draw(picture, canvas, Math.min(1, side / Math.max(picture.width, picture.height)));
  // A browser that can't write a kind answers with PNG; that fits too.
  const url = canvas.toDataURL(type, 0.85);
  return TYPES.some((each) => url.startsWith(`data:${each};base64,`)) ? url : null;
}

function draw(picture: ImageBitmap, canvas: HTMLCanvasElement, scale: number): void {
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
}
