import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('client/ui/tokens.css', 'utf8');
const between = (from: string, to: string, text = css) =>
  text.slice(text.indexOf(from) + from.length, text.indexOf(to, text.indexOf(from)));
const declarations = (block: string) =>
  Object.fromEntries(
    [...block.replace(/\/\*.*?\*\//gs, '').matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]),
  );

const light = declarations(between(':root {', '\n}'));
const chosenDark = between("[data-theme='dark'] {", '\n}');
const deviceDark = between(':root:not([data-theme]) {', '\n  }');
const dark = { ...light, ...declarations(chosenDark) };

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const channel = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
}

const pairs = [...css.matchAll(/^ \* (\S+) +on (\S+) +([\d.]+) +([\d.]+) +([\d.]+)$/gm)].map(
  ([, text, ground, need, inLight, inDark]) => [text!, ground!, Number(need), Number(inLight), Number(inDark)] as const,
);

describe('tokens', () => {
  it('has the table of contrasts', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(100);
  });

  it.each(pairs)('%s on %s is readable: at least %f', (text, ground, need, inLight, inDark) => {
    const found = [light, dark].map((theme) => contrast(theme[text]!, theme[ground]!));
    expect(Math.min(...found)).toBeGreaterThanOrEqual(need);
    expect(found[0]).toBeCloseTo(inLight, 0.9);
    expect(found[1]).toBeCloseTo(inDark, 0.9);
  });

  it('says the same in both dark blocks', () => {
    const lines = (block: string) =>
      block
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    expect(lines(deviceDark)).toEqual(lines(chosenDark));
  });

  it('keeps literal colours out of every other style sheet', () => {
    const files = globSync('client/ui/**/*.css').filter((file) => !file.endsWith('tokens.css'));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const sheet = readFileSync(file, 'utf8');
      expect(sheet.match(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/gi), file).toBeNull();
      /* a name is a token, a colour of a quality (base.css), a measure of a chart (ChartFrame), its own, or a hook with a fallback */
      for (const [, name] of sheet.matchAll(/var\(--([\w-]+)\)/g))
        if (!/^[qc]-/.test(name!) && !sheet.includes(`--${name}:`)) expect(light, `${name} in ${file}`).toHaveProperty(name!);
    }
  });
});
