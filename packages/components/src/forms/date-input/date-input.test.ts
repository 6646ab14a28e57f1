import { expect, fixture } from '@open-wc/testing';
import { vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { define } from '../../base/define.js';
import { CouncilErrorSummary } from '../error-summary/error-summary.js';
import { CouncilForm } from '../form/form.js';
import { CouncilDateInput } from './date-input.js';

define('council-date-input', CouncilDateInput);
define('council-form', CouncilForm);
define('council-error-summary', CouncilErrorSummary);

const HINT = '<p class="council-hint">For example, 27 3 2026</p>';
const ERROR = '<p class="council-error-message">Date must include a month</p>';

const part = (name: string, attributes = '') =>
  `<div class="council-item"><label>${name}</label><input name="due-${name.toLowerCase()}" ${attributes}></div>`;
const all = (attributes = '') => ['Day', 'Month', 'Year'].map((name) => part(name, attributes)).join('');
const group = (parts = all(), before = '') =>
  `<fieldset><legend>When?</legend>${before}<div class="council-date-parts">${parts}</div></fieldset>`;

const inputsOf = (host: Element) => [...host.querySelectorAll('input')];
const valuesOf = (host: Element) => inputsOf(host).map((input) => input.value);

async function question(inside = group(), attributes = '') {
  const host = await fixture<CouncilDateInput>(
    `<council-date-input ${attributes}>${inside}</council-date-input>`,
  );
  return { host, fieldset: host.querySelector('fieldset')!, inputs: inputsOf(host) };
}

/** What a browser does when a person pastes. Returns whether the text goes into the field as it is. */
function paste(input: HTMLInputElement, text: string): boolean {
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  return input.dispatchEvent(event);
}

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

describe('a person who enters a date', () => {
  it('types part after part, and goes on with Tab alone', async () => {
    const { host, inputs } = await question();
    await userEvent.click(inputs[0]!);
    await userEvent.keyboard('27');
    expect(document.activeElement).to.equal(inputs[0]);
    await userEvent.tab();
    await userEvent.keyboard('Mar');
    await userEvent.tab();
    await userEvent.keyboard('2026');
    expect(valuesOf(host)).to.deep.equal(['27', 'Mar', '2026']);
  });

  it('hears hint and error of the date once, on arriving in the group', async () => {
    const { fieldset, inputs } = await question(group(all(), HINT + ERROR));
    expect(description(fieldset)).to.equal('For example, 27 3 2026 | Date must include a month');
    for (const input of inputs) expect(description(input)).to.equal('');
  });

  it('reaches each part by its label and by its id', async () => {
    const { inputs } = await question();
    expect(inputs.map(({ id }) => id)).to.deep.equal(['due-day', 'due-month', 'due-year']);
    expect(inputs.map(({ labels }) => labels![0]!.textContent)).to.deep.equal(['Day', 'Month', 'Year']);
  });

  it('sees only that part red which the server says is wrong', async () => {
    const { host, inputs } = await question(
      group(part('Day') + part('Month', 'aria-invalid="true"') + part('Year'), ERROR),
    );
    const shadows = inputs.map((input) => getComputedStyle(input).boxShadow !== 'none');
    expect(shadows).to.deep.equal([false, true, false]);
    expect(getComputedStyle(host).borderInlineStartWidth).to.equal('5px');
  });

  it('finds fields as wide as their answers', async () => {
    const { inputs } = await question(
      group(part('Day') + part('Month') + part('Year', 'class="council-width-4"')),
    );
    expect(inputs.map((input) => input.offsetWidth)).to.deep.equal([64, 64, 96]);
  });
});

describe('a person who pastes a whole date', () => {
  it('into any part has all three filled in', async () => {
    for (const index of [0, 1, 2]) {
      const { host, inputs } = await question();
      expect(paste(inputs[index]!, '1 February 2026')).to.equal(false);
      expect(valuesOf(host)).to.deep.equal(['1', '2', '2026']);
      host.remove();
    }
  });

  it('replaces what stood there', async () => {
    const { host, inputs } = await question(group(all('value="9"')));
    paste(inputs[1]!, '2026-02-01');
    expect(valuesOf(host)).to.deep.equal(['1', '2', '2026']);
  });

  it('and a page that listens hears of each part, when all are there', async () => {
    const { host, inputs } = await question();
    const heard: string[] = [];
    for (const type of ['input', 'change']) {
      host.addEventListener(type, ({ target }) =>
        heard.push(`${type} ${(target as HTMLInputElement).name} ${valuesOf(host).join('-')}`),
      );
    }
    paste(inputs[0]!, '01/02/2026');
    expect(heard).to.have.length(6);
    expect(heard[0]).to.equal('input due-day 1-2-2026');
    expect(heard[5]).to.equal('change due-year 1-2-2026');
  });

  it('of birth in two figures means one that was', async () => {
    const { host, inputs } = await question(group(all('autocomplete="bday-year"')));
    const next = (new Date().getFullYear() + 2) % 100;
    paste(inputs[0]!, `1/2/${String(next).padStart(2, '0')}`);
    expect(Number(valuesOf(host)[2])).to.be.below(new Date().getFullYear());
  });

  it('keeps the place', async () => {
    const { inputs } = await question();
    inputs[1]!.focus();
    paste(inputs[1]!, '01/02/2026');
    expect(document.activeElement).to.equal(inputs[1]);
  });

  it('gets any other text as it is', async () => {
    const { host, inputs } = await question();
    for (const text of ['27', '31/04/2026', 'tomorrow', '']) expect(paste(inputs[0]!, text)).to.equal(true);
    expect(valuesOf(host)).to.deep.equal(['', '', '']);
  });

  it('changes nothing in a part that may not be changed', async () => {
    const { host, inputs } = await question(
      group(part('Day') + part('Month') + part('Year', 'readonly value="2025"')),
    );
    expect(paste(inputs[0]!, '01/02/2026')).to.equal(true);
    expect(valuesOf(host)).to.deep.equal(['', '', '2025']);
  });

  it('is not in the way of a page that reads what is pasted itself', async () => {
    const { host, inputs } = await question();
    inputs[0]!.addEventListener('paste', (event) => event.preventDefault());
    paste(inputs[0]!, '01/02/2026');
    expect(valuesOf(host)).to.deep.equal(['', '', '']);
  });
});

describe('a date in a form that checks answers', () => {
  const MESSAGES = `<template class="council-error-messages">
    <p data-rule="required">Enter the date</p>
    <p data-rule="required-month">Date must include a month</p>
    <p data-rule="required-day-year">Date must include a day and a year</p>
    <p data-rule="type">Date must be a real date</p></template>`;

  async function send(
    values: [day: string, month: string, year: string],
    messages = MESSAGES,
    attributes = 'required',
  ) {
    const root = await fixture<HTMLElement>(
      `<div><council-form validate><form><council-date-input>${group(all(attributes), HINT)}${messages}</council-date-input><button>Go</button></form></council-form></div>`,
    );
    await root.querySelector<CouncilForm>('council-form')!.updateComplete;
    await root.querySelector<CouncilDateInput>('council-date-input')!.updateComplete;
    let sent = 0;
    root.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    const inputs = inputsOf(root);
    for (const [index, input] of inputs.entries()) input.value = values[index]!;
    const go = () => userEvent.click(root.querySelector('button')!);
    await go();
    await root.querySelector('council-error-summary')?.updateComplete;
    return {
      root,
      inputs,
      go,
      sent: () => sent,
      errors: () => [...root.querySelectorAll('council-error-summary a')].map((link) => link.textContent),
      link: () => root.querySelector('council-error-summary a')?.getAttribute('href'),
      wrong: () => inputs.filter((input) => input.matches('[aria-invalid]')).map(({ name }) => name),
    };
  }

  const cases: [values: [string, string, string], message: string | undefined, wrong: string[]][] = [
    [['', '', ''], 'Enter the date', ['due-day', 'due-month', 'due-year']],
    [['27', '', '2026'], 'Date must include a month', ['due-month']],
    [['', '3', ''], 'Date must include a day and a year', ['due-day', 'due-year']],
    [['27', '3', ''], 'Enter the rest of the date: year', ['due-year']],
    [['31', '4', '2026'], 'Date must be a real date', ['due-day']],
    [['27', '13', '2026'], 'Date must be a real date', ['due-month']],
    [['27', 'Mawrth', '26'], undefined, []],
  ];
  for (const [values, message, wrong] of cases) {
    it(`${values.join(' | ')}: ${message ?? 'is sent'}`, async () => {
      const form = await send(values);
      expect(form.errors()).to.deep.equal(message ? [message] : []);
      expect(form.wrong()).to.deep.equal(wrong);
      expect(form.link() ?? '').to.equal(wrong[0] ? `#${wrong[0]}` : '');
      expect(form.sent()).to.equal(message ? 0 : 1);
      if (message)
        expect(description(form.root.querySelector('fieldset')!)).to.equal(
          `For example, 27 3 2026 | Error: ${message}`,
        );
    });
  }

  it('may be left out when no part is required', async () => {
    expect((await send(['', '', ''], MESSAGES, '')).sent()).to.equal(1);
  });

  it('may not be left out in part', async () => {
    expect((await send(['27', '', '2026'], MESSAGES, '')).errors()).to.deep.equal([
      'Date must include a month',
    ]);
  });

  it('has words of the kit for what is missing, where the author wrote none', async () => {
    expect((await send(['', '3', ''], '')).errors()).to.deep.equal(['Enter the rest of the date: day, year']);
  });

  it('has words of the kit for what does not exist, where the author wrote none', async () => {
    expect((await send(['31', '4', '2026'], '')).errors()).to.deep.equal([
      'Enter a real date, for example 27 3 2026',
    ]);
  });

  it('is sent when it has been put right, also by a script that tells nobody', async () => {
    const { inputs, go, sent } = await send(['31', '4', '2026']);
    inputs[0]!.value = '30';
    await go();
    expect(sent()).to.equal(1);
  });

  it('is checked by nobody where the form does not validate', async () => {
    const form = await fixture<HTMLFormElement>(
      `<form><council-date-input>${group()}</council-date-input><button>Go</button></form>`,
    );
    form.addEventListener('submit', (event) => event.preventDefault());
    inputsOf(form)[0]!.value = '99';
    await userEvent.click(form.querySelector('button')!);
    expect(form.checkValidity()).to.equal(true);
  });
});

describe('a date and the HTML of its author', () => {
  it('leaves whole HTML exactly as it was', async () => {
    const html = `
      <fieldset aria-describedby="due-hint due-error"><legend><h1>When?</h1></legend>
        <p class="council-hint" id="due-hint">For example, 27 3 2026</p>
        <p class="council-error-message" id="due-error">Date must include a month</p>
        <div class="council-date-parts">
          <div class="council-item"><label for="due-day">Day</label><input id="due-day" name="due-day"></div>
          <div class="council-item"><label for="due-month">Month</label><input id="due-month" name="due-month" aria-invalid="true"></div>
          <div class="council-item"><label for="due-year">Year</label><input id="due-year" name="due-year"></div>
        </div>
      </fieldset>`;
    const { host } = await question(html);
    expect(host).to.have.attribute('data-council-ready');
    const untouched = document.createElement('div');
    untouched.innerHTML = html;
    expect(host.innerHTML).to.equal(untouched.innerHTML);
  });

  it('has what the browser knows filled in: the purpose of each part stays as written', async () => {
    const { inputs } = await question(
      group(
        part('Day', 'autocomplete="bday-day"') + part('Month', 'autocomplete="bday-month"') + part('Year'),
      ),
    );
    expect(inputs.map((input) => input.getAttribute('autocomplete'))).to.deep.equal([
      'bday-day',
      'bday-month',
      null,
    ]);
  });
});

describe('what the author of a date is told', () => {
  it('that ids are missing', async () => {
    expect(await warnings(group())).to.include('[missing-id]');
  });

  it('that a part is missing', async () => {
    expect(await warnings(group(part('Day') + part('Month')))).to.include('three inputs');
  });

  it('that the parts stand without a fieldset', async () => {
    expect(await warnings(`<div class="council-date-parts">${all()}</div>`)).to.include('[no-fieldset]');
  });
});
