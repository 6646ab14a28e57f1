import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import { anyOf } from './kit.js';
import type { Problem } from './problem.js';

interface Control {
  where: string;
  name: string;
  kind: 'field' | 'other';
  /** Not there to be seen yet: disabled, or parked outside until it has focus. */
  away: boolean;
  rect: { x: number; y: number; width: number; height: number };
  /** The length of the edge, in CSS pixels: round controls have less of it. */
  edge: number;
  /** The area that a change of focus has to have, in CSS pixels. */
  line: number;
}

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled, [type=hidden]), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';

/** The kit's controls. A page's own in an example keep the browser's focus, which is not ours to judge. */
const readControls = (page: Page, parts: string[]): Promise<Control[]> =>
  page.evaluate(
    ({ list, anyPart }) =>
      [...document.querySelectorAll(`[data-example] :is(${list})`)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => /(^| )council-/.test(element.className) || element.matches(anyPart))
        .map((element, index) => {
          element.setAttribute('data-control', String(index));
          const { x, y, width, height } = element.getBoundingClientRect();
          const lines = [...element.getClientRects()];
          const round =
            parseFloat(getComputedStyle(element).borderRadius) >= Math.min(width, height) / 2 ||
            element.matches('[type=radio]');
          // A link shows focus by its ground and a 4 px line under the words: where it falls between two rows of
          // pixels, three of it are whole.
          const style = getComputedStyle(element);
          const words =
            Math.max(...lines.map((line) => line.width)) -
            parseFloat(style.paddingLeft) -
            parseFloat(style.paddingRight);
          const edge = round
            ? Math.PI * Math.min(width, height)
            : lines.reduce((sum, line) => sum + 2 * (line.width + line.height), 0);
          return {
            where: element.closest('[data-example]')!.getAttribute('data-example')!,
            name: `<${element.localName}${element.id ? ` id="${element.id}"` : ''}> ${element.textContent!.trim().slice(0, 30)}`,
            kind: element.matches(
              'select, textarea, input:not([type=radio], [type=checkbox], [type=file], [type=range], [type=submit], [type=button], [type=image])',
            )
              ? ('field' as const)
              : ('other' as const),
            away:
              element.matches(
                ':disabled, :read-only:is(input, textarea):not([type=radio], [type=checkbox])',
              ) ||
              x + width < 0 ||
              y + height < 0 ||
              // A link that is a picture: how well it shows is its author's affair.
              (element.matches('a') && !element.textContent!.trim()) ||
              width <= 2 ||
              height <= 2 ||
              getComputedStyle(element).clipPath !== 'none',
            rect: { x: x + scrollX, y: y + scrollY, width, height },
            edge,
            line: element.matches('a:not([class*="council-button"]), .council-button-text')
              ? 3 * words
              : 2 * edge,
          };
        }),
    { list: focusable, anyPart: anyOf(parts) },
  );

const shoot = async (page: Page) =>
  PNG.sync.read(await page.screenshot({ fullPage: true, caret: 'hide', animations: 'disabled' }));

/** Controls of the kit that cannot be seen, with and without focus. */
export async function findFaint(page: Page, parts: string[]): Promise<Problem[]> {
  const controls = await readControls(page, parts);
  const picture = await shoot(page);
  return [...findFaintEdges(controls, picture), ...(await findFaintFocus(page, controls, parts, picture))];
}

/** The same without focus: one picture of the page in place of several. */
export const findFaintControls = async (page: Page, parts: string[]): Promise<Problem[]> =>
  findFaintEdges(await readControls(page, parts), await shoot(page));

/**
 * Whether focus can be seen (WCAG 2.4.7, 2.4.11, 2.4.13): between focused and not focused, pixels that differ
 * by 3:1 must be as many as a 2 px line around the control has, or for a link a 4 px line under its words.
 */
