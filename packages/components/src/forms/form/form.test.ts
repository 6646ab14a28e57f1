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
    ['<input id="f" type="date" min="2026-03-31" value="2026-03-01">', '“Field” must be 31/03/2026 or later'],
    [
      '<input id="f" type="date" min="2026-03-02" step="7" value="2026-03-03">',
      'Choose another date for “Field”',
    ],
    ['<input id="f" type="time" min="09:00" value="08:00">', '“Field” must be 09:00 or later'],
    ['<input id="f" type="time" max="17:00" value="18:00">', '“Field” must be 17:00 or earlier'],
    ['<input id="f" type="time" min="08:00" step="900" value="08:10">', 'Choose another time for “Field”'],
    ['<input id="f" type="month" max="2026-03" value="2026-04">', '“Field” must be 03/2026 or earlier'],
    ['<input id="f" type="week" min="2026-W09" value="2026-W01">', '“Field” must be 2026-W09 or later'],
    [
      '<input id="f" type="datetime-local" min="2026-12-31T09:00" value="2026-12-30T09:00">',
      '“Field” must be 31/12/2026 09:00 or later',
    ],
    [
      '<select id="f" multiple required><option>A</option></select>',
      'Select at least one answer for “Field”',
    ],
  ];
  for (const [input, sentence] of cases) {
    it(`${input}: ${sentence || 'nothing'}`, async (context) => {
      const [, type] = /type="(month|week)"/.exec(input) ?? [];
      const field = Object.assign(document.createElement('input'), { type: type ?? 'text' });
      if (type && field.type !== type) context.skip(`this browser has no field for a ${type}`);
      const { go, summary } = await around(`<div><label for="f">Field</label>${input}</div>`);
      await go();
      expect(summary().join()).to.equal(sentence);
    });
  }

  it('give a date in figures on a Welsh page, because Chrome knows no Welsh months', async () => {
    const { go, $, summary } = await page(
      `<council-form validate lang="cy"><form><label for="f">Dyddiad</label> <input id="f" type="date" min="2026-03-31" value="2026-03-01">
       <label for="t">Amser</label> <input id="t" type="time" max="17:00" value="18:00">
       <label for="s">Casgliad</label> <input id="s" type="date" min="2026-03-02" step="7" value="2026-03-03">${GO}</form></council-form>`,
    );
    await go();
    expect(summary()).to.deep.equal([
      'Rhaid i “Dyddiad” fod yn 31/03/2026 neu’n hwyrach',
      'Rhaid i “Amser” fod yn 17:00 neu’n gynharach',
      'Dewiswch ddyddiad arall ar gyfer “Casgliad”',
    ]);
    expect($('#f')).to.have.attribute('aria-invalid', 'true');
  });

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

/** A radio or a checkbox with its label, in a row of its own. */
const choice = (type: string, name: string, value = name, attributes = 'required') =>
  `<div class="council-item"><input type="${type}" id="${name}-${value}" name="${name}" value="${value}" ${attributes}><label for="${name}-${value}">${value}</label></div>`;
const fieldset = (...inside: string[]) => `<fieldset><legend>Group</legend>${inside.join('')}</fieldset>`;

describe('what counts as one question', () => {
  /** What each error describes, and what stands right after it. */
  async function look(html: string) {
    const { root, go, summary } = await around(html);
    await go();
    const errors = [...root.querySelectorAll('.council-error-message')];
    const described = errors.map((error) => {
      const target = root.querySelector(`[aria-describedby~="${error.id}"]`)!;
      return target.id || target.localName;
    });
    const name = (element: Element) =>
      (element.matches('input') ? element : element.querySelector('input'))?.id;
    const before = errors.map((error) => name(error.nextElementSibling!));
    const links = [...root.querySelectorAll('council-error-summary a')].map((link) =>
      link.getAttribute('href'),
    );
    return { described, before, links, sentences: summary(), ids: errors.map((error) => error.id) };
  }

  it('radios of one name in a fieldset: its error describes the fieldset', async () => {
    const { described, before, links } = await look(
      fieldset(choice('radio', 'a', '1'), choice('radio', 'a', '2'), '<input type="submit" value="Find">'),
    );
    expect([described, before, links]).to.deep.equal([['fieldset'], ['a-1'], ['#a-1']]);
  });

  it('each of two groups of radios that stand in one fieldset', async () => {
    const html = fieldset(
      ...[
        choice('radio', 'a', '1'),
        choice('radio', 'a', '2'),
        choice('radio', 'b', '1'),
        choice('radio', 'b', '2'),
      ],
    );
    const { described, before, links } = await look(html);
    expect([described, before, links]).to.deep.equal([
      ['a-1', 'b-1'],
      ['a-1', 'b-1'],
      ['#a-1', '#b-1'],
    ]);
  });

  it('radios of one name without a fieldset: people hear of it once', async () => {
    const { described, links, sentences } = await look(
      choice('radio', 'a', '1') + choice('radio', 'a', '2') + choice('radio', 'b', '1'),
    );
    expect(described).to.deep.equal(['a-1', 'b-1']);
    expect(links).to.deep.equal(['#a-1', '#b-1']);
    expect(sentences).to.have.length(2);
  });

  it('each of two required checkboxes that stand in one fieldset', async () => {
    const { described, sentences } = await look(fieldset(choice('checkbox', 'a'), choice('checkbox', 'b')));
    expect(described).to.deep.equal(['a-a', 'b-b']);
    expect(sentences).to.deep.equal(['Select “a” to continue', 'Select “b” to continue']);
  });

  it('checkboxes of which one is required', async () => {
    const { described, ids, links } = await look(
      fieldset(choice('checkbox', 'a', 'a', ''), choice('checkbox', 'b')),
    );
    expect([described, ids]).to.deep.equal([['fieldset'], ['a-a-error']]);
    expect(links).to.deep.equal(['#b-b']);
  });

  it('a consent among text fields: its error stands at the consent and bears its id', async () => {
    const { described, before, ids, links } = await look(fieldset(EMAIL, choice('checkbox', 'agree', 'yes')));
    expect([described, before]).to.deep.equal([['agree-yes'], ['agree-yes']]);
    expect(ids).to.deep.equal(['agree-yes-error']);
    expect(links).to.deep.equal(['#agree-yes']);
  });

  it('radios with a text field that one of them reveals, and with a group inside', async () => {
    const inner = `<fieldset>${choice('checkbox', 'c', 'c', '')}</fieldset>`;
    const { described, ids } = await look(
      fieldset(
        choice('radio', 'a', '1'),
        `<div class="council-conditional">${EMAIL}</div>`,
        inner,
        choice('radio', 'a', '2'),
      ),
    );
    expect([described, ids]).to.deep.equal([['fieldset'], ['a-1-error']]);
  });

  it('the three parts of a date', async () => {
    const part = (name: string) => `<label for="${name}">${name}</label><input id="${name}" required>`;
    const { described, ids, links } = await look(
      fieldset(`<div class="council-date-input">${['day', 'month', 'year'].map(part).join('')}</div>`),
    );
    expect([described, ids, links]).to.deep.equal([['fieldset'], ['day-error'], ['#day']]);
  });
});

