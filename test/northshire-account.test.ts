// The example's account: signing in, setting up, and a session that ends without losing an answer.
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { checkOpenPage, origin, readSummary, site, useSite, visit, whenReady } from './northshire-site.js';

/** How far the clock of the server is ahead. */
let ahead = 0;
const MINUTE = 60_000;
useSite(() => {}, { now: () => Date.now() + ahead });

const password = 'a long password of ours';
let people = 0;

/** A new account, so that no test finds what another has answered. */
async function createPerson(): Promise<string> {
  const email = `person-${people++}@northshire.example`;
  await site.accounts.create({ email, password });
  return email;
}

const at = (page: Page, path: string) =>
  page.waitForURL((url) => url.pathname.endsWith(`/account${path}`), { waitUntil: 'load' });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const field = (page: Page, name: string) => page.locator(`[name=${name}]`);

async function signIn(page: Page, email: string, path = '', lang = ''): Promise<void> {
  await page.goto(`${lang}/account${path}`);
  await at(page, '/sign-in');
  await field(page, 'email').fill(email);
  await field(page, 'password').fill(password);
  await page.locator('form button.council-button:not([data-council-part])').last().click();
  await at(page, path);
}

const withoutScript = { javaScriptEnabled: false };
const ways = { 'with the script': {}, 'without a script': withoutScript };

describe('signing in', () => {
  test.each(Object.entries(ways))('%s, from any page, with what the page says', async (_way, options) => {
    await visit('/', options, async (page, errors) => {
      await page.getByRole('link', { name: 'Sign in' }).click();
      await at(page, '/sign-in');
      const [email, secret] = await page.locator('.council-inset-text dd').allTextContents();
      await field(page, 'email').fill(email!);
      await field(page, 'password').fill(secret!);
      await press(page, 'Sign in');
      await at(page, '');
      expect(await page.locator('main').textContent()).toContain('You have completed 1 of 3 tasks.');
      await page.goto('/bins');
      expect(await page.getByRole('link', { name: 'Your account' }).count()).toBe(1);
      expect(errors).toEqual([]);
    });
  });

  test('a wrong password and an unknown address are told the same, and only the password is typed again', async () => {
    const known = await createPerson();
    for (const email of [known, 'nobody@northshire.example'])
      await visit('/account/sign-in', withoutScript, async (page) => {
        await field(page, 'email').fill(email);
        await field(page, 'password').fill('wrong');
        await press(page, 'Sign in');
        await page.locator('council-error-summary').waitFor();
        expect(await page.title()).toMatch(/^Error: /);
        expect(await readSummary(page)).toEqual(['Check your email address and password']);
        expect(await field(page, 'email').inputValue()).toBe(email);
        expect(await field(page, 'password').inputValue()).toBe('');
        // The other language says the same about the same attempt.
        await page.getByRole('link', { name: 'Cymraeg' }).click();
        await page.locator('html[lang=cy]').waitFor();
        expect(await readSummary(page)).toEqual(['Gwiriwch eich cyfeiriad e-bost a’ch cyfrinair']);
        expect(await field(page, 'email').inputValue()).toBe(email);
      });
  });

  test('nothing typed: the summary has both, with a script and without', async () => {
    for (const options of Object.values(ways))
      await visit('/account/sign-in', options, async (page) => {
        if (!('javaScriptEnabled' in options)) await whenReady(page);
        await press(page, 'Sign in');
        await page.locator('council-error-summary').waitFor();
        expect(await readSummary(page)).toEqual(['Enter your email address', 'Enter your password']);
      });
  });

  test('leads to the page that was asked for; signing out leaves nothing behind', async () => {
    const email = await createPerson();
    await visit('about:blank', {}, async (page) => {
      await signIn(page, email, '/contact', '/cy');
      expect(new URL(page.url()).pathname).toBe('/cy/account/contact');
      await page.goto('/account');
      await press(page, 'Sign out');
      await at(page, '/signed-out');
      await page.goBack();
      await at(page, '/sign-in');
    });
  });

  test('another site can neither send nor sign out in somebody’s name', async () => {
    const send = (path: string, headers: Record<string, string>, body?: URLSearchParams) =>
      fetch(`${origin}/account${path}`, {
        headers,
        redirect: 'manual',
        ...(body && { method: 'POST', body }),
      });
    const email = await createPerson();
    const answer = await send('/sign-in', {}, new URLSearchParams({ email, password }));
    const cookie = answer.headers.getSetCookie().at(-1)!.split(';')[0]!;
    expect(answer.headers.getSetCookie().at(-1)).toMatch(/HttpOnly; SameSite=Lax/);
    const elsewhere = { cookie, 'sec-fetch-site': 'cross-site' };
    expect((await send('/contact', elsewhere, new URLSearchParams({ fullName: 'Mo' }))).status).toBe(403);
    expect((await send('/sign-out', elsewhere, new URLSearchParams())).status).toBe(403);
    await send('/signed-out', elsewhere);
    const home = await send('', { cookie });
    expect([home.status, home.headers.get('cache-control')]).toEqual([200, 'no-store']);
  });
});

