import { expect, fixture } from '@open-wc/testing';
import { vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { define } from '../../base/define.js';
import { CouncilErrorSummary } from '../error-summary/error-summary.js';
import { CouncilForm } from '../form/form.js';
import { CouncilCheckboxes } from './checkboxes.js';

define('council-checkboxes', CouncilCheckboxes);
define('council-form', CouncilForm);
define('council-error-summary', CouncilErrorSummary);

const HINT = '<p class="council-hint">Select all that apply</p>';
const ERROR = '<p class="council-error-message">Select a bin</p>';
const EXTRA =
  '<div class="council-conditional"><label for="why">Why?</label><input id="why" name="why"></div>';

const item = (value: string, attributes = '', more = '') =>
  `<div class="council-item"><input type="checkbox" name="bins" value="${value}" ${attributes}><label>${value}</label>${more}</div>`;
const NONE = `<p class="council-divider">or</p>${item('None', 'data-exclusive')}`;

const group = (inside: string) => `<fieldset><legend>Which bins?</legend>${inside}</fieldset>`;

const parts = (host: Element) => ({
  fieldset: host.querySelector('fieldset')!,
  boxes: [...host.querySelectorAll<HTMLInputElement>('input[type=checkbox]')],
  labels: [...host.querySelectorAll<HTMLLabelElement>('.council-item > label')],
  conditional: host.querySelector<HTMLElement>('.council-conditional')!,
});

async function question(inside: string) {
  const host = await fixture<CouncilCheckboxes>(`<council-checkboxes>${inside}</council-checkboxes>`);
  return { host, ...parts(host) };
}

async function inForm(html: string) {
  const form = await fixture<HTMLFormElement>(`<form>${html}</form>`);
  return { form, ...parts(form), sent: () => [...new FormData(form).values()] };
}

const ticked = (boxes: HTMLInputElement[]) => boxes.filter((box) => box.checked).map((box) => box.value);

/** What a screen reader says after the name, in its order. */
const description = (element: Element) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => document.getElementById(id)?.textContent ?? `(no ${id})`)
    .join(' | ');

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

