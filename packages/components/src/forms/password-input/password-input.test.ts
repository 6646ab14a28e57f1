import { expect, fixture } from '@open-wc/testing';
import { userEvent } from 'vitest/browser';
import { define } from '../../base/define.js';
import { CouncilPasswordInput } from './password-input.js';

define('council-password-input', CouncilPasswordInput);

const FIELD = '<label>Password</label><input type="password" name="secret" autocomplete="current-password">';

const parts = (host: Element) => ({
  input: host.querySelector('input')!,
  button: host.querySelector('button')!,
  status: host.querySelector('[role=status]')!,
});

async function field(inside = FIELD, attributes = '') {
  const host = await fixture<CouncilPasswordInput>(
    `<council-password-input ${attributes}>${inside}</council-password-input>`,
  );
  return { host, ...parts(host) };
}

async function inForm(inside = FIELD) {
  const form = await fixture<HTMLFormElement>(
    `<form><council-password-input>${inside}</council-password-input><button class="go">Go</button></form>`,
  );
  await form.querySelector<CouncilPasswordInput>('council-password-input')!.updateComplete;
  return { form, go: form.querySelector<HTMLElement>('.go')!, ...parts(form) };
}

describe('a person who types a password', () => {
  it('shows and hides it, and hears which it is', async () => {
    const { input, button, status } = await field();
    await userEvent.fill(input, 'three quiet words');
    expect(status.textContent).to.equal('');
    await userEvent.click(button);
    expect(input.type).to.equal('text');
    expect(input.value).to.equal('three quiet words');
    expect(status.textContent).to.equal('Your password is visible');
    await userEvent.click(button);
    expect(input.type).to.equal('password');
    expect(status.textContent).to.equal('Your password is hidden');
  });

  it('finds a button whose name begins with the word on it, and says what it will do', async () => {
    const { button } = await field();
    expect([button.textContent, button.ariaLabel]).to.deep.equal(['Show', 'Show password']);
    await userEvent.click(button);
    expect([button.textContent, button.ariaLabel]).to.deep.equal(['Hide', 'Hide password']);
  });

  it('reaches the button after the field, presses it with a key, and stays there', async () => {
    const { input, button } = await field();
    input.focus();
    await userEvent.tab();
    expect(document.activeElement).to.equal(button);
    await userEvent.keyboard('{Enter}');
    expect(input.type).to.equal('text');
    await userEvent.keyboard('[Space]');
    expect(input.type).to.equal('password');
    expect(document.activeElement).to.equal(button);
  });

  it('finds it hidden again while the form is sent, and what is sent is the same', async () => {
    const { form, go, input, button, status } = await inForm();
    await userEvent.fill(input, 'secret');
    await userEvent.click(button);
    let sent: unknown[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent = [input.type, ...new FormData(form).values()];
    });
    await userEvent.click(go);
    expect(sent).to.deep.equal(['password', 'secret']);
    expect(button.textContent).to.equal('Show');
    expect(status.textContent).to.equal('');
  });

  it('finds it hidden also where another script stops the submit', async () => {
    const { form, go, input, button } = await inForm();
    const stop = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    document.addEventListener('submit', stop, true);
    await userEvent.click(button);
    await userEvent.click(go);
    document.removeEventListener('submit', stop, true);
    expect(input.type).to.equal('password');
    expect(form.isConnected).to.equal(true);
  });

  it('finds it shown while another form of the page is sent', async () => {
    const { input, button, form } = await inForm();
    const other = document.createElement('form');
    other.addEventListener('submit', (event) => event.preventDefault());
    form.after(other);
    await userEvent.click(button);
    other.requestSubmit();
    expect(input.type).to.equal('text');
    other.remove();
  });

  it('finds it hidden on coming back to the page', async () => {
    const { input, button } = await field();
    await userEvent.click(button);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(input.type).to.equal('password');
    expect(button.textContent).to.equal('Show');
  });

  it('does not send the form with the button', async () => {
    const { form, button } = await inForm();
    let submits = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submits++;
    });
    await userEvent.click(button);
    expect(submits).to.equal(0);
  });

  it('reads Welsh on a page in Welsh', async () => {
    const { button, status } = await field(FIELD, 'lang="cy"');
    expect([button.textContent, button.ariaLabel]).to.deep.equal(['Dangos', 'Dangos y cyfrinair']);
    await userEvent.click(button);
    expect([button.textContent, button.ariaLabel]).to.deep.equal(['Cuddio', 'Cuddio’r cyfrinair']);
    expect(status.textContent).to.equal('Mae eich cyfrinair i’w weld');
  });
});