describe('setting up', () => {
  test.each(Object.entries(ways))(
    '%s: three tasks, wrong and right, until all are completed',
    async (_way, options) => {
      const email = await createPerson();
      const hasScript = !('javaScriptEnabled' in options);
      await visit('about:blank', options, async (page, errors) => {
        const ready = () => (hasScript ? whenReady(page) : undefined);
        const statuses = () => page.locator('.council-task-list [id$=-status]').allTextContents();
        const go = async (button: string, path: string) => {
          await ready();
          await press(page, button);
          await at(page, path);
        };
        await signIn(page, email);
        expect(await statuses()).toEqual(['Not started', 'Not started', 'Cannot start yet']);
        await page.goto('/account/reminders/bins');
        await at(page, ''); // it waits for the others
        await page.getByRole('link', { name: 'Your contact details' }).click();
        await at(page, '/contact');
        await field(page, 'phone').fill('12');
        await go('Save', '/contact');
        await page.locator('council-error-summary').waitFor();
        await field(page, 'fullName').fill('Morgan "Mo" <Ellis>');
        await go('Save', '/contact');
        await page.locator('#phone-error').waitFor();
        expect((await readSummary(page)).join()).toContain('Enter a phone number');
        await field(page, 'phone').fill('(01632) 960-001');
        await go('Save', '');
        expect(await page.locator('.council-notification-success').textContent()).toContain(
          'contact details are saved',
        );
        await page.getByRole('link', { name: 'How we contact you' }).click();
        await at(page, '/preferences');
        await page.getByLabel('By text message').check();
        await page.getByLabel('Mobile phone number').fill('07700 900 982');
        await page.getByLabel('English').check();
        await go('Save', '');
        expect(await statuses()).toEqual(['Completed', 'Completed', 'Not started']);
        await page.getByRole('link', { name: 'Bin day reminders' }).click();
        await at(page, '/reminders/address');
        expect(await page.title()).toMatch(/– Step 1 of 4 –/);
        await field(page, 'line1').fill('1 Mill Lane');
        await field(page, 'town').fill('Aldermere');
        await field(page, 'typedPostcode').fill('ns4 2ab');
        await go('Continue', '/reminders/bins');
        await page.getByRole('link', { name: /^Your address ?, completed$/ }).click();
        await at(page, '/reminders/address');
        expect(await field(page, 'line1').inputValue()).toBe('1 Mill Lane');
        await page.goto('/account');
        expect((await statuses())[2]).toBe('In progress');
        await page.goto('/account/reminders/bins');
        await page.getByLabel('Food waste').check();
        await go('Continue', '/reminders/time');
        await page.getByLabel('The evening before').check();
        await go('Continue', '/reminders/check');
        expect(await page.locator('dl').textContent()).toMatch(
          /1 Mill Lane[^]*Food waste[^]*The evening before/,
        );
        await page.getByRole('link', { name: /^Change ?the bins$/ }).click();
        await at(page, '/reminders/bins');
        await page.getByLabel('Garden waste').check();
        await go('Continue', '/reminders/check');
        await press(page, 'Turn on reminders');
        await at(page, '');
        expect(await statuses()).toEqual(['Completed', 'Completed', 'Completed']);
        expect(errors).toEqual([]);
      });
    },
  );

  test('the browser asks before what was typed is left, and not when it is saved', async () => {
    const email = await createPerson();
    await visit('about:blank', {}, async (page) => {
      await signIn(page, email, '/contact');
      await page.locator('council-unsaved-changes[data-council-ready]').waitFor({ state: 'attached' });
      await field(page, 'fullName').pressSequentially('Mo');
      const dialog = page.waitForEvent('dialog');
      void page.getByRole('link', { name: 'Back', exact: true }).click();
      const question = await dialog;
      expect(question.type()).toBe('beforeunload');
      await question.dismiss();
      expect(await field(page, 'fullName').inputValue()).toBe('Mo');
      await press(page, 'Save');
      await at(page, '');
    });
  });
});

