import { expect, fixture } from '@open-wc/testing';
import { vi } from 'vitest';
import { server, userEvent } from 'vitest/browser';
import { define } from '../../base/define.js';
import { CouncilTextInput } from '../text-input/text-input.js';
import { CouncilRadios } from './radios.js';

define('council-radios', CouncilRadios);
define('council-text-input', CouncilTextInput);

const HINT = '<p class="council-hint">One bin at a time</p>';
const ERROR = '<p class="council-error-message">Select a bin</p>';
const EXTRA =
  '<div class="council-conditional"><label for="why">Why?</label><input id="why" name="why"></div>';

const item = (value: string, more = '') =>
  `<div class="council-item"><input type="radio" name="bin" value="${value}"><label>${value}</label>${more}</div>`;

const group = (inside: string, before = '') =>
  `<fieldset>${before}<legend>Which bin?</legend>${inside}</fieldset>`;

const parts = (host: Element) => ({
  fieldset: host.querySelector('fieldset')!,
  radios: [...host.querySelectorAll<HTMLInputElement>('input[type=radio]')],
  labels: [...host.querySelectorAll<HTMLLabelElement>('.council-item > label')],
  conditional: host.querySelector<HTMLElement>('.council-conditional')!,
});

async function question(inside: string) {
  const host = await fixture<CouncilRadios>(`<council-radios>${inside}</council-radios>`);
  return { host, ...parts(host) };
}

async function inForm(html: string, attributes = '') {
  const form = await fixture<HTMLFormElement>(`<form ${attributes}>${html}</form>`);
  return { form, ...parts(form) };
}

/** What a screen reader says after the name, in its order. */
const description = (element: Element) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => document.getElementById(id)?.textContent ?? `(no ${id})`)
    .join(' | ');

const isShown = (element: Element) => element.checkVisibility();

/** The warnings that the element and what is in it earn: what the console says on a developer's machine. */
async function warnings(inside: string): Promise<string> {
  const output = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { host } = await question(inside);
  await import('../../base/debug.js'); // what warn() waits for
  await Promise.resolve();
  const own = output.mock.calls.filter(([, about]) => host.contains(about as Node | null));
  output.mockRestore();
  return own.join();
}