describe('a person who answers with checkboxes', () => {
  it('ticks several by their labels, and unticks one again', async () => {
    const { labels, boxes } = await question(group(item('Food') + item('Glass') + item('Paper')));
    for (const label of labels) await userEvent.click(label);
    await userEvent.click(labels[1]!);
    expect(ticked(boxes)).to.deep.equal(['Food', 'Paper']);
  });

  it('presses anywhere in the row, at least 44 pixels high, beside the words or on the hint', async () => {
    const { host, boxes } = await question(
      group(item('Food') + item('Glass', '', '<p class="council-hint">Green box</p>')),
    );
    const row = host.querySelector('.council-item')!.getBoundingClientRect();
    expect(row.height).to.be.at.least(44);
    (document.elementFromPoint(row.right - 2, row.top + 2) as HTMLElement).click();
    const hint = host.querySelector('.council-hint')!.getBoundingClientRect();
    (document.elementFromPoint(hint.left + 5, hint.top + 5) as HTMLElement).click();
    expect(ticked(boxes)).to.deep.equal(['Food', 'Glass']);
  });

  it('follows a link in the hint of an answer without ticking that answer', async () => {
    const { host, boxes } = await question(
      group(item('Food', '', '<p class="council-hint"><a href="#food">What is food?</a></p>')),
    );
    await userEvent.click(host.querySelector('a')!);
    expect(location.hash).to.equal('#food');
    expect(ticked(boxes)).to.deep.equal([]);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('tabs from box to box and ticks with the space bar', async () => {
    const { boxes } = await question(group(item('Food') + item('Glass')));
    boxes[0]!.focus();
    await userEvent.tab();
    await userEvent.keyboard('[Space]');
    expect(ticked(boxes)).to.deep.equal(['Glass']);
  });

  it('hears the hint and the error on arriving in the group, and the hint of an answer with it', async () => {
    const { fieldset, boxes } = await question(
      group(HINT + ERROR + item('Food', '', '<p class="council-hint">Brown caddy</p>') + item('Glass')),
    );
    expect(description(fieldset)).to.equal('Select all that apply | Select a bin');
    expect(description(boxes[0]!)).to.equal('Brown caddy');
    expect(description(boxes[1]!)).to.equal('');
  });

  it('submits every answer, each under the name in the HTML', async () => {
    const { sent, boxes } = await inForm(
      `<council-checkboxes>${group(item('Food') + item('Glass') + item('Paper'))}</council-checkboxes>`,
    );
    boxes[0]!.click();
    boxes[2]!.click();
    expect(sent()).to.deep.equal(['Food', 'Paper']);
  });

  it('sees the question that an answer asks while it is ticked, also without script', async () => {
    for (const tag of ['council-checkboxes', 'div class="council-checkboxes"']) {
      const { boxes, conditional } = await inForm(
        `<${tag}>${group(item('Food') + EXTRA + item('Glass'))}</${tag.split(' ')[0]}>`,
      );
      expect(conditional.checkVisibility()).to.equal(false);
      boxes[0]!.click();
      boxes[1]!.click();
      expect(conditional.checkVisibility()).to.equal(true);
      boxes[0]!.click();
      expect(conditional.checkVisibility()).to.equal(false);
      boxes[0]!.form!.remove();
    }
  });
});

describe('“none of these”', () => {
  const html = group(item('Food') + item('Glass') + NONE);

  it('unticks the others, and is unticked by another', async () => {
    const { boxes, labels } = await question(html);
    for (const label of labels) await userEvent.click(label);
    expect(ticked(boxes)).to.deep.equal(['None']);
    await userEvent.click(labels[1]!);
    expect(ticked(boxes)).to.deep.equal(['Glass']);
  });

  it('may be unticked, which ticks nothing', async () => {
    const { boxes, labels } = await question(html);
    await userEvent.click(labels[2]!);
    await userEvent.click(labels[2]!);
    expect(ticked(boxes)).to.deep.equal([]);
  });

  it('is settled before a script of the page hears of the change, and fires no event of its own', async () => {
    const { host, boxes, labels } = await question(html);
    boxes[0]!.checked = true;
    const heard: string[] = [];
    boxes[2]!.addEventListener('input', () => heard.push(`input ${ticked(boxes).join()}`));
    for (const type of ['input', 'change']) host.addEventListener(type, () => heard.push(type));
    await userEvent.click(labels[2]!);
    expect(heard).to.deep.equal(['input None', 'input', 'change']);
  });

  it('leaves alone what a page script ticks, a box that is disabled, and another group', async () => {
    const inner = `<council-checkboxes><fieldset><legend>Size?</legend>
      <div class="council-item"><input type="checkbox" name="size" value="large"><label>Large</label></div></fieldset></council-checkboxes>`;
    const { boxes } = await question(
      group(
        `${item('Food')}<div class="council-conditional">${inner}</div>${item('Glass', 'checked disabled')}${NONE}`,
      ),
    );
    for (const box of boxes) box.checked = true;
    expect(ticked(boxes)).to.have.length(4);
    boxes[3]!.checked = false;
    boxes[3]!.click();
    expect(ticked(boxes)).to.deep.equal(['large', 'Glass', 'None']);
    boxes[1]!.click();
    expect(ticked(boxes)).to.deep.equal(['Glass', 'None']);
  });

  it('leaves what the server wrote, also where both are ticked', async () => {
    const { boxes } = await question(group(item('Food', 'checked') + item('None', 'checked data-exclusive')));
    expect(ticked(boxes)).to.deep.equal(['Food', 'None']);
  });

  it('works in answers that a script adds', async () => {
    const { host, fieldset } = await question(group(item('Food', 'checked')));
    fieldset.insertAdjacentHTML('beforeend', NONE);
    await host.updateComplete;
    await userEvent.click(parts(host).labels[1]!);
    expect(ticked(parts(host).boxes)).to.deep.equal(['None']);
  });
});

describe('one box, “I agree”', () => {
  const html = `${HINT}${ERROR}<div class="council-item"><input type="checkbox" name="agree" value="yes"><label>I agree</label></div>`;

  it('has its hint and error for itself, in a row that can be pressed', async () => {
    const { host, boxes, labels } = await question(html);
    expect(description(boxes[0]!)).to.equal('Select all that apply | Select a bin');
    expect(labels[0]!.control).to.equal(boxes[0]);
    expect(getComputedStyle(host).borderInlineStartWidth).to.equal('5px');
    const row = host.querySelector('.council-item')!.getBoundingClientRect();
    expect(row.height).to.be.at.least(44);
    (document.elementFromPoint(row.right - 2, row.top + 2) as HTMLElement).click();
    expect(boxes[0]!.checked).to.equal(true);
  });

  it('may ask one more question', async () => {
    const { boxes, conditional } = await question(
      `<div class="council-item"><input type="checkbox" name="other"><label>Collect it elsewhere</label></div>${EXTRA}`,
    );
    expect(conditional.checkVisibility()).to.equal(false);
    boxes[0]!.click();
    expect(conditional.checkVisibility()).to.equal(true);
  });

  it('earns no warning for standing without a fieldset', async () => {
    const whole =
      '<div class="council-item"><input type="checkbox" id="ok" name="ok"><label for="ok">OK</label></div>';
    expect(await warnings(whole)).to.equal('');
  });
});

describe('checkboxes in a form that checks answers', () => {
  const MESSAGE =
    '<template class="council-error-messages"><p data-rule="required">Select which bins, or “None”</p></template>';

  async function send(fields: string) {
    const host = await fixture<CouncilForm>(
      `<council-form validate><form>${fields}<button>Go</button></form></council-form>`,
    );
    await host.updateComplete;
    let sent = 0;
    host.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    const go = () => userEvent.click(host.querySelector('button')!);
    await go();
    const links = () => [...document.querySelectorAll<HTMLAnchorElement>('council-error-summary a')];
    return { host, go, links, sent: () => sent, ...parts(host) };
  }

  it('are asked for one tick where the group has a message for it', async () => {
    const { fieldset, boxes, go, links, sent } = await send(
      `<council-checkboxes>${group(HINT + item('Food') + EXTRA + NONE)}${MESSAGE}</council-checkboxes>`,
    );
    expect(sent()).to.equal(0);
    expect(description(fieldset)).to.equal('Select all that apply | Error: Select which bins, or “None”');
    expect(links().map(({ hash }) => hash)).to.deep.equal(['#bins']);
    await userEvent.click(links()[0]!);
    expect(document.activeElement).to.equal(boxes[0]);
    await userEvent.click(boxes.at(-1)!);
    await go();
    expect(sent()).to.equal(1);
  });

  it('may be left without a tick where nothing asks for one', async () => {
    const optional = `<council-checkboxes>${group(item('Food') + item('Glass'))}</council-checkboxes>`;
    expect((await send(optional)).sent()).to.equal(1);
  });

  it('may be left without a tick though a message for something else stands around them', async () => {
    const optional = `<div><council-checkboxes>${group(item('Food') + item('Glass'))}</council-checkboxes>${MESSAGE}</div>`;
    expect((await send(optional)).sent()).to.equal(1);
  });

  it('may be left without a tick when all of them are disabled', async () => {
    const all = `<council-checkboxes>${group(item('Food', 'disabled') + item('Glass', 'disabled'))}${MESSAGE}</council-checkboxes>`;
    expect((await send(all)).sent()).to.equal(1);
  });

  it('show the message above one box that is required', async () => {
    const { boxes, links } = await send(
      `<council-checkboxes><div class="council-item"><input type="checkbox" id="agree" name="agree" required><label for="agree">I agree</label></div>
        <template class="council-error-messages"><p data-rule="required">Agree to continue</p></template></council-checkboxes>`,
    );
    expect(description(boxes[0]!)).to.equal('Error: Agree to continue');
    expect(boxes[0]!.parentElement!.previousElementSibling).to.have.class('council-error-message');
    expect(links().map(({ hash }) => hash)).to.deep.equal(['#agree']);
  });
});

describe('checkboxes and the HTML of their author', () => {
  it('leave whole HTML exactly as it was', async () => {
    const html = `
      <fieldset aria-describedby="bins-hint">
        <legend><h1>Which bins?</h1></legend>
        <p class="council-hint" id="bins-hint">Select all that apply</p>
        <div class="council-item"><input type="checkbox" id="bins" name="bins" value="food"><label for="bins">Food</label></div>
        <p class="council-divider">or</p>
        <div class="council-item"><input type="checkbox" id="bins-2" name="bins" value="none" data-exclusive><label for="bins-2">None</label></div>
      </fieldset>`;
    const { host } = await question(html);
    expect(host).to.have.attribute('data-council-ready');
    const untouched = document.createElement('div');
    untouched.innerHTML = html;
    expect(host.innerHTML).to.equal(untouched.innerHTML);
  });

  it('give the first box the name as its id, and number the others', async () => {
    const { boxes, labels } = await question(group(item('Food') + item('Glass') + item('Paper')));
    expect(boxes.map((box) => box.id)).to.deep.equal(['bins', 'bins-2', 'bins-3']);
    expect(labels.map((label) => label.control)).to.deep.equal(boxes);
  });

  it('connect an error that a script adds, and let it go again', async () => {
    const { host, fieldset } = await question(group(item('Food') + item('Glass')));
    fieldset.querySelector('legend')!.insertAdjacentHTML('afterend', ERROR);
    await host.updateComplete;
    expect(description(fieldset)).to.equal('Select a bin');
    host.querySelector('.council-error-message')!.remove();
    await host.updateComplete;
    expect(fieldset).not.to.have.attribute('aria-describedby');
  });
});

describe('what the author of checkboxes is told', () => {
  const two = item('Food') + item('Glass');

  it('that ids are missing', async () => {
    expect(await warnings(group(two))).to.include('[missing-id]');
  });

  it('that several boxes stand without a fieldset', async () => {
    expect(await warnings(two)).to.include('[no-fieldset]');
  });

  it('that a box stands outside an item', async () => {
    const loose = '<input type="checkbox" name="bins" id="loose"><label for="loose">Paper</label>';
    expect(await warnings(group(two + loose))).to.include('class="council-item" around each checkbox');
  });

  it('that a required field may be out of sight', async () => {
    const hidden = EXTRA.replace('name=', 'required name=');
    expect(await warnings(group(item('Food') + hidden + item('Glass')))).to.include(
      '[required-in-conditional]',
    );
  });
});
