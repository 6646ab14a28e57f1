import { expect, fixture } from '@open-wc/testing';
import { userEvent } from 'vitest/browser';
import { define } from '../../base/define.js';
import { CouncilRadios } from '../radios/radios.js';
import { CouncilTextInput } from '../text-input/text-input.js';
import { CouncilForm } from './form.js';

define('council-text-input', CouncilTextInput);
define('council-radios', CouncilRadios);
define('council-form', CouncilForm);

const own = (rule: string, text: string) =>
  `<template class="council-error-messages"><p data-rule="${rule}">${text}</p></template>`;
const NAME = `<council-text-input><label for="name">Full name</label><p class="council-hint" id="name-hint">As on your bill</p>
  <input id="name" name="name" required aria-describedby="name-hint">${own('required', 'Enter your full name')}</council-text-input>`;
const EMAIL = `<council-text-input><label for="email">Email address</label>
  <input id="email" name="email" type="email"></council-text-input>`;
const BIN = `<council-radios><fieldset><legend>Which bin?</legend>
  <div class="council-item"><input type="radio" id="bin" name="bin" value="r" required><label for="bin">Recycling</label></div>
  <div class="council-item"><input type="radio" id="bin-2" name="bin" value="g"><label for="bin-2">Garden</label></div>
  </fieldset>${own('required', 'Select which bin')}</council-radios>`;
const GO = '<button class="go">Go</button>';

async function page(html: string) {
  const root = await fixture<HTMLElement>(`<div>${html}</div>`);
  const host = root.querySelector('council-form')!;
  await host.updateComplete;
  const form = root.querySelector('form')!;
  let sent = 0;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent++;
  });
  return {
    root,
    host,
    form,
    sent: () => sent,
    go: () => userEvent.click(root.querySelector('.go')!),
    $: <E extends Element = HTMLInputElement>(selector: string) => root.querySelector<E>(selector)!,
    summary: () =>
      [...root.querySelectorAll('council-error-summary:not([hidden]) a')].map((link) => link.textContent),
    errors: () =>
      [...root.querySelectorAll('.council-error-message:not([hidden])')].map((error) => error.textContent),
  };
}

const around = (fields: string, attributes = 'validate') =>
  page(`<council-form ${attributes}><form>${fields}${GO}</form></council-form>`);
const inside = (fields: string) =>
  page(
    `<form><council-form validate>${fields}${GO}</council-form><button class="other">Search</button></form>`,
  );

const description = (element: Element) =>
  element
    .getAttribute('aria-describedby')
    ?.split(' ')
    .map((id) => document.getElementById(id)?.textContent);