describe('a person who answers with radios', () => {
  it('presses the label, and the answer is chosen', async () => {
    const { labels, radios } = await question(group(item('Food') + item('Glass')));
    await userEvent.click(labels[1]!);
    expect(radios.map((radio) => radio.checked)).to.deep.equal([false, true]);
  });

  it('presses anywhere in the row, at least 44 pixels high, beside the words or on the hint', async () => {
    const { host, radios } = await question(
      group(item('Food') + item('Glass', '<p class="council-hint">Green box</p>')),
    );
    const row = host.querySelector('.council-item')!.getBoundingClientRect();
    expect(row.height).to.be.at.least(44);
    (document.elementFromPoint(row.right - 2, row.top + 2) as HTMLElement).click();
    expect(radios[0]!.checked).to.equal(true);

    const hint = host.querySelector('.council-hint')!.getBoundingClientRect();
    (document.elementFromPoint(hint.left + 5, hint.top + 5) as HTMLElement).click();
    expect(radios[1]!.checked).to.equal(true);
  });

  it('follows a link in the hint of an answer without choosing that answer', async () => {
    const { host, radios } = await question(
      group(item('Food', '<p class="council-hint"><a href="#food">What is food?</a></p>') + item('Glass')),
    );
    await userEvent.click(host.querySelector('a')!);
    expect(location.hash).to.equal('#food');
    expect(radios[0]!.checked).to.equal(false);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('tabs into the group once and chooses with the arrow keys', async () => {
    const { host, radios } = await question(group(item('Food') + item('Glass') + item('Paper')));
    // Somewhere to go: after the last control of a page Firefox leaves the page, and later tests with it.
    const next = document.createElement('button');
    host.after(next);
    radios[0]!.focus();
    await userEvent.keyboard('[Space]');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).to.equal(radios[2]);
    expect(radios[2]!.checked).to.equal(true);
    await userEvent.tab();
    expect(document.activeElement).to.equal(next);
    next.remove();
  });

  it('comes from the last answer to the first with the arrow key', async (context) => {
    if (server.browser === 'webkit') context.skip('WebKit stops at the last answer');
    const { radios } = await question(group(item('Food') + item('Glass')));
    radios[1]!.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(radios[0]!.checked).to.equal(true);
  });

  it('hears the hint and the error on arriving in the group, and the hint of an answer with it', async () => {
    const { fieldset, radios } = await question(
      group(HINT + ERROR + item('Food', '<p class="council-hint">Brown caddy</p>') + item('Glass')),
    );
    expect(description(fieldset)).to.equal('One bin at a time | Select a bin');
    expect(description(radios[0]!)).to.equal('Brown caddy');
    expect(description(radios[1]!)).to.equal('');
  });

  it('arrives at the first answer from the link #name of an error summary', async () => {
    const { radios, host } = await question(group(item('Food') + item('Glass')));
    const link = document.createElement('a');
    link.href = '#bin';
    host.before(link);
    link.click();
    await vi.waitFor(() => expect(document.activeElement).to.equal(radios[0]));
    link.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('submits the answer in the same task, under the name in the HTML', async () => {
    const { form, radios } = await inForm(
      `<council-radios>${group(item('Food') + item('Glass'))}</council-radios>`,
    );
    expect([...new FormData(form)]).to.deep.equal([]);
    radios[1]!.click();
    expect([...new FormData(form)]).to.deep.equal([['bin', 'Glass']]);
  });

  it('can choose nothing in a disabled fieldset, and sends nothing of it', async () => {
    const { form, radios, labels } = await inForm(
      `<fieldset disabled><council-radios>${group(item('Food') + item('Glass'))}</council-radios></fieldset>`,
    );
    labels[0]!.click();
    expect(radios[0]!.checked).to.equal(false);
    expect([...new FormData(form)]).to.deep.equal([]);
  });
});

describe('what an answer reveals', () => {
  const html = group(item('Food') + EXTRA + item('Glass'));

  it('shows while its answer is chosen and goes with another', async () => {
    const { radios, conditional } = await question(html);
    expect(isShown(conditional)).to.equal(false);
    radios[0]!.click();
    expect(isShown(conditional)).to.equal(true);
    radios[1]!.click();
    expect(isShown(conditional)).to.equal(false);
  });

  it('needs no script at all', async () => {
    const { radios, conditional } = await inForm(`<div class="council-radios">${html}</div>`);
    expect(isShown(conditional)).to.equal(false);
    radios[0]!.click();
    expect(isShown(conditional)).to.equal(true);
  });

  it('follows a reset of the form', async () => {
    const { form, radios, conditional } = await inForm(`<council-radios>${html}</council-radios>`);
    radios[0]!.click();
    form.reset();
    expect(isShown(conditional)).to.equal(false);
  });

  it('follows a page script that sets `checked` and fires no event', async () => {
    const { radios, conditional } = await question(html);
    radios[0]!.checked = true;
    expect(isShown(conditional)).to.equal(true);
  });

  it('comes next in the tab order after the group', async () => {
    const { radios, host } = await question(html);
    await userEvent.click(radios[0]!);
    await userEvent.tab();
    expect(document.activeElement).to.equal(host.querySelector('[name=why]'));
  });

  it('keeps the error of its own field out of the group, and out of sight while it is not chosen', async () => {
    const field = `<council-text-input><label>Why?</label>${ERROR}<input name="reason"></council-text-input>`;
    const { host, fieldset, conditional } = await question(
      group(item('Food') + `<div class="council-conditional">${field}</div>` + item('Glass')),
    );
    expect(isShown(host.querySelector('.council-error-message')!)).to.equal(false);
    expect(description(fieldset)).to.equal('');
    expect(getComputedStyle(host).borderInlineStartWidth).to.equal('0px');
    expect(description(conditional.querySelector('input')!)).to.equal('Select a bin');
  });

  it('still shows when an editor has broken the line before it', async () => {
    const { radios, conditional } = await question(group(`${item('Food')}<br>${EXTRA}${item('Glass')}`));
    expect(isShown(conditional)).to.equal(false);
    radios[0]!.click();
    expect(isShown(conditional)).to.equal(true);
  });

  it('may be radios again, each group with its own answer', async () => {
    const inner = `<council-radios><fieldset><legend>Size?</legend>
      <div class="council-item"><input type="radio" name="size" value="small"><label>Small</label></div>
      <div class="council-item"><input type="radio" name="size" value="large"><label>Large</label></div>
    </fieldset></council-radios>`;
    const { host } = await question(
      group(`${item('Food')}<div class="council-conditional">${inner}</div>${item('Glass')}`),
    );
    const ids = [...host.querySelectorAll('input')].map((input) => input.id);
    expect(ids).to.deep.equal(['bin', 'size', 'size-2', 'bin-2']);
  });
});

describe('radios and the HTML of their author', () => {
  it('leave whole HTML exactly as it was', async () => {
    const html = `
      <fieldset aria-describedby="bin-hint">
        <legend><h1>Which bin?</h1></legend>
        <p class="council-hint" id="bin-hint">One at a time</p>
        <div class="council-item"><input type="radio" id="bin" name="bin" value="food"><label for="bin">Food</label></div>
        <p class="council-divider">or</p>
        <div class="council-item"><input type="radio" id="bin-2" name="bin" value="none"><label for="bin-2">None</label></div>
      </fieldset>`;
    const { host } = await question(html);
    expect(host).to.have.attribute('data-council-ready');
    const untouched = document.createElement('div');
    untouched.innerHTML = html;
    expect(host.innerHTML).to.equal(untouched.innerHTML);
  });

  it('give the first radio the name as its id, and number the others', async () => {
    const { radios, labels } = await question(group(item('Food') + item('Glass') + item('Paper')));
    expect(radios.map((radio) => radio.id)).to.deep.equal(['bin', 'bin-2', 'bin-3']);
    expect(labels.map((label) => label.control)).to.deep.equal(radios);
  });

  it('keep every id and description that is there', async () => {
    const { fieldset, radios } = await question(
      `<fieldset aria-describedby="elsewhere"><legend>Which?</legend><p class="council-hint" id="about">One</p>
       <div class="council-item"><input type="radio" id="own" name="bin"><label for="own">Food</label></div>${item('Glass')}
       </fieldset>`,
    );
    expect(radios[0]!.id).to.equal('own');
    expect(fieldset).to.have.attribute('aria-describedby', 'elsewhere about');
  });

  it('connect an error that a script adds, and let it go again', async () => {
    const { host, fieldset } = await question(group(item('Food') + item('Glass')));
    fieldset.querySelector('legend')!.insertAdjacentHTML('afterend', ERROR);
    await host.updateComplete;
    expect(description(fieldset)).to.equal('Select a bin');
    expect(getComputedStyle(host).borderInlineStartWidth).to.equal('5px');
    host.querySelector('.council-error-message')!.remove();
    await host.updateComplete;
    expect(fieldset).not.to.have.attribute('aria-describedby');
  });

  it('connect an answer that a script adds, and leave the chosen one chosen', async () => {
    const { host, radios, fieldset } = await question(group(item('Food') + item('Glass')));
    radios[0]!.click();
    fieldset.insertAdjacentHTML('beforeend', item('Paper'));
    await host.updateComplete;
    expect(parts(host).labels[2]!.control).to.equal(parts(host).radios[2]);
    expect(radios[0]!.checked).to.equal(true);
  });
});

describe('what the author of radios is told', () => {
  const two = item('Food') + item('Glass');

  it('nothing about HTML that is whole', async () => {
    const radio = (id: string) =>
      `<div class="council-item"><input type="radio" id="${id}" name="ok"><label for="${id}">A</label></div>`;
    expect(await warnings(group(radio('ok') + radio('ok-2')))).to.equal('');
  });

  it('that ids are missing', async () => {
    expect(await warnings(group(two))).to.include('[missing-id]');
  });

  it('that there is no legend, or an empty one', async () => {
    expect(await warnings(`<fieldset>${two}</fieldset>`)).to.include('[no-legend]');
    expect(await warnings(`<fieldset><legend> </legend>${two}</fieldset>`)).to.include('[no-legend]');
  });

  it('that there is no fieldset', async () => {
    expect(await warnings(two)).to.include('[no-fieldset]');
  });

  it('that a radio has no label', async () => {
    const bare = '<div class="council-item"><input type="radio" name="bin"></div>';
    expect(await warnings(group(two + bare))).to.include('[no-label]');
  });

  it('that a radio stands outside an item', async () => {
    const loose = '<input type="radio" name="bin" id="loose"><label for="loose">Paper</label>';
    expect(await warnings(group(two + loose))).to.include('class="council-item" around each radio');
  });

  it('that one radio is no choice', async () => {
    expect(await warnings(group(item('Food')))).to.include('second radio');
  });

  it('that a required field may be out of sight', async () => {
    const hidden = EXTRA.replace('name=', 'required name=');
    expect(await warnings(group(item('Food') + hidden + item('Glass')))).to.include(
      '[required-in-conditional]',
    );
  });
});
