import { expect, fixture } from '@open-wc/testing';
import { vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { define } from '../base/define.js';
import { CouncilRadios } from './radios/radios.js';
import { CouncilSelect } from './select/select.js';
import { CouncilTextInput } from './text-input/text-input.js';

define('council-text-input', CouncilTextInput);
define('council-radios', CouncilRadios);
define('council-select', CouncilSelect);

interface Field {
  html: string;
  /** What a person does to answer, and what is sent then. */
  answer: (control: HTMLInputElement) => Promise<void>;
  sent: string;
  /** What stood in the field before, so what a reset gives back. */
  first: string;
  /** Enter does something else here, as the browser has it: it opens a list. */
  enterOpens?: true;
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
  select: {
    html: `<council-select><label>Town</label><select name="town" autocomplete="address-level2">
      <option>Thurso</option><option selected>Wick</option></select></council-select>`,
    answer: (control) => userEvent.selectOptions(control, 'Thurso'),
    sent: 'Thurso',
    first: 'Wick',
    enterOpens: true,
  },
};

for (const [name, { html, answer, sent, first, enterOpens }] of Object.entries(fields)) {
  describe(`a person who answers a question: ${name}`, () => {
    async function question(around = '') {
      const form = await fixture<HTMLFormElement>(
        `<form><fieldset ${around}>${html}</fieldset><button>Continue</button></form>`,
      );
      await form.querySelector<CouncilTextInput>('[data-council-ready]')?.updateComplete;
      const control = form.querySelector<HTMLInputElement>('[name=town]')!;
      return { form, control, value: () => new FormData(form).get('town') };
    }

    it('reaches the field by its label', async () => {
      const { form, control } = await question();
      form.querySelector('label')!.click();
      expect(control.type === 'radio' ? control.checked : document.activeElement === control).to.equal(true);
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
      if (enterOpens) context.skip('Enter opens the list here, as the browser has it');
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

    it('is filled in by the browser from what it knows: the purpose stays as written', async () => {
      const { control } = await question();
      expect(control).to.have.attribute('autocomplete', 'address-level2');
    });
  });
}
