import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import type { Problem } from './problem.js';

export interface Picture {
  png: PNG;
  /** Where each example stands on it. */
  boxes: { example: string; x: number; y: number; width: number; height: number }[];
}

/**
 * Dotted lines, which browsers draw below an abbreviation and the kit never: at a fraction of a pixel Chromium
 * paints them a shade lighter in one visit than in the next.
 */
const withoutDots = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('abbr[title] { text-decoration-style: solid !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};

/** The whole page, with the place of each example. Animations and the caret stand still. */
export async function takePicture(page: Page): Promise<Picture> {
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll('[data-example]')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return {
        example: element.getAttribute('data-example')!,
        x: x + scrollX,
        y: y + scrollY,
        width,
        height,
      };
    }),
  );
  // Focus that arrives after the first paint is painted into the old picture, with an edge or two of its own.
  // Paint everything afresh, so that the same document gives the same pixels.
  // (A picture makes a frame also where scripts are off and timers never come.)
  const opacity = (value: string) =>
    page.evaluate((given) => void (document.documentElement.style.opacity = given), value);
  await page.evaluate(withoutDots);
  await opacity('0.5');
  await page.screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 } });
  await opacity('');
  const image = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
  return { png: PNG.sync.read(image), boxes };
}

/** Cuts a rectangle out of a picture, as far as there is picture. */
export function crop(png: PNG, left: number, top: number, width: number, height: number): PNG {
  const x = Math.max(0, Math.floor(left));
  const y = Math.max(0, Math.floor(top));
  const piece = new PNG({
    width: Math.max(1, Math.min(Math.ceil(width), png.width - x)),
    height: Math.max(1, Math.min(Math.ceil(height), png.height - y)),
  });
  if (x < png.width && y < png.height) PNG.bitblt(png, piece, x, y, piece.width, piece.height, 0, 0);
  return piece;
}

/** Not one pixel may differ: a tolerance of a thousandth once let four pixels of padding through. */
export function comparePictures(before: Picture, after: Picture): Problem[] {
  return before.boxes.flatMap((box, index) => {
    const other = after.boxes[index];
    if (
      !other ||
      Math.ceil(other.width) !== Math.ceil(box.width) ||
      Math.ceil(other.height) !== Math.ceil(box.height)
    ) {
      return [
        {
          where: box.example,
          what: `${box.width} x ${box.height} px became ${other?.width} x ${other?.height}`,
        },
      ];
    }
    const count = differentPixels(
      crop(before.png, box.x, box.y, box.width, box.height),
      crop(after.png, other.x, other.y, other.width, other.height),
    );
    return count ? [{ where: box.example, what: `${count} pixels differ` }] : [];
  });
}

export function differentPixels(before: PNG, after: PNG): number {
  if (before.width !== after.width || before.height !== after.height) return Infinity;
  return pixelmatch(before.data, after.data, undefined, before.width, before.height, {
    threshold: 0,
    includeAA: true,
  });
}
