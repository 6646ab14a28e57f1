import { expect, fixture } from '@open-wc/testing';
import { vi } from 'vitest';
import { say } from './debug.js';
import { checkSheets, unknownClasses } from './debug-page.js';
import { version } from './version.js';
import { warn } from './warn.js';

const spy = () => vi.spyOn(console, 'warn').mockImplementation(() => {});

/** A document of its own that wears the style sheets given. */
async function page(html: string, ...sheets: string[]) {
  const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
  const inner = frame.contentDocument!;
  inner.body.innerHTML = html;
  for (const css of sheets) {
    const style = inner.createElement('style');
    style.textContent = css;
    inner.head.append(style);
  }
  return inner;
}

const sheet = (kind: string, of = version) =>
  `:root { --council-sheet: "${kind} ${of}" } :is(council-radios, .council-radios) > .council-item { color: red }`;

describe('a warning', () => {
  afterEach(() => vi.restoreAllMocks());

  it('says what is wrong, how to mend it, where, and where to read on', async () => {
    const output = spy();
    const div = await fixture('<div id="form"><p class="field"></p></div>');
    say('no-label', div.querySelector('p'));
    const [text, element] = output.mock.calls[0]!;
    expect(text).to.match(/^Council Kit \[no-label\] The control has no label/);
    expect(text).to.contain('Add <label for="…">');
    expect(text).to.contain('Where: <div id="form"> … <p class="field">');
    expect(text).to.contain('docs/warnings.md#no-label');
    expect(element).to.equal(div.querySelector('p'));
  });

  it('is said once of an element, and again of another', async () => {
    const output = spy();
    const [first, second] = (await fixture('<div><p></p><p></p></div>')).children;
    for (const element of [first!, first!, second!]) say('no-label', element);
    say('no-control', first!, { wanted: 'input' });
    expect(output.mock.calls).to.have.length(3);
  });

  it('comes by itself on localhost, after the sentences have loaded', async () => {
    const output = spy();
    warn('no-legend', await fixture('<fieldset></fieldset>'));
    await vi.waitFor(() => expect(output.mock.calls).to.have.length(1));
  });
});

describe('the look at the page', () => {
  let output: ReturnType<typeof spy>;
  beforeEach(() => (output = spy()));
  afterEach(() => vi.restoreAllMocks());
  const codes = () => output.mock.calls.map(([text]) => /\[([\w-]+)\]/.exec(text as string)![1]);

  it('is content with one sheet of the script’s own version', async () => {
    checkSheets(await page('', sheet('ordinary')));
    checkSheets(await page('', sheet('drop-in')));
    expect(codes()).to.deep.equal([]);
  });

  it('tells of no sheet, of two, and of another version', async () => {
    checkSheets(await page('', 'p { color: red }'));
    checkSheets(await page('', sheet('ordinary'), sheet('drop-in')));
    checkSheets(await page('', sheet('ordinary', '0.0.1')));
    expect(codes()).to.deep.equal(['no-sheet', 'two-sheets', 'other-version']);
  });

  it('names the classes that look like the kit’s and are not', async () => {
    const html =
      '<div class="council-radios mine"><p class="council-item"></p><p class="council-tax-box council-radois"></p></div>';
    expect(unknownClasses(await page(html, sheet('ordinary')))).to.deep.equal([
      'council-radois',
      'council-tax-box',
    ]);
  });

  it('says nothing of classes when it cannot read the sheet', async () => {
    expect(unknownClasses(await page('<p class="council-tax-box"></p>'))).to.deep.equal([]);
  });
});
