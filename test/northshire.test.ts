import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getBrowser } from './browser.js';
import type { Problem } from './checks/problem.js';
import { prepareExample } from './prepare-example.js';

const example = fileURLToPath(new URL('../examples/northshire/', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Site {
  get(path: string, handler: (request: unknown, reply: Reply) => unknown): void;
  listen(options: { host: string; port: number }): Promise<string>;
  close(): Promise<void>;
}
interface Reply {
  header(name: string, value: string): Reply;
  send(body: string): Reply;
}

let site: Site;
let origin: string;

beforeAll(async () => {
  prepareExample(example);
  // In a variable, because the example is plain JavaScript of its own and not part of this project's types.
  const server = pathToFileURL(`${example}server.js`).href;
  const { createServer } = (await import(/* @vite-ignore */ server)) as {
    createServer(options: object): Site;
  };
  site = createServer({ log: () => {} });
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
  origin = await site.listen({ host: '127.0.0.1', port: 0 });
}, 300_000);

afterAll(async () => {
  await Promise.all([...contexts.values()].map((context) => context.close()));
  await site.close();
});

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

interface Watched extends Window {
  violations: string[];
  shift: number;
}

const contexts = new Map<string, BrowserContext>();

/** Opens a page of the site. The site keeps nothing in a browser, so visits of one kind share one. */
async function visit<T>(
  path: string,
  options: BrowserContextOptions,
  use: (page: Page, errors: string[]) => Promise<T>,
): Promise<T> {
  const kind = JSON.stringify(options);
  const context =
    contexts.get(kind) ??
    (await (
      await getBrowser()
    ).newContext({ viewport: { width: 1280, height: 800 }, baseURL: origin, ...options }));
  contexts.set(kind, context);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.addInitScript(() => {
    const watched = window as unknown as Watched;
    watched.violations = [];
    watched.shift = 0;
    document.addEventListener('securitypolicyviolation', (event) =>
      watched.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) watched.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  try {
    await page.goto(path);
    return await use(page, errors);
  } finally {
    await page.close();
  }
}

type Answers = Record<string, string>;

/** Every answer that was sent and does not stand in the form that came back. */
async function findLostAnswers(page: Page, sent: Answers): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const [name, answer] of Object.entries(sent)) {
    const kept = await page
      .locator(`[name="${name}"]:not([type=radio]), [name="${name}"]:checked`)
      .evaluateAll((controls) => controls.map((control) => (control as HTMLInputElement).value));
    if (kept.join() !== answer)
      problems.push({
        where: name,
        what: `“${answer.slice(0, 60)}” was sent, “${kept.join().slice(0, 60)}” is there`,
      });
  }
  return problems;
}

async function fillIn(page: Page, answers: Answers): Promise<void> {
  for (const [name, answer] of Object.entries(answers)) {
    const controls = page.locator(`[name="${name}"]`);
    if ((await controls.count()) > 1) await controls.and(page.locator(`[value="${answer}"]`)).check();
    else if (await controls.and(page.locator('select')).count()) await controls.selectOption(answer);
    else await controls.fill(answer);
  }
}

/** A person who is faster than the script is answered by the server, which is as good, but not what is asked here. */
const whenReady = (page: Page) => page.locator('council-form[data-council-ready]').waitFor();

/** The lines of the error summary, each with what is wrong with it: its link must lead to a question that says the same. */
async function readSummary(page: Page): Promise<string[]> {
  return page.locator('council-error-summary:visible a').evaluateAll((links) =>
    links.map((link) => {
      const text = link.textContent!.trim();
      const control = document.querySelector(link.getAttribute('href')!);
      const isChoice = control?.matches('[type=radio]');
      const described =
        (isChoice ? control?.closest('fieldset') : control)?.getAttribute('aria-describedby') ?? '';
      const said = described
        .split(' ')
        .some((id) => document.getElementById(id)?.textContent?.includes(text));
      const marked = isChoice || control?.getAttribute('aria-invalid') === 'true';
      return text + (said ? '' : ' (not said at the question)') + (marked ? '' : ' (not marked as wrong)');
    }),
  );
}

const words = {
  en: {
    prefix: '',
    start: 'Report a missed bin',
    send: 'Send report',
    error: 'Error: ',
    sent: 'Report sent',
  },
  cy: {
    prefix: '/cy',
    start: 'Rhoi gwybod am gasgliad a gollwyd',
    send: 'Anfon adroddiad',
    error: 'Gwall: ',
    sent: 'Adroddiad wedi’i anfon',
  },
};
const languages = ['en', 'cy'] as const;

const wrong = {
  fullName: 'Morgan "Mo" Ellis <mo@ellis>',
  email: 'morgan@',
  lid: 'no',
  lidReason: '',
  collectionDate: '24 November',
  postcode: 'NS4',
};
const right = {
  email: 'morgan@example.com',
  bin: 'food',
  lidReason: 'Cardboard & boxes',
  collectionDate: '2 November 2024',
  postcode: 'ns4 2ab',
  property: 'farm',
};

describe('a missed bin is reported', () => {
  for (const lang of languages) {
    for (const javaScriptEnabled of [true, false]) {
      test(`${lang}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
        const { prefix, start, send, error, sent } = words[lang];
        // The script asks for what HTML can say, and the server for the rest.
        const rounds = javaScriptEnabled
          ? [
              { answers: wrong, lines: 4, by: '[data-council-part]' },
              {
                answers: { ...wrong, ...right, lidReason: '', collectionDate: '24 November' },
                lines: 2,
                by: ':not([data-council-part])',
              },
            ]
          : [{ answers: wrong, lines: 6, by: '' }];
        await visit(`${prefix}/bins/missed-bin`, { javaScriptEnabled }, async (page) => {
          expect(await page.locator('html').getAttribute('lang')).toBe(lang);
          await page.getByRole('link', { name: start }).click();
          await page.waitForURL(`**${prefix}/bins/missed-bin/report`);
          const button = page.getByRole('button', { name: send });
          for (const { answers, lines, by } of rounds) {
            if (javaScriptEnabled) await whenReady(page);
            await fillIn(page, answers);
            await button.click();
            await page.locator(`council-error-summary${by}`).waitFor();
            expect(await page.title()).toMatch(new RegExp(`^${error}(?!${error})`));
            const summary = await readSummary(page);
            expect(summary).toHaveLength(lines);
            expect(summary.join()).not.toContain('(not ');
            expect(await findLostAnswers(page, answers)).toEqual([]);
          }
          await fillIn(page, right);
          await button.click();
          await page.waitForURL('**/report/NS-*');
          expect(await page.locator('h1').textContent()).toBe(sent);
          expect(await page.locator('main strong').textContent()).toMatch(/^NS-\d{4}-\d{4}$/);
        });
      });
    }

    test(`${lang}: the script and the server use the same words`, async () => {
      const { prefix, send } = words[lang];
      const path = `${prefix}/bins/missed-bin/report`;
      const ask = (javaScriptEnabled: boolean) =>
        visit(path, { javaScriptEnabled }, async (page) => {
          if (javaScriptEnabled) await whenReady(page);
          await fillIn(page, { email: 'morgan@', postcode: 'NS4' });
          await page.getByRole('button', { name: send }).click();
          await page.locator('council-error-summary').waitFor();
          return readSummary(page);
        });
      const script = await ask(true);
      expect(script).toHaveLength(7);
      expect(script).toEqual(await ask(false));
    });
  }

  test('planted fault: a page that comes back without one answer', async () => {
    const lost = await visit('about:blank', {}, async (page) => {
      await page.setContent(
        '<input name="fullName" value="Morgan"><input type="radio" name="bin" value="food"><input name="postcode" value="">',
      );
      return findLostAnswers(page, { fullName: 'Morgan', bin: 'food', postcode: 'NS4 2AB' });
    });
    expect(lost.map(({ where }) => where)).toEqual(['bin', 'postcode']);
  });
});

const COLOURS = { runOnly: ['color-contrast'] };

async function runAxe(page: Page, colorScheme: 'light' | 'dark', options: object): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(axe);
  const found = await page.evaluate(async (run) => {
    const tool = (window as unknown as { axe: Axe }).axe;
    return (await tool.run({ resultTypes: ['violations'], ...run })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  }, options);
  return found.map((what) => `axe, ${colorScheme}: ${what}`);
}

/** When every element of the kit has done its work and the browser has shown it. */
async function settled(): Promise<void> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const late = () =>
    [...document.querySelectorAll('*')].some(
      (element) => customElements.get(element.localName) && !element.hasAttribute('data-council-ready'),
    );
  while (late()) await frame();
  for (let frames = 0; frames < 6; frames++) await frame();
}

/** What anybody could find wrong with a page: axe, the policy, shifts, a small screen, errors of scripts. */
async function checkPage(
  path: string,
  before: (page: Page) => Promise<unknown> = async () => {},
): Promise<string[]> {
  return visit(path, { reducedMotion: 'reduce' }, async (page, errors) => {
    await before(page);
    await page.evaluate(settled);
    const problems = await page.evaluate(() => {
      const { violations, shift } = window as unknown as Watched;
      return [...violations, ...(shift ? [`layout shift of ${shift}`] : [])];
    });
    // axe leaves the size of targets (WCAG 2.5.8) out unless it is asked.
    problems.push(...(await runAxe(page, 'light', { rules: { 'target-size': { enabled: true } } })));
    problems.push(...(await runAxe(page, 'dark', COLOURS))); // nothing else differs in the dark
    await page.setViewportSize({ width: 320, height: 640 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) problems.push(`${width} px wide on a screen of 320`);
    return [...problems, ...errors];
  });
}

describe('every page is whole', () => {
  const pages = [
    '/',
    '/bins/missed-bin',
    '/bins/missed-bin/report',
    '/?postcode=NS4',
    '/search?q=bin',
    '/search?q=%3Cb%3E&q=2',
    '/nothing-here',
  ];
  for (const { prefix } of Object.values(words)) {
    for (const path of pages) {
      const address = prefix + (prefix && path === '/' ? '' : path);
      test(address, async () => expect(await checkPage(address)).toEqual([]));
    }

    test(`${prefix}/bins/missed-bin/report, with errors`, async () => {
      const problems = await checkPage(`${prefix}/bins/missed-bin/report`, async (page) => {
        await fillIn(page, { ...wrong });
        // Past the script, straight to the server.
        await page.evaluate(() => document.querySelector<HTMLFormElement>('form[method=post]')!.submit());
        await page.locator('council-error-summary').waitFor();
      });
      expect(problems).toEqual([]);
    });

    test(`${prefix}/bins/missed-bin/report, sent`, async () => {
      const { headers } = await post({ ...wrong, ...right }, prefix);
      expect(await checkPage(headers.get('location')!)).toEqual([]);
    });
  }

  // Only colours and typefaces differ between councils.
  for (const council of ['castlebridge', 'wold-and-fen', 'aberwen']) {
    for (const path of ['/', '/bins/missed-bin', '/bins/missed-bin/report']) {
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
    ['', 'Enter your postcode'],
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

async function post(
  body: Answers | URLSearchParams | string,
  prefix = '',
  type = 'application/x-www-form-urlencoded',
) {
  return fetch(`${origin}${prefix}/bins/missed-bin/report`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': type },
    body: typeof body === 'string' ? body : new URLSearchParams(body).toString(),
  });
}

/** Shows what the server answered, as the person who sent it sees it. */
async function showTo<T>(response: Response, use: (page: Page) => Promise<T>): Promise<T> {
  const html = await response.text();
  return visit('about:blank', { javaScriptEnabled: false }, async (page) => {
    await page.setContent(html);
    return use(page);
  });
}

describe('bad posts', () => {
  const good: Answers = {
    fullName: 'Morgan Ellis',
    email: '',
    bin: 'food',
    lid: 'yes',
    lidReason: '',
    collectionDate: '2/11/2024',
    postcode: 'NS42AB',
    property: 'flat',
  };
  const without = (name: string) => Object.fromEntries(Object.entries(good).filter(([key]) => key !== name));

  /** What is sent, what the page says about it, and the answers that must stand in it. */
  const refused: Record<
    string,
    {
      body: Answers | URLSearchParams | string;
      says: string[];
      kept: Answers;
      type?: string;
      status?: number;
    }
  > = {
    'nothing at all': {
      body: '',
      says: [
        'Enter your full name',
        'Select which bin we missed',
        'Select yes if the lid was closed',
        'Enter the date your collection was due',
        'Enter your postcode',
        'Select the kind of property',
      ],
      kept: {},
    },
    'a field is missing': {
      body: without('bin'),
      says: ['Select which bin we missed'],
      kept: without('bin'),
    },
    'an answer nobody can choose': {
      body: { ...good, bin: 'spaceship' },
      says: ['Select which bin we missed'],
      kept: without('bin'),
    },
    'a line that is not in the list': {
      body: { ...good, property: 'castle' },
      says: ['Select the kind of property'],
      kept: without('property'),
    },
    'a field twice': {
      body: new URLSearchParams([...Object.entries(good), ['fullName', 'Ash']]),
      says: ['Give only one answer to this question'],
      kept: { ...good, fullName: 'Morgan Ellis, Ash' },
    },
    'a choice twice': {
      body: new URLSearchParams([...Object.entries(good), ['bin', 'rubbish']]),
      says: ['Give only one answer to this question'],
      kept: good,
    },
    'a very long answer': {
      body: { ...good, fullName: 'M'.repeat(500_000) },
      says: ['Full name must be 100 characters or fewer'],
      kept: { ...good, fullName: 'M'.repeat(500_000) },
    },
    'HTML in an answer': {
      body: { ...good, email: '"><script>alert(1)</script>' },
      says: ['Enter an email address in the correct format, like name@example.com'],
      kept: { ...good, email: '"><script>alert(1)</script>' },
    },
    'only characters that nobody sees': {
      body: { ...good, fullName: '\u0000\u200b\u202e \t' },
      says: ['Enter your full name'],
      kept: without('fullName'),
    },
    'a date without a year': {
      body: { ...good, collectionDate: '24 November' },
      says: ['Collection date must include a year'],
      kept: { ...good, collectionDate: '24 November' },
    },
    'a day that does not exist': {
      body: { ...good, collectionDate: '31 November 2026' },
      says: ['Collection date must be a real date, like 24 November 2026'],
      kept: { ...good, collectionDate: '31 November 2026' },
    },
    'a day to come': {
      body: { ...good, collectionDate: '1 January 2199' },
      says: ['Collection date must be today or in the past'],
      kept: { ...good, collectionDate: '1 January 2199' },
    },
    'the branch that was chosen is empty': {
      body: { ...good, lid: 'no' },
      says: ['Enter what was stopping the lid'],
      kept: { ...good, lid: 'no' },
    },
    'something that is no form': {
      body: JSON.stringify(good),
      type: 'application/json',
      status: 415,
      says: [
        'Enter your full name',
        'Select which bin we missed',
        'Select yes if the lid was closed',
        'Enter the date your collection was due',
        'Enter your postcode',
        'Select the kind of property',
      ],
      kept: {},
    },
  };
  for (const [name, { body, says, kept, type, status = 400 }] of Object.entries(refused)) {
    test(name, async () => {
      const response = await post(body, '', type);
      expect(response.status).toBe(status);
      await showTo(response, async (page) => {
        expect(await page.title()).toMatch(/^Error: /);
        expect(await readSummary(page)).toEqual(says);
        expect(await findLostAnswers(page, kept)).toEqual([]);
      });
    });
  }

  test('a body too large to read', async () => {
    const response = await post({ ...good, fullName: 'M'.repeat(2_000_000) });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('Your answers are too long to send');
  });

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

  test('a reference that nobody was given', async () => {
    expect((await fetch(`${origin}/bins/missed-bin/report/NS-0000-000`)).status).toBe(404);
  });

  const referenceOf = async (answers: Answers) => (await post(answers)).headers.get('location');

  test('the field of the answer that was not chosen is not read', async () => {
    const reference = await referenceOf({ ...good, lidReason: 'x'.repeat(1000) });
    expect(reference).toContain('/NS-');
    expect(await referenceOf(good)).toBe(reference);
  });

  test('characters that nobody sees are taken out', async () => {
    const reference = await referenceOf({ ...good, fullName: 'Mor\u00adgan\u0000\u202eEl\u200blis' });
    expect(reference).toContain('/NS-');
    expect(await referenceOf(good)).toBe(reference);
  });

  test('the same form twice is one report', async () => {
    expect(await referenceOf(good)).toBe(await referenceOf(good));
    expect(await referenceOf({ ...good, fullName: 'Ash' })).not.toBe(await referenceOf(good));
  });

  test('a date in the words of either language', async () => {
    const module = pathToFileURL(`${example}validate.js`).href;
    const { readDate } = (await import(/* @vite-ignore */ module)) as { readDate(text: string): string };
    for (const date of [
      '2 Tachwedd 2024',
      'Saturday 2nd November 2024',
      '2 Nov 24',
      '2024-11-02',
      '02.11.2024',
      'dydd Sadwrn 2 Tachwedd 2024',
      '2il Tachwedd 2024',
      'dydd Sadwrn 2 o Dachwedd 2024',
    ]) {
      expect(readDate(date), date).toBe('2024-11-02');
      expect(await referenceOf({ ...good, collectionDate: date }), date).toContain('/NS-');
    }
    expect(readDate('24ain o Fai 2026')).toBe('2026-05-24');
    expect(readDate('31 Tachwedd 2024')).toBeUndefined();
  });

  test('a date without its year, in either language, is asked for the year', async () => {
    for (const date of ['Saturday 2 November', '2nd Nov', '2/11', '2il o Dachwedd', 'dydd Sadwrn 2 Tachwedd'])
      expect(await (await post({ ...good, collectionDate: date })).text(), date).toContain(
        'Collection date must include a year',
      );
  });
});
