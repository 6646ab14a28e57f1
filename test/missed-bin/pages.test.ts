// axe, the policy, layout shifts and widths of every page of the report, with and without mistakes.
import { expect, test } from 'vitest';
import { checkOpenPage, COLOURS, runAxe, visit } from '../northshire-site.js';
import { answeredUpTo, cookieOf, send } from './post.js';
import { start, steps } from './questions.js';
import { addressOf, useReport } from './site.js';

useReport();

const STILL = { reducedMotion: 'reduce' } as const;

/** The page of somebody who has got it wrong, which the server has seen. */
async function afterMistake(path: string, wrong: Parameters<typeof send>[1] = {}): Promise<string> {
  const before = await answeredUpTo(path);
  const cookie = before || cookieOf(await send(path, wrong));
  if (before) await send(path, wrong, { cookie });
  return cookie;
}

test('in English, with and without mistakes', async () => {
  const problems = await visit('about:blank', STILL, async (page, errors) => {
    const found: string[] = [];
    const check = async (cookie: string, path: string) => {
      await page.goto(addressOf(cookie, `${start}/${path}`));
      found.push(...(await checkOpenPage(page)));
    };
    for (const { path, wrong, says } of steps) {
      await check(await answeredUpTo(path), path);
      if (says) await check(await afterMistake(path, wrong), path);
    }
    const cookie = await answeredUpTo('check');
    await check(cookie, 'check');
    const shown = await page.locator('[name=shown]').inputValue();
    await send('check', { shown }, { cookie });
    await check(cookie, 'sent');
    return [...found, ...errors];
  });
  expect(problems).toEqual([]);
});

test('in Welsh, on a small screen, and in the colours of every council', async () => {
  const cookie = await afterMistake('address-by-hand');
  const found: string[] = [];
  for (const council of ['castlebridge', 'wold-and-fen', 'aberwen']) {
    const address = `/cy${start}/address-by-hand?council=${council}`;
    const look = await visit(addressOf(cookie, address), STILL, async (page) => {
      await page.locator('council-error-summary').waitFor();
      const colours = [...(await runAxe(page, 'light', COLOURS)), ...(await runAxe(page, 'dark', COLOURS))];
      await page.setViewportSize({ width: 320, height: 640 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      return width > 320 ? [...colours, `${width} px wide on a screen of 320`] : colours;
    });
    found.push(...look);
  }
  expect(found).toEqual([]);
});
