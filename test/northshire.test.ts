import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { checkPage, COLOURS, example, origin, runAxe, useSite, visit } from './northshire-site.js';

useSite((site) => {
  site.get('/broken', () => {
    throw new Error('planted');
  });
  site.get('/planted', (_request, reply) =>
    reply
      .header('content-type', 'text/html')
      .header('content-security-policy', "style-src 'self'")
      .send(
        '<!doctype html><title>Planted</title><p style="color: red">Red</p><pre>One line that is far wider than any small screen can be</pre><img src="/shield.svg">' +
          "<script>requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector('p').style.setProperty('margin-top', '200px'))))</script>",
      ),
  );
});

describe('every page is whole', () => {
  const pages = [
    '/',
    '/bins',
    '/bins/missed-bin',
    '/bins/what-goes-in-each-bin',
    '/bins/waste-strategy',
    '/feedback/sent',
    '/?postcode=NS4',
    '/search?q=bin',
    '/search?q=%3Cb%3E&q=2',
    '/nothing-here',
  ];
  for (const prefix of ['', '/cy']) {
    for (const path of pages) {
      const address = prefix + (prefix && path === '/' ? '' : path);
      test(address, async () => expect(await checkPage(address)).toEqual([]));
    }
  }

  // Only colours and typefaces differ between councils.
  for (const council of ['castlebridge', 'wold-and-fen', 'aberwen']) {
    for (const path of [
      '/',
      '/bins',
      '/bins/missed-bin',
      '/bins/what-goes-in-each-bin',
      '/bins/missed-bin/report/postcode',
    ]) {
      test(`${path} in the colours of ${council}`, async () => {
        const problems = await visit(
          `${path}?council=${council}`,
          { reducedMotion: 'reduce' },
          async (page) => [
            ...(await runAxe(page, 'light', COLOURS)),
            ...(await runAxe(page, 'dark', COLOURS)),
          ],
        );
        expect(problems).toEqual([]);
      });
    }
  }

  test('a council and a search go on in the other language', async () => {
    await visit('/search?q=bin&council=aberwen', {}, async (page) => {
      await page.locator('#site-search-text').press('Enter');
      await page.waitForURL(/q=bin.*council=aberwen|council=aberwen.*q=bin/);
      await page.getByRole('link', { name: 'Cymraeg' }).click();
      expect(new URL(page.url()).pathname).toBe('/cy/search');
      expect(await page.locator('#site-search-text').inputValue()).toBe('bin');
      expect(await page.locator('html').getAttribute('data-council-theme')).toBe('aberwen');
    });
  });

  test('every page says what a browser may do with it', async () => {
    for (const [path, file] of Object.entries({ '/': false, '/nothing-here': false, '/shield.svg': true })) {
      const { headers } = await fetch(origin + path);
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      if (file) continue;
      expect(headers.get('content-security-policy'), path).toContain("default-src 'none'");
      expect(headers.get('content-security-policy'), path).toContain("require-trusted-types-for 'script'");
    }
  });

  test.each(['', '/cy'])('%s feedback is thanked for, in the same language and colours', async (prefix) => {
    const answer = await fetch(`${origin}${prefix}/feedback?council=aberwen`, {
      method: 'POST',
      body: new URLSearchParams({ page: '/bins', useful: 'yes' }),
      redirect: 'manual',
    });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`${prefix}/feedback/sent?council=aberwen`);
  });

  test('what a person searched for comes back as text', async () => {
    const html = await (await fetch(`${origin}/search?q=%3Cb%3E`)).text();
    expect(html).toContain('“&lt;b&gt;”');
    expect(html).not.toContain('<b>');
  });

  test('an error of the server', async () => {
    expect((await fetch(`${origin}/broken`)).status).toBe(500);
    expect(await checkPage('/broken')).toEqual([]);
  });

  test('planted fault: a page with everything wrong', async () => {
    const problems = (await checkPage('/planted')).join('\n');
    expect(problems).toMatch(/style-src-attr inline/);
    expect(problems).toMatch(/layout shift of 0\.\d/);
    expect(problems).toMatch(/axe, light: image-alt/);
    expect(problems).toMatch(/px wide on a screen of 320/);
  });
});