describe('a session that ends', () => {
  test('with a script: a warning, more time from the server, and at the end every answer is kept', async () => {
    const email = await createPerson();
    await visit('about:blank', {}, async (page) => {
      await page.clock.install();
      await signIn(page, email, '/contact');
      await page.locator('council-session-timeout[data-council-ready]').waitFor();
      await field(page, 'fullName').fill('Half a na');
      await page.clock.fastForward(15 * MINUTE + 2000);
      await page.getByRole('dialog', { name: 'You will be signed out soon' }).waitFor();
      const granted = page.waitForResponse('**/account/session');
      await page.keyboard.press('Escape');
      expect((await granted).status()).toBe(200);
      await page.clock.runFor(2000);
      expect(await page.getByRole('dialog').count()).toBe(0);
      expect(await field(page, 'fullName').inputValue()).toBe('Half a na');
      await page.clock.fastForward(20 * MINUTE + 2000);
      await at(page, '/signed-out');
      expect(await page.locator('main').textContent()).toContain('We kept what you typed');
      expect(await page.content()).not.toContain('Half a na');
      await page.getByRole('link', { name: 'Sign in again' }).click();
      await at(page, '/sign-in');
      await field(page, 'email').fill(email);
      await field(page, 'password').fill(password);
      await press(page, 'Sign in');
      await at(page, '/contact');
      expect(await field(page, 'fullName').inputValue()).toBe('Half a na');
      expect(await page.locator('.council-notification').textContent()).toContain('Check it and save it');
    });
  });

  test('without a script, on the server: what is sent too late is kept for who began it, and for nobody else', async () => {
    const email = await createPerson();
    await visit('about:blank', withoutScript, async (page) => {
      await signIn(page, email, '/contact');
      await field(page, 'fullName').fill('Too late');
      const second = await page.context().newPage();
      await second.goto('/account/preferences');
      await second.getByLabel('By letter').check();
      ahead += 21 * MINUTE;
      const tab = page.waitForEvent('popup');
      await page.getByRole('button', { name: /^Stay signed in/ }).click();
      const more = await tab;
      await more.getByRole('heading', { name: 'You are still signed in' }).waitFor();
      await more.close();
      ahead += 23 * MINUTE;
      await press(page, 'Save');
      await at(page, '/signed-out');
      expect(await page.locator('main').textContent()).toContain('We kept what you typed');
      await press(second, 'Save');
      await at(second, '/signed-out');
      await second.close();
      await signIn(page, await createPerson(), '');
      await page.goto('/account/contact');
      expect(await field(page, 'fullName').inputValue()).toBe('');
      await page.context().clearCookies();
      await signIn(page, email, '/contact');
      expect(await field(page, 'fullName').inputValue()).toBe('Too late');
      await page.goto('/account/preferences');
      expect(await page.getByLabel('By letter').isChecked()).toBe(true);
    });
  });

  test('more time is refused when it is over, and the page says so', async () => {
    const email = await createPerson();
    await visit('about:blank', withoutScript, async (page) => {
      await signIn(page, email, '');
      ahead += 23 * MINUTE;
      const tab = page.waitForEvent('popup');
      await page.getByRole('button', { name: /^Stay signed in/ }).click();
      await (await tab).getByRole('heading', { name: 'You are signed out' }).waitFor();
      await page.goto('/account/contact');
      await at(page, '/sign-in');
      expect(await page.locator('.council-notification').textContent()).toContain(
        'had not used your account',
      );
    });
  });
});

test.each(['', '/cy'])('every page is whole %s', async (lang) => {
  const email = await createPerson();
  const problems = await visit(
    `${lang}/account/sign-in`,
    { reducedMotion: 'reduce' },
    async (page, errors) => {
      const found = await checkOpenPage(page);
      const look = async (path: string) => {
        await page.goto(`${lang}/account${path}`);
        found.push(...(await checkOpenPage(page)));
      };
      await signIn(page, email, '', lang);
      await look('/contact');
      await page.evaluate(() => document.querySelector<HTMLFormElement>('form[method=post]')!.submit());
      await page.locator('council-error-summary').waitFor();
      found.push(...(await checkOpenPage(page)));
      const send = (path: string, form: Record<string, string>) =>
        page.request.post(`${lang}/account/${path}`, { form });
      await send('contact', { fullName: 'Mo' });
      await send('preferences', { contactBy: 'email', letters: 'cy' });
      await send('reminders/address', { line1: '1 Mill Lane', town: 'Aldermere', typedPostcode: 'NS4 2AB' });
      for (const path of lang ? ['/reminders/bins'] : ['', '/preferences', '/reminders/address'])
        await look(path);
      await send('reminders/bins', { remindedOf: 'food' });
      await send('reminders/time', { remindedAt: 'evening' });
      await look('/reminders/check');
      await look('/signed-out');
      return [...found, ...errors];
    },
  );
  expect(problems).toEqual([]);
});