describe('a person who sends a form with wrong answers', () => {
  for (const [where, open] of [
    ['around a form', around],
    ['inside a form', inside],
  ] as const) {
    it(`gets the messages that the server would have written, and the summary has the focus (${where})`, async () => {
      const { go, $, summary, errors, sent } = await open(NAME + EMAIL + BIN);
      await userEvent.fill($('#email'), 'morgan');
      await go();
      expect(sent()).to.equal(0);
      const email = '“Email address” must be an email address in the correct format, like name@example.com';
      expect(summary()).to.deep.equal(['Enter your full name', email, 'Select which bin']);
      expect(errors()).to.deep.equal(summary().map((text) => `Error: ${text}`));
      expect(document.activeElement).to.equal($('council-error-summary'));
      expect(document.title.startsWith('Error: ')).to.equal(true);
    });
  }

  it('hears hint and error on arriving in the field', async () => {
    const { go, $ } = await around(NAME + BIN);
    await go();
    expect(description($('#name'))).to.deep.equal(['As on your bill', 'Error: Enter your full name']);
    expect($('#name')).to.have.attribute('aria-invalid', 'true');
    expect(description($('fieldset'))).to.deep.equal(['Error: Select which bin']);
    expect($('#bin')).not.to.have.attribute('aria-invalid');
  });

  it('goes from the summary to the answer', async () => {
    const { go, $, root } = await around(NAME + BIN);
    await go();
    await userEvent.click(root.querySelectorAll('council-error-summary a')[1]!);
    expect(document.activeElement).to.equal($('#bin'));
  });

  it('loses the message of a corrected answer at the next submit, not before', async () => {
    const { go, $, errors, summary, sent } = await around(NAME + BIN);
    await go();
    await userEvent.fill($('#name'), 'Morgan');
    expect(errors()).to.have.length(2);
    await go();
    expect(errors()).to.deep.equal(['Error: Select which bin']);
    expect(summary()).to.deep.equal(['Select which bin']);
    expect(description($('#name'))).to.deep.equal(['As on your bill']);
    expect($('#name')).not.to.have.attribute('aria-invalid');
    await userEvent.click($('#bin-2'));
    await go();
    expect(sent()).to.equal(1);
    expect(errors()).to.deep.equal([]);
    expect(document.title.startsWith('Error: ')).to.equal(false);
  });

  it('is not told while typing', async () => {
    const { $, errors } = await around(EMAIL);
    await userEvent.type($('#email'), 'morgan');
    await userEvent.tab();
    expect(errors()).to.deep.equal([]);
  });

  it('may send as it is with a button that has formnovalidate', async () => {
    const { $, sent } = await around(`${NAME}<button class="save" formnovalidate>Save</button>`);
    await userEvent.click($('.save'));
    expect(sent()).to.equal(1);
  });

  it('may use another button of somebody else’s form', async () => {
    const { $, sent } = await inside(NAME);
    await userEvent.click($('.other'));
    expect(sent()).to.equal(1);
  });

  it('is not asked for what is disabled, folded away or in a branch that was not chosen', async () => {
    const { go, $, sent, summary } = await around(`
      <fieldset disabled>${NAME.replaceAll('name', 'disabled')}</fieldset>
      <div hidden>${NAME.replaceAll('name', 'folded')}</div>
      <div class="council-item"><input type="radio" id="phone" name="by" value="p"><label for="phone">Phone</label></div>
      <div class="council-conditional" style="display: block !important">${NAME.replaceAll('name', 'number')}</div>`);
    await go();
    expect(sent()).to.equal(1);
    await userEvent.click($('#phone'));
    await go();
    expect(summary()).to.deep.equal(['Enter your full number']);
  });

  it('reads Welsh on a Welsh page', async () => {
    const { go, $, errors } = await page(
      `<council-form validate lang="cy"><form><label for="oed">Oed</label> <input id="oed" name="oed" type="number" min="18" value="2">${GO}</form></council-form>`,
    );
    await go();
    expect(errors()).to.deep.equal(['Gwall: Rhaid i “Oed” fod yn 18 neu fwy']);
    expect($('h2')).to.have.text('Mae problem wedi codi');
  });
});

describe('the sentences made from a label', () => {
  const cases: [input: string, sentence: string][] = [
    ['<input id="f">', ''],
    ['<input id="f" required>', 'Enter an answer for “Field”'],
    ['<select id="f" required><option value="">Choose</option></select>', 'Select an answer for “Field”'],
    ['<input id="f" type="checkbox" required>', 'Select “Field” to continue'],
    ['<input id="f" type="file" required>', 'Select a file for “Field”'],
    ['<input id="f" type="url" value="x">', '“Field” must be a web address, like https://www.example.com'],
    ['<input id="f" pattern="[0-9]+" value="x">', '“Field” must be in the correct format'],
    ['<input id="f" type="number" max="4" value="9">', '“Field” must be 4 or less'],
    ['<input id="f" type="number" min="0" value="1.5">', '“Field” must be a whole number'],
    ['<input id="f" type="number" min="0" step="5" value="4">', '“Field” must go up in steps of 5'],
    [
      '<input id="f" type="date" min="2026-03-31" value="2026-03-01">',
      '“Field” must be 31 March 2026 or later',
    ],
  ];
  for (const [input, sentence] of cases) {
    it(`${input}: ${sentence || 'nothing'}`, async () => {
      const { go, summary } = await around(`<div><label for="f">Field</label>${input}</div>`);
      await go();
      expect(summary().join()).to.equal(sentence);
    });
  }

  it('count characters that a person typed', async () => {
    const { go, $, summary } = await around('<label for="f">Field</label><input id="f" minlength="3">');
    await userEvent.type($('#f'), 'ab');
    await go();
    expect(summary()).to.deep.equal(['“Field” must be 3 characters or more']);
  });

  it('are those of a script that set a message of its own', async () => {
    const { go, $, summary } = await around('<label for="f">Field</label><input id="f">');
    $('#f').setCustomValidity('This street is not in Northshire');
    await go();
    expect(summary()).to.deep.equal(['This street is not in Northshire']);
  });
});