/** Where words of the hero stand on a shape of the drawing. */
const findWordsOnDrawing = (page: Page) =>
  page.evaluate(() => {
    const found = new Set<string>();
    for (const words of document.querySelectorAll('.council-hero :is(h1, p)')) {
      const range = document.createRange();
      range.selectNodeContents(words);
      for (const { left, right, top, bottom } of range.getClientRects())
        for (let x = left; x <= right; x += 10)
          for (let y = top; y <= bottom; y += 10)
            for (const element of document.elementsFromPoint(x, y))
              if (element.matches('.council-scene *')) found.add(element.getAttribute('class')!);
    }
    return [...found];
  });

describe('the drawing of each council', () => {
  const councils = ['northshire', 'castlebridge', 'wold-and-fen', 'aberwen'];

  test.each(councils)('%s: a small file of shapes that the kit colours', (council) => {
    const svg = readFileSync(`${example}scenes/${council}.svg`, 'utf8');
    expect(svg.length).toBeLessThan(6000);
    const [, ...shapes] = svg.match(/<[a-z]+[^>]*>/g)!;
    const wrong = (shape: string) =>
      !/^<\w+ class="council-scene-(far|hills|middle|near|light|water)" /.test(shape) ||
      /\s(fill|stroke|style|transform|opacity)=/.test(shape);
    expect(shapes.filter(wrong)).toEqual([]);
    expect(wrong('<path class="council-scene-near" fill="#fff" d="M0 0z">')).toBe(true);
  });

  test.each(councils)('%s: words never stand on it', async (council) => {
    const problems: string[] = [];
    for (const path of ['/', '/cy'])
      await visit(`${path}?council=${council}`, {}, async (page) => {
        for (const text of [100, 200])
          for (const width of [320, 640, 769, 1000, 1280, 1920, 2560]) {
            await page.setViewportSize({ width, height: 1600 });
            await page.evaluate((size) => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(`html { font-size: ${size}% }`);
              document.adoptedStyleSheets = [sheet];
            }, text);
            for (const name of await findWordsOnDrawing(page))
              problems.push(`${path}, ${width} px, text ${text}%: words on ${name}`);
          }
      });
    expect(problems).toEqual([]);
  });

  test('planted fault: words that are moved down', async () => {
    const found = await visit('/', {}, async (page) => {
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('.council-hero > div { position: relative; top: 150px }');
        document.adoptedStyleSheets = [sheet];
      });
      return findWordsOnDrawing(page);
    });
    expect(found).toContain('council-scene-near');
  });
});

describe('bin days of a postcode', () => {
  test('are there for one that is typed', async () => {
    await visit('/cy?council=aberwen', { javaScriptEnabled: false }, async (page) => {
      await page.getByLabel('Cod post').fill('ns1 1aa');
      await page.getByRole('button', { name: 'Chwilio' }).last().click();
      await page.waitForURL(/postcode=ns1/);
      const { pathname, searchParams, hash } = new URL(page.url());
      expect([pathname, searchParams.get('council'), hash]).toEqual(['/cy', 'aberwen', '#your-area']);
      const card = page.locator('.northshire-card');
      expect(await card.textContent()).toContain('NS1 1AA');
      expect(await card.locator('li').count()).toBe(3);
      expect(await card.locator('li').first().textContent()).toMatch(/Dydd Iau \d+ /);
    });
  });

  test.each([
    ['', 'Enter the postcode'],
    ['NS4', 'Enter a full UK postcode, like NS4 2AB'],
    ['"><b>', 'Enter a full UK postcode, like NS4 2AB'],
  ])('“%s” is no postcode, and is kept', async (postcode, said) => {
    await visit(`/?${new URLSearchParams({ postcode })}`, {}, async (page) => {
      expect(await page.title()).toMatch(/^Error: /);
      expect(await page.locator('#postcode-error').textContent()).toContain(said);
      expect(await page.locator('#postcode').inputValue()).toBe(postcode);
      expect(await page.locator('.northshire-card').count()).toBe(0);
    });
  });
});

describe('bad requests', () => {
  test('an address that is no address', async () => {
    const response = await fetch(`${origin}/%zz`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Page not found');
  });

  test('an address that would make a link to another site', async () => {
    for (const path of ['//elsewhere.example/', '/cy//elsewhere.example/']) {
      const response = await fetch(`${origin}${path}`);
      expect(response.ok).toBe(false);
      expect(await response.text()).not.toContain('"//elsewhere');
    }
  });
});
