import { expect } from '@open-wc/testing';

/** A page that arrives in pieces, with a script that was there before its elements. */
async function slowPage() {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument!;
  const url = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
  // Vitest rewrites dynamic imports to go through this; a frame has none of its own.
  Object.assign(frame.contentWindow!, {
    __vitest_browser_runner__: Reflect.get(window, '__vitest_browser_runner__'),
  });
  page.open();
  // As a module script it would do the same, but now and then WebKit forgets to run one in a frame that is written to.
  page.write(`<!doctype html><title>Slow</title><script>
    import(${url('./define.ts')}).then(async ({ define }) => {
      const { CouncilTextInput } = await import(${url('../forms/text-input/text-input.ts')});
      define('council-text-input', CouncilTextInput);
    });
  </script>`);
  await frame.contentWindow!.customElements.whenDefined('council-text-input');
  return {
    frame,
    async send(html: string) {
      page.write(html);
      await new Promise((resolve) => setTimeout(resolve));
    },
    async end() {
      page.close();
      await new Promise((resolve) => setTimeout(resolve));
    },
    ready: () =>
      [...page.querySelectorAll('council-text-input')].map((host) => host.matches('[data-council-ready]')),
    described: () =>
      [...page.querySelectorAll('input')].map((input) => input.getAttribute('aria-describedby')),
  };
}

describe('a page that arrives in pieces', () => {
  let page: Awaited<ReturnType<typeof slowPage>>;
  beforeEach(async () => {
    page = await slowPage();
  });
  afterEach(() => page.frame.remove());

  it('an element waits for its last child, until something follows it', async () => {
    await page.send('<main><council-text-input><label>Town</label>');
    expect(page.ready()).to.deep.equal([false]);
    await page.send('<p class="council-hint">A town</p><input name="town">');
    expect(page.ready()).to.deep.equal([false]);
    await page.send('</council-text-input>');
    expect(page.ready()).to.deep.equal([false]);
    await page.send('<p>Next</p>');
    expect(page.ready()).to.deep.equal([true]);
    expect(page.described()).to.deep.equal(['town-hint']);
    await page.end();
  });

  it('what follows an ancestor will do', async () => {
    await page.send(
      '<main><div><council-text-input><label>Town</label><input name="town"></council-text-input></div>',
    );
    expect(page.ready()).to.deep.equal([false]);
    await page.send('<footer>');
    expect(page.ready()).to.deep.equal([true]);
    await page.end();
  });

  it('the last element of a page is ready when the page has been read', async () => {
    await page.send('<council-text-input><label>Town</label><input name="town">');
    expect(page.ready()).to.deep.equal([false]);
    await page.end();
    expect(page.ready()).to.deep.equal([true]);
  });

  it('an element that goes away meanwhile holds nobody up', async () => {
    await page.send('<council-text-input><label>Town</label><input name="town">');
    await page.send('</council-text-input>');
    page.frame.contentDocument!.querySelector('council-text-input')!.remove();
    await page.send('<council-text-input><label>Street</label><input name="street"></council-text-input><p>');
    expect(page.ready()).to.deep.equal([true]);
    await page.end();
  });
});