describe('a form and the HTML of others', () => {
  const SERVER = `<council-error-summary><h2 id="error-summary-title">There is a problem</h2>
      <ul><li><a href="#ref">No such number</a></li></ul></council-error-summary>
    <council-form validate><form><council-text-input><label for="ref">Number</label>
      <p class="council-error-message" id="ref-error"><span class="council-visually-hidden">Error:</span> No such number</p>
      <input id="ref" name="ref" value="12" aria-describedby="ref-error" aria-invalid="true"></council-text-input>${NAME}${GO}</form></council-form>`;

  it('keeps the server’s errors until the next submit, and then those for answers that are the same', async () => {
    const { go, summary, errors } = await page(SERVER);
    expect(summary()).to.deep.equal(['No such number']);
    await go();
    expect(summary()).to.deep.equal(['No such number', 'Enter your full name']);
    expect(errors()).to.deep.equal(['Error: No such number', 'Error: Enter your full name']);
  });

  it('puts away the server’s error for an answer that was changed, without deleting it', async () => {
    const { go, $, summary } = await page(SERVER);
    await userEvent.fill($('#ref'), '34');
    await go();
    expect(summary()).to.deep.equal(['Enter your full name']);
    expect($<HTMLElement>('#ref-error').hidden).to.equal(true);
    expect($('#ref').matches('[aria-invalid], [aria-describedby]')).to.equal(false);
  });

  it('lets a valid form go although the server’s errors still show', async () => {
    const { go, $, sent } = await page(SERVER);
    await userEvent.fill($('#name'), 'Morgan');
    await go();
    expect(sent()).to.equal(1);
  });

  it('stops the browser’s own checks only while it validates', async () => {
    const { host, form } = await around(NAME);
    expect(form.noValidate).to.equal(true);
    host.validate = false;
    await host.updateComplete;
    expect(form.noValidate).to.equal(false);
  });

  it('lets everything through without `validate`', async () => {
    const { go, sent } = await around(NAME.replace('required', ''), '');
    await go();
    expect(sent()).to.equal(1);
  });

  it('writes the summary first in the column of the form, after the way back', async () => {
    const { go, $ } = await page(
      `<main><nav>Back</nav><div class="frame"><div class="column"><h1>Report</h1><council-form validate><form>${NAME}${GO}</form></council-form></div></div></main>`,
    );
    await go();
    expect($('.column').firstElementChild!.localName).to.equal('council-error-summary');
  });

  it('wires fields that are classes only, without ids', async () => {
    const { go, $ } = await around(
      `<div class="council-text-input"><label>Town <input name="town" required></label></div>`,
    );
    await go();
    expect(description($('input'))).to.deep.equal(['Error: Enter an answer for “Town”']);
    expect($('.council-text-input').firstElementChild).to.have.class('council-error-message');
  });

  it('deletes nothing but its own, and nothing twice', async () => {
    const { go, $, host } = await around(NAME + BIN);
    const before = host.querySelector('form')!.outerHTML;
    await go();
    await go();
    expect(document.querySelectorAll('council-error-summary')).to.have.length(1);
    await userEvent.fill($('#name'), 'Morgan');
    await userEvent.click($('#bin'));
    await go();
    expect(host.querySelector('form')!.outerHTML).to.equal(before);
  });

  it('says the author’s words as text, whatever is in them', async () => {
    const { go, $, summary } = await around(
      `<div><label for="f">&lt;img src=x onerror=alert(1)&gt; {count}</label><input id="f" required></div>`,
    );
    await go();
    expect(summary()).to.deep.equal(['Enter an answer for “<img src=x onerror=alert(1)> {count}”']);
    expect($('img')).to.equal(null);
  });
});
