import { describe, expect, test } from 'vitest';
import { visit } from './browser.js';
import { fillIn, whenReady } from './checks/contents.js';
import { comparePictures, takePicture } from './checks/pixels.js';
import { fault, nameOf, type Problem } from './checks/problem.js';
import { pages } from './examples.js';
import { renderPage, type PageExample, type PageOptions } from './render-page.js';

/** As strict as a council's security officer can ask for. Nothing inline, nothing from elsewhere. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

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
  const strict = await look({ 'content-security-policy': policy });
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
