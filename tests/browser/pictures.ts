import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** `UPDATE_PICTURES=1 npx vitest run tests/browser` writes the pictures that are compared with. */
const isUpdating = process.env['UPDATE_PICTURES'] === '1';

/** The picture in blocks of this many pixels, each its mean: letters become gray, which differs little between fonts. */
function coarse(picture: PNG, block: number): PNG {
  const [width, height] = [Math.floor(picture.width / block), Math.floor(picture.height / block)];
  const small = new PNG({ width, height });
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      for (let channel = 0; channel < 4; channel += 1) {
        let sum = 0;
        for (let at = 0; at < block * block; at += 1) {
          const [row, column] = [y * block + Math.floor(at / block), x * block + (at % block)];
          sum += picture.data[(row * picture.width + column) * 4 + channel] ?? 0;
        }
        small.data[(y * width + x) * 4 + channel] = Math.round(sum / (block * block));
      }
    }
  }
  return small;
}

/** The same picture on a canvas of another height: what is missing is transparent. */
function ofHeight(picture: PNG, height: number): PNG {
  const canvas = new PNG({ width: picture.width, height });
  PNG.bitblt(picture, canvas, 0, 0, picture.width, Math.min(height, picture.height), 0, 0);
  return canvas;
}

/**
 * The part of a screenshot that differs from the picture kept of it, from 0 to 1. With `block`, both are compared in blocks of
 * so many pixels.
 */
export function differenceFrom(name: string, screenshot: Buffer, block = 1): number {
  const file = fileURLToPath(new URL(`pictures/${name}.png`, import.meta.url));
  const seen = coarse(PNG.sync.read(screenshot), block);
  if (isUpdating) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, PNG.sync.write(seen, { deflateLevel: 9 }));
  }
  if (!existsSync(file)) throw new Error(`There is no picture ${name}: UPDATE_PICTURES=1 writes it.`);
  const kept = PNG.sync.read(readFileSync(file));
  if (kept.width !== seen.width) return 1;
  const height = Math.max(kept.height, seen.height);
  const [a, b] = [ofHeight(kept, height), ofHeight(seen, height)];
  return pixelmatch(a.data, b.data, undefined, kept.width, height, { threshold: 0.15 }) / (kept.width * height);
}
