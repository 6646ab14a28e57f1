import { describe, expect, test } from 'vitest';
import { visit } from './browser.js';
import { fillIn, whenReady } from './checks/contents.js';
import { comparePictures, takePicture } from './checks/pixels.js';
import { fault, nameOf, type Problem } from './checks/problem.js';
import { examples, pages } from './examples.js';
import { isComputed, renderPage, type PageExample, type PageOptions } from './render-page.js';

/** As strict as a council's security officer can ask for. Nothing inline, nothing from elsewhere. */
const policy = (types = "'none'") =>
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  `require-trusted-types-for 'script'; trusted-types ${types}`;

/** What only a page with computed elements has to allow. */
const LIT = 'lit-html';

interface Watched extends Window {
  councilViolations: string[];
}

/** Under the strictest policy the kit breaks no rule, throws nothing and looks the same. */
export async function checkCsp(
  examples: readonly PageExample[],
  options: PageOptions = {},
): Promise<Problem[]> {
  const html = renderPage(examples, options);
  const watch = () => {
    const violations: string[] = ((window as unknown as Watched).councilViolations = []);
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push(
        `${event.violatedDirective}: ${event.blockedURI} ${event.sample} (${event.sourceFile?.split('/').pop() ?? ''})`,
      );
    });
  };
  const look = (headers: Record<string, string>) =>
    visit(html, { headers, first: watch }, async (page, errors) => {
      await whenReady(page);
      const picture = await takePicture(page);
      await fillIn(page);
      await page.evaluate(() => {
        for (const button of document.querySelectorAll<HTMLElement>(
          '[data-example] :is(button[type=button], summary)',
        ))
          button.click();
      });
      return {
        picture,
        violations: await page.evaluate(() => (window as unknown as Watched).councilViolations),
        errors,
      };
    });
  const free = await look({});
  const types = examples.some(isComputed) ? LIT : undefined;
  const strict = await look({ 'content-security-policy': policy(types) });
  return [
    ...[...new Set(strict.violations)].map((what) => ({ where: nameOf(examples), what })),
    ...strict.errors.map((what) => ({ where: nameOf(examples), what })),
    ...comparePictures(free.picture, strict.picture),
  ];
}

describe('strict Content Security Policy and Trusted Types', () => {
  for (const page of pages) {
    test(nameOf(page), async () => expect(await checkCsp(page)).toEqual([]));
  }

  /** Asks the computed elements for their lists; `lists` is how many came. */
  const openLists = (types: string) =>
    visit(
      renderPage(examples.filter((example) => example.story === 'Default' && isComputed(example))),
      { headers: { 'content-security-policy': policy(types) } },
      async (page, errors) => {
        const combobox = page.locator('council-autocomplete > [role=combobox]');
        if (types === LIT) {
          await whenReady(page);
          await page.locator('council-address-lookup > input').fill('NS4 2AB');
          await page.locator('council-address-lookup > input').press('Enter');
          await page.locator('council-address-lookup fieldset').waitFor();
          await combobox.click();
        }
        const fields = await page.locator('council-autocomplete > select:not([aria-hidden])').count();
        return {
          lists: await page.locator('[role=listbox], council-address-lookup fieldset').count(),
          fields,
          errors: errors.join(),
        };
      },
    );

  test('computed elements show their lists where their policy is allowed', async () =>
    expect(await openLists(LIT)).toEqual({ lists: 2, fields: 0, errors: '' }));

  test('and stay plain HTML where it is not', async () => {
    const { errors, ...rest } = await openLists("'none'");
    expect(rest).toEqual({ lists: 0, fields: 1 });
    expect(errors).toContain('lit-html');
  });

  const planted = async (html: string, head = '') =>
    (await checkCsp([fault(html)], { sheet: 'none', script: 'off', head })).map(({ what }) => what).join();

  test('planted fault: a style attribute', async () => {
    expect(await planted('<p style="color: red">Red</p>')).toMatch(/style-src-attr: inline.*pixels differ/);
  });

  test('planted fault: a script that writes HTML from a string', async () => {
    const said = await planted(
      '<p id="target">Text</p>',
      '<script src="/faults/inner-html.js" defer></script>',
    );
    expect(said).toMatch(/require-trusted-types-for: trusted-types-sink .*innerHTML/);
  });
});
