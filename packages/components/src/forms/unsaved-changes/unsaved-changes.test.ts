import { expect, fixture } from '@open-wc/testing';
import { vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { define } from '../../base/define.js';
import { CouncilUnsavedChanges } from './unsaved-changes.js';

define('council-unsaved-changes', CouncilUnsavedChanges);

const FIELDS = `<input name="name" aria-label="Name" value="Ash">
  <select name="ward" aria-label="Ward"><option selected>Castle</option><option>Harbour</option></select>
  <input type="checkbox" name="post" aria-label="By post">`;

/** A form that is really sent, into a frame where nobody sees it. */
async function page(
  html = `<council-unsaved-changes><form>${FIELDS}<button>Send</button></form></council-unsaved-changes>`,
) {
  const root = await fixture<HTMLElement>(
    `<div><iframe name="elsewhere" title="Answer" hidden></iframe>${html}</div>`,
  );
  const host = root.querySelector('council-unsaved-changes')!;
  await host.updateComplete;
  const form = root.querySelector('form')!;
  form.action = 'about:blank';
  form.target = 'elsewhere';
  const input = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  return { root, host, form, input, button: form.querySelector('button')! };
}

/** Whether the browser would ask if the page went now. */
const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('a person who leaves a page with answers', () => {
  it('is not asked when nothing was typed', async () => {
    const { input } = await page();
    input('name').focus();
    expect(asks()).to.equal(false);
  });

  it('is asked when they typed something', async () => {
    const { input } = await page();
    await userEvent.type(input('name'), 'ton');
    expect(asks()).to.equal(true);
  });

  it('is asked when they chose or ticked something else', async () => {
    const { input } = await page();
    await userEvent.selectOptions(input('ward'), 'Harbour');
    expect(asks()).to.equal(true);
    await userEvent.selectOptions(input('ward'), 'Castle');
    expect(asks()).to.equal(false);
    await userEvent.click(input('post'));
    expect(asks()).to.equal(true);
  });

  it('is not asked when they put back what came with the page', async () => {
    const { input } = await page();
    await userEvent.fill(input('name'), 'Ashton');
    await userEvent.fill(input('name'), 'Ash');
    expect(asks()).to.equal(false);
  });

  it('is not asked after the form was sent, until they type more', async () => {
    const { input, button } = await page();
    await userEvent.type(input('name'), 'ton');
    await userEvent.click(button);
    expect(asks()).to.equal(false);
    await userEvent.type(input('name'), 's');
    expect(asks()).to.equal(true);
  });

  it('is not asked after a script sent the form without a word, as ASP.NET does', async () => {
    const { input, form } = await page();
    await userEvent.type(input('name'), 'ton');
    form.submit();
    expect(asks()).to.equal(false);
  });

  it('is still asked when validation stopped the form', async () => {
    const { input, form, button } = await page();
    form.addEventListener('submit', (event) => event.preventDefault());
    await userEvent.type(input('name'), 'ton');
    await userEvent.click(button);
    expect(asks()).to.equal(true);
  });

  it('is not asked after a reset', async () => {
    const { input, form } = await page();
    await userEvent.type(input('name'), 'ton');
    form.reset();
    await vi.waitFor(() => expect(asks()).to.equal(false));
  });

  it.each([
    ['mailto:planning@northshire.example', false],
    ['tel:01632960001', false],
    ['/news', true],
  ])('who followed a link to %s is asked: %s', async (address, asked) => {
    const { root, input } = await page();
    await userEvent.type(input('name'), 'ton');
    const link = document.createElement('a');
    link.href = address;
    link.addEventListener('click', (event) => event.preventDefault());
    root.append(link);
    link.click();
    expect(asks()).to.equal(asked);
  });
});

describe('unsaved changes and the page around them', () => {
  it('mind only what they hold of the form of somebody else', async () => {
    const { input } = await page(
      '<form><input name="filter" aria-label="Filter"><council-unsaved-changes><input name="name" aria-label="Name"></council-unsaved-changes></form>',
    );
    await userEvent.type(input('filter'), 'a');
    expect(asks()).to.equal(false);
    await userEvent.type(input('name'), 'a');
    expect(asks()).to.equal(true);
  });

  it('do not mind a form of their neighbours that is sent', async () => {
    const { root, input } = await page();
    root.insertAdjacentHTML(
      'beforeend',
      '<form class="other" action="about:blank" target="elsewhere"></form>',
    );
    await userEvent.type(input('name'), 'ton');
    root.querySelector<HTMLFormElement>('.other')!.submit();
    expect(asks()).to.equal(true);
  });

  it('leave nothing behind, and start again when they are put back', async () => {
    const { root, host, input } = await page();
    await userEvent.type(input('name'), 'ton');
    host.remove();
    expect(asks()).to.equal(false);
    root.append(host);
    await userEvent.type(input('name'), 's');
    expect(asks()).to.equal(true);
    host.remove();
  });

  it('leave the HTML of the author exactly as it was', async () => {
    const { host } = await page();
    const { innerHTML } = host;
    host.requestUpdate();
    await host.updateComplete;
    expect(host.innerHTML).to.equal(innerHTML);
  });
});