describe('a password and its place', () => {
  it('has a field that is as wide with the button as without', async () => {
    const measure = async (html: string) => {
      const frame = await fixture(`<div style="inline-size: 300px">${html}</div>`);
      const host = frame.querySelector<CouncilPasswordInput>('council-password-input');
      await host?.updateComplete;
      return [parts(frame).input.offsetWidth, frame.getBoundingClientRect().height];
    };
    const without = await measure(`<div class="council-password-input">${FIELD}</div>`);
    expect(await measure(`<council-password-input>${FIELD}</council-password-input>`)).to.deep.equal(without);
  });

  it('has its button beside it, as high as the field', async () => {
    const { input, button } = await field();
    const box = input.getBoundingClientRect();
    const beside = button.getBoundingClientRect();
    expect([beside.top, beside.height]).to.deep.equal([box.top, box.height]);
    expect(beside.left).to.equal(box.right + 10);
  });
});

describe('a password and the HTML of its author', () => {
  it('is one native input, which keeps what a password manager looks for', async () => {
    const { host, input } = await field();
    expect(host.querySelectorAll('input')).to.have.length(1);
    expect(input).to.have.attribute('autocomplete', 'current-password');
    expect(input).to.have.attribute('name', 'secret');
  });

  it('goes to no spelling service and starts with no capital, unless the author wants it', async () => {
    const { input, button } = await field();
    await userEvent.click(button);
    expect(input).to.have.attribute('spellcheck', 'false');
    expect(input).to.have.attribute('autocapitalize', 'none');
    const own = await field('<label>P</label><input type="password" name="p" spellcheck="true">');
    await userEvent.click(own.button);
    expect(own.input).to.have.attribute('spellcheck', 'true');
  });

  it('has its parts connected, also the error that a script adds while it is shown', async () => {
    const { host, input, button } = await field();
    expect(input.labels![0]!.textContent).to.equal('Password');
    expect(button).to.have.attribute('aria-controls', 'secret');
    await userEvent.click(button);
    input.insertAdjacentHTML('beforebegin', '<p class="council-error-message">Enter your password</p>');
    await host.updateComplete;
    expect(input).to.have.attribute('aria-invalid', 'true');
    expect(input).to.have.attribute('aria-describedby', 'secret-error');
    expect(input.type).to.equal('text');
  });

  it('has one button also as a copy, and after a round trip through text', async () => {
    const { host, button } = await field();
    await userEvent.click(button);
    const copy = host.cloneNode(true) as CouncilPasswordInput;
    host.after(copy);
    await copy.updateComplete;
    expect(copy.querySelectorAll('button, [role=status]')).to.have.length(2);
    await userEvent.click(parts(copy).button);
    expect(parts(copy).input.type).to.equal('password');
    expect(parts(host).input.type).to.equal('text');
    copy.remove();

    const again = await fixture<CouncilPasswordInput>(host.outerHTML);
    expect(again.querySelectorAll('button, [role=status]')).to.have.length(2);
    expect(parts(again).button.textContent).to.equal('Hide');
  });

  it('has its button after an input that a script puts in', async () => {
    const { host, input } = await field();
    input.outerHTML = '<input type="password" name="other">';
    await host.updateComplete;
    expect(parts(host).input.nextElementSibling).to.equal(parts(host).button);
    await userEvent.click(parts(host).button);
    expect(parts(host).input.type).to.equal('text');
  });

  it('is left as it was, but for the button, when all is written', async () => {
    const html = `
      <label for="secret">Password</label>
      <p class="council-hint" id="secret-hint">12 characters</p>
      <input id="secret" name="secret" type="password" spellcheck="false" aria-describedby="secret-hint">`;
    const { host } = await field(html);
    for (const part of host.querySelectorAll('[data-council-part]')) part.remove();
    const untouched = document.createElement('div');
    untouched.innerHTML = html;
    expect(host.innerHTML).to.equal(untouched.innerHTML);
  });

  it('has no button without an input', async () => {
    const { host } = await field('Call us');
    expect(host.innerHTML).to.equal('Call us');
  });
});
