import { describe, expect, test } from 'vitest';
import { visit } from './browser.js';
import { comparePictures, takePicture } from './checks/pixels.js';
import { fault, type Problem } from './checks/problem.js';
import { compareStyles, readStyles } from './checks/styles.js';
import { hosts, type Host } from './hosts.js';
import { renderPage, type PageOptions, type Sheet } from './render-page.js';
import own from './hosts/own-elements.html?raw';

const look = (host: Host, options: PageOptions) =>
  visit(renderPage([fault(own, host.name)], { ...options, host }), {}, async (tab) => ({
    styles: await readStyles(tab, { selector: 'html, body, body *' }),
    picture: await takePicture(tab),
  }));

const withoutUs = new Map<Host, ReturnType<typeof look>>();

/** Our sheet and script on somebody's page change none of its own elements: no computed style, no pixel. */
export async function checkHarm(host: Host, sheet: Sheet, options: PageOptions = {}): Promise<Problem[]> {
  if (!withoutUs.has(host)) withoutUs.set(host, look(host, { sheet: 'none', script: 'off' }));
  const without = await withoutUs.get(host)!;
  const withUs = await look(host, { sheet, script: 'all', ...options });
  return [
    ...compareStyles(without.styles, withUs.styles),
    ...comparePictures(without.picture, withUs.picture),
  ];
}

// On a clean page `renderPage` puts the body on a surface of the kit; here the body is the page's own.
const plain: Host = { ...hosts.none, styles: ['/hosts/plain.css'] };
const guests = [plain, hosts['bootstrap-3'], hosts['wordpress-like'], hosts.nasty];

describe('we harm nobody', () => {
  for (const host of guests) {
    for (const sheet of ['council.css', 'council.drop-in.css'] as const) {
      test(`${host.name}, ${sheet}`, async () => expect(await checkHarm(host, sheet)).toEqual([]));
    }
  }

  test('planted fault: a bare element selector', async () => {
    const problems = await checkHarm(plain, 'none', {
      script: 'off',
      head: '<style>label { font-weight: 700 }</style>',
    });
    expect(problems.map(({ what }) => what).join()).toMatch(
      /label.*font-weight: 400 became 700.*pixels differ/,
    );
  });

  test('planted fault: a script that marks the page', async () => {
    const head = '<script type="module">document.body.append(document.createElement("aside"))</script>';
    const problems = await checkHarm(plain, 'none', { script: 'off', head });
    expect(problems.map(({ what }) => what)).toContain('aside is new');
  });
});