async function findFaintFocus(
  page: Page,
  controls: Control[],
  parts: string[],
  before: PNG,
): Promise<Problem[]> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const { root } = await cdp.send('DOM.getDocument', { depth: 0 });
  const problems: Problem[] = [];
  const nodes = await Promise.all(
    controls.map(
      async (_control, index) =>
        (await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector: `[data-control="${index}"]` }))
          .nodeId,
    ),
  );
  for (const apart of shareOut(controls)) {
    const force = (forcedPseudoClasses: string[]) =>
      Promise.all(
        apart.map((index) =>
          cdp.send('CSS.forcePseudoState', { nodeId: nodes[index]!, forcedPseudoClasses }),
        ),
      );
    await force(['focus', 'focus-visible']);
    const after = await shoot(page);
    const moved = await readControls(page, parts);
    await force([]);
    for (const index of apart) {
      const { where, name, line } = controls[index]!;
      const changed = countPixels(
        after,
        around(moved[index]!.rect),
        (at) => contrast(luminance(before, at), luminance(after, at)) >= 3,
      );
      // Rounded corners and antialiasing take a little of the line away.
      const wanted = Math.round(line * 0.9);
      if (changed < wanted)
        problems.push({
          where,
          what: `focus on ${name} changes ${changed} px by 3:1, its line has ${wanted}`,
        });
    }
  }
  await cdp.detach();
  return problems;
}

/** Whether the edge of a field can be seen (WCAG 1.4.11), and of any other control at least something. */
function findFaintEdges(controls: Control[], picture: PNG): Problem[] {
  return controls.flatMap(({ where, name, kind, edge, away, rect }) => {
    if (away) return [];
    const area = { x: rect.x - 1, y: rect.y - 1, width: rect.width + 2, height: rect.height + 2 };
    const ground = luminance(picture, offset(picture, rect.x - 3, rect.y - 3));
    const seen = countPixels(picture, area, (at) => contrast(ground, luminance(picture, at)) >= 3);
    const wanted = kind === 'field' ? Math.round(edge * 0.9) : 20;
    return seen < wanted
      ? [{ where, what: `of ${name} ${seen} px stand out by 3:1, its edge has ${wanted}` }]
      : [];
  });
}

const around = ({ x, y, width, height }: Control['rect']) => ({
  x: x - 12,
  y: y - 12,
  width: width + 24,
  height: height + 24,
});

/** Controls that are far enough apart to have focus in one picture: no ring may stand in for a missing one, or lie on it. */
function shareOut(controls: Control[]): number[][] {
  const rounds: number[][] = [];
  const near = (a: Control['rect'], b: Control['rect']) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  controls.forEach(({ rect }, index) => {
    const free = rounds.find((round) =>
      round.every((other) => !near(around(rect), around(controls[other]!.rect))),
    );
    if (free) free.push(index);
    else rounds.push([index]);
  });
  return rounds;
}

const offset = (png: PNG, x: number, y: number) =>
  (Math.min(png.height - 1, Math.max(0, Math.floor(y))) * png.width +
    Math.min(png.width - 1, Math.max(0, Math.floor(x)))) *
  4;

function countPixels(
  png: PNG,
  { x, y, width, height }: Control['rect'],
  matches: (at: number) => boolean,
): number {
  let count = 0;
  for (let row = Math.max(0, Math.floor(y)); row < Math.min(png.height, y + height); row++) {
    for (let column = Math.max(0, Math.floor(x)); column < Math.min(png.width, x + width); column++) {
      if (matches((row * png.width + column) * 4)) count++;
    }
  }
  return count;
}

/** The light of each of the 256 steps of a channel (WCAG 2.2, relative luminance), reckoned once: pictures are large. */
const light = Float64Array.from({ length: 256 }, (_, step) => {
  const value = step / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});

const luminance = ({ data }: PNG, at: number): number =>
  0.2126 * light[data[at]!]! + 0.7152 * light[data[at + 1]!]! + 0.0722 * light[data[at + 2]!]!;

const contrast = (one: number, other: number) =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
