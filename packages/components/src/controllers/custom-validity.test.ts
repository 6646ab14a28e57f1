import { expect, fixture } from '@open-wc/testing';
import { setProblem } from './custom-validity.js';

const control = async (attributes = 'novalidate') =>
  (await fixture<HTMLFormElement>(`<form ${attributes}><input></form>`)).querySelector('input')!;

describe('what the kit says about an answer', () => {
  it('comes and goes', async () => {
    const input = await control();
    setProblem(input, 'Too long\n by far');
    expect(input.validationMessage).to.equal('Too long by far');
    setProblem(input, 'Still too long');
    expect(input.validationMessage).to.equal('Still too long');
    setProblem(input, '');
    expect(input.validity.valid).to.equal(true);
  });

  it('is not for the bubbles of the browser', async () => {
    const input = await control('');
    setProblem(input, 'Too long');
    expect(input.validity.valid).to.equal(true);
    input.form!.noValidate = true;
    setProblem(input, 'Too long');
    expect(input.validationMessage).to.equal('Too long');
  });

  it('leaves what a script of the page says', async () => {
    const input = await control();
    setProblem(input, 'Too long');
    input.setCustomValidity('Unknown street');
    setProblem(input, '');
    setProblem(input, 'Too long');
    expect(input.validationMessage).to.equal('Unknown street');
    input.setCustomValidity('');
    setProblem(input, 'Too long');
    expect(input.validationMessage).to.equal('Too long');
  });
});
