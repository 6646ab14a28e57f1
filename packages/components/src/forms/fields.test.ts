import { expect, fixture } from '@open-wc/testing';
import { vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { define } from '../base/define.js';
import { isChoice } from '../controllers/parts.js';
import { CouncilAddressLookup } from './address-lookup/address-lookup.js';
import { CouncilAutocomplete } from './autocomplete/autocomplete.js';
import { CouncilCheckboxes } from './checkboxes/checkboxes.js';
import { CouncilFileUpload } from './file-upload/file-upload.js';
import { CouncilDateInput } from './date-input/date-input.js';
import { CouncilPasswordInput } from './password-input/password-input.js';
import { CouncilRadios } from './radios/radios.js';
import { CouncilSelect } from './select/select.js';
import { CouncilTextarea } from './textarea/textarea.js';
import { CouncilTextInput } from './text-input/text-input.js';

define('council-text-input', CouncilTextInput);
define('council-radios', CouncilRadios);
define('council-address-lookup', CouncilAddressLookup);
define('council-autocomplete', CouncilAutocomplete);
define('council-checkboxes', CouncilCheckboxes);
define('council-password-input', CouncilPasswordInput);
define('council-date-input', CouncilDateInput);
define('council-select', CouncilSelect);
define('council-textarea', CouncilTextarea);
define('council-file-upload', CouncilFileUpload);

interface Field {
  html: string;
  /** What a person does to answer, and what is sent then. */
  answer: (control: HTMLInputElement) => Promise<void>;
  sent: string;
  /** What stood in the field before, so what a reset gives back. */
  first: string;
  /** Enter does something else here, as the browser has it. */
  enter?: 'opens the list' | 'begins a new line' | 'opens the list of files';
}

/** Every kind of field that the kit has: what follows holds for each of them. */
const fields: Record<string, Field> = {
  'text-input': {
    html: '<council-text-input><label>Town</label><input name="town" value="Wick" autocomplete="address-level2"></council-text-input>',
    answer: (control) => userEvent.fill(control, 'Thurso'),
    sent: 'Thurso',
    first: 'Wick',
  },
  radios: {
    html: `<council-radios><fieldset><legend>Town</legend>
      <div class="council-item"><input type="radio" name="town" value="Thurso" autocomplete="address-level2"><label>Thurso</label></div>
      <div class="council-item"><input type="radio" name="town" value="Wick" checked><label>Wick</label></div>
    </fieldset></council-radios>`,
    answer: (control) => userEvent.click(control),
    sent: 'Thurso',
    first: 'Wick',
  },
  checkboxes: {
    html: `<council-checkboxes><fieldset><legend>Town</legend>
      <div class="council-item"><input type="checkbox" name="town" value="Thurso" autocomplete="address-level2"><label>Thurso</label></div>
      <div class="council-item"><input type="checkbox" name="town" value="Wick" checked data-exclusive><label>Wick</label></div>
    </fieldset></council-checkboxes>`,
    answer: (control) => userEvent.click(control),
    sent: 'Thurso',
    first: 'Wick',
  },
  'date-input': {
    html: `<council-date-input><fieldset><legend>Date</legend><div class="council-date-parts">
      <div class="council-item"><label>Day</label><input name="town" value="27" autocomplete="address-level2"></div>
      <div class="council-item"><label>Month</label><input name="month" value="3"></div>
      <div class="council-item"><label>Year</label><input name="year" value="2026"></div></div></fieldset></council-date-input>`,
    answer: (control) => userEvent.fill(control, '28'),
    sent: '28',
    first: '27',
  },
  'password-input': {
    html: '<council-password-input><label>Town</label><input type="password" name="town" value="Wick" autocomplete="address-level2"></council-password-input>',
    answer: (control) => userEvent.fill(control, 'Thurso'),
    sent: 'Thurso',
    first: 'Wick',
  },
  select: {
    html: `<council-select><label>Town</label><select name="town" autocomplete="address-level2">
      <option>Thurso</option><option selected>Wick</option></select></council-select>`,
    answer: (control) => userEvent.selectOptions(control, 'Thurso'),
    sent: 'Thurso',
    first: 'Wick',
    enter: 'opens the list',
  },
  textarea: {
    html: '<council-textarea><label>Town</label><textarea name="town" autocomplete="address-level2">Wick</textarea></council-textarea>',
    answer: (control) => userEvent.fill(control, 'Thurso'),
    sent: 'Thurso',
    first: 'Wick',
    enter: 'begins a new line',
  },
  autocomplete: {
    html: `<council-autocomplete><label>Town</label><input name="town" value="Wick" list="towns" autocomplete="address-level2">
      <datalist id="towns"><option value="Thurso"></option></datalist></council-autocomplete>`,
    answer: (control) => userEvent.fill(control, 'Thurso'),
    sent: 'Thurso',
    first: 'Wick',
  },
  'address-lookup': {
    html: '<council-address-lookup><label>Town</label><input name="town" value="Wick" autocomplete="address-level2"><button>Find</button></council-address-lookup>',
    answer: (control) => userEvent.fill(control, 'Thurso'),
    sent: 'Thurso',
    first: 'Wick',
  },
  'file-upload': {
    html: '<council-file-upload><label>Town</label><input type="file" name="town"></council-file-upload>',
    answer: (control) => userEvent.upload(control, new File(['Thurso'], 'thurso.txt')),
    sent: 'thurso.txt',
    first: '',
    enter: 'opens the list of files',
  },
};

for (const [name, { html, answer, sent, first, enter }] of Object.entries(fields)) {
  describe(`a person who answers a question: ${name}`, () => {
    async function question(around = '') {
      const form = await fixture<HTMLFormElement>(
        `<form><fieldset ${around}>${html}</fieldset><button>Continue</button></form>`,
      );
      await form.querySelector<CouncilTextInput>('[data-council-ready]')?.updateComplete;
      const control = form.querySelector<HTMLInputElement>('[name=town]')!;
      const value = () => {
        const found = new FormData(form).get('town');
        return found instanceof File ? found.name : found;
      };
      return { form, control, value };
    }

    it('reaches the field by its label', async () => {
      const { form, control } = await question();
      form.querySelector('label')!.click();
      expect(isChoice(control) ? control.checked : document.activeElement === control).to.equal(true);
    });

    it('is in the data at once, under the name in the HTML', async () => {
      const { control, value } = await question();
      expect(value()).to.equal(first);
      await answer(control);
      expect(value()).to.equal(sent);
    });

    it('gets the first answer back from a reset', async () => {
      const { form, control, value } = await question();
      await answer(control);
      form.reset();
      expect(value()).to.equal(first);
    });

    it('sends nothing from a fieldset that is disabled', async () => {
      const { control, value } = await question('disabled');
      expect(control.matches(':disabled')).to.equal(true);
      expect(value()).to.equal(null);
    });

    it('sends the form with Enter', async (context) => {
      if (enter) context.skip(`Enter ${enter} here, as the browser has it`);
      const { form, control } = await question();
      let submits = 0;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        submits++;
      });
      control.focus();
      await userEvent.keyboard('{Enter}');
      await vi.waitFor(() => expect(submits).to.equal(1));
    });

    it('is filled in by the browser from what it knows: the purpose stays as written', async (context) => {
      if (!html.includes('autocomplete')) context.skip('the browser knows nothing to fill in here');
      const { control } = await question();
      expect(control).to.have.attribute('autocomplete', 'address-level2');
    });
  });
}