describe('where an error stands', () => {
  const FIELD = '<input id="f" name="f" required>';
  const LABEL = '<label for="f">Field</label>';
  const cases: [where: string, html: string][] = [
    ['the cell of its control', `<table><tr><td>${LABEL}</td><td>${FIELD}</td></tr></table>`],
    ['the description beside the term', `<dl><dt>${LABEL}</dt><dd>${FIELD}</dd></dl>`],
    ['the column of its control', `<div style="display: flex !important">${LABEL}<div>${FIELD}</div></div>`],
    [
      'the column of a grid',
      `<div style="display: grid !important; grid-template-columns: 1fr 2fr">${LABEL}<div>${FIELD}</div></div>`,
    ],
    [
      'a column that floats',
      `<div><div style="float: left !important">${LABEL}</div><div style="float: left !important">${FIELD}</div></div>`,
    ],
  ];
  for (const [where, html] of cases) {
    it(where, async () => {
      const { go, $ } = await around(html);
      await go();
      expect($('#f').previousElementSibling).to.equal($('.council-error-message'));
    });
  }

  it('above a group of input and unit, not inside it, also in a column', async () => {
    const unit = `<div class="council-input-group"><span class="council-prefix">£</span>${FIELD}</div>`;
    for (const html of [
      `<council-text-input>${LABEL}${unit}</council-text-input>`,
      `<div style="display: flex !important">${LABEL}<div><div style="display: flex !important">${FIELD}</div></div></div>`,
    ]) {
      const { go, $, root } = await around(html);
      await go();
      expect($('#f').parentElement!.previousElementSibling).to.equal($('.council-error-message'));
      root.remove();
    }
  });

  it('above radios side by side, with or without rows of the kit', async () => {
    const plain = '<label><input type="radio" name="bin" required> Recycling</label>';
    const html = `<fieldset style="display: flex !important"><legend>Bin?</legend><p>${plain}</p></fieldset>`;
    for (const [inside, before] of [
      [BIN.replace('<council-radios>', '<council-radios class="council-inline">'), '.council-item'],
      [html, 'p'],
    ] as const) {
      const { go, $, root } = await around(inside);
      await go();
      expect($('legend + .council-error-message').nextElementSibling!.matches(before)).to.equal(true);
      root.remove();
    }
  });

  it('has an id without white space, also where that of the control has some', async () => {
    const { go, $, errors } = await around('<label for="my name">Name</label><input id="my name" required>');
    await go();
    await go();
    expect(errors()).to.have.length(1);
    expect($('input')).to.have.attribute('aria-describedby', 'my-name-error');
  });
});

describe('two forms in one page', () => {
  const SERVER_SUMMARY =
    '<council-error-summary class="theirs"><h2>There is a problem</h2><ul><li><a href="#a">Not known</a></li></ul></council-error-summary>';
  const formOf = (id: string) =>
    `<council-form validate><form><label for="${id}">${id}</label> <input id="${id}" name="${id}" required><button class="go-${id}">Go</button></form></council-form>`;
  const open = (before = '') => page(`<main>${before}${formOf('a')}${formOf('b')}</main>`);

  it('have a summary each, which goes when its own form is sent again', async () => {
    const { $, summary } = await open();
    const sentence = (id: string) => `Enter an answer for “${id}”`;
    await userEvent.click($('.go-a'));
    await userEvent.click($('.go-b'));
    expect(summary().sort()).to.deep.equal(['a', 'b'].map(sentence));
    await userEvent.click($('.go-b'));
    expect(summary().sort()).to.deep.equal(['a', 'b'].map(sentence));
    await userEvent.fill($('#a'), 'x');
    await userEvent.click($('.go-a'));
    expect(summary()).to.deep.equal([sentence('b')]);
  });

  it('leave the server’s summary of the other', async () => {
    const { $ } = await open(SERVER_SUMMARY);
    await userEvent.click($('.go-b'));
    expect($<HTMLElement>('.theirs').hidden).to.equal(false);
    await userEvent.click($('.go-a'));
    expect($<HTMLElement>('.theirs').hidden).to.equal(true);
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
    const { go, form, sent, errors } = await around(NAME, '');
    form.noValidate = true; // or the browser itself would stop it
    await go();
    expect(sent()).to.equal(1);
    expect(errors()).to.deep.equal([]);
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
