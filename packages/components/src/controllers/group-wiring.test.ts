import { expect, fixture } from '@open-wc/testing';
import { wireGroup } from './group-wiring.js';

const HINT = '<p class="council-hint">Choose one</p>';
const ERROR = '<p class="council-error-message">Choose how we should contact you</p>';
const item = (value: string, more = '') =>
  `<div class="council-item"><input type="radio" name="contact" value="${value}"><label>${value}</label>${more}</div>`;

async function group(html: string) {
  const host = await fixture<HTMLElement>(`<div>${html}</div>`);
  const controls = wireGroup(host);
  return {
    host,
    controls,
    ids: () => [...host.querySelectorAll('input')].map((input) => input.id),
    describedBy: (selector: string) => host.querySelector(selector)!.getAttribute('aria-describedby'),
  };
}

describe('a question with several controls', () => {
  it('gives the first control the name as its id, for the link of an error summary', async () => {
    const { ids } = await group(`<fieldset><legend>How?</legend>${item('email')}${item('phone')}</fieldset>`);
    expect(ids()).to.deep.equal(['contact', 'contact-2']);
  });

  it('connects each label with its own control', async () => {
    const { host } = await group(
      `<fieldset><legend>How?</legend>${item('email')}${item('phone')}</fieldset>`,
    );
    const values = [...host.querySelectorAll('label')].map(
      (label) => (label.control as HTMLInputElement).value,
    );
    expect(values).to.deep.equal(['email', 'phone']);
  });

  it('reads the hint and the error of the question once, on arriving in it', async () => {
    const { describedBy } = await group(
      `<fieldset><legend>How?</legend>${HINT}${ERROR}${item('email')}${item('phone')}</fieldset>`,
    );
    expect(describedBy('fieldset')).to.equal('contact-hint contact-error');
    expect(describedBy('input')).to.equal(null);
  });

  it('reads the hint of an item with that item', async () => {
    const { host, describedBy } = await group(
      `<fieldset><legend>How?</legend>${HINT}${item('email', HINT)}${item('phone', HINT)}</fieldset>`,
    );
    expect(describedBy('fieldset')).to.equal('contact-hint');
    expect(describedBy('[value=email]')).to.equal('contact-hint-2');
    expect(describedBy('[value=phone]')).to.equal('contact-2-hint');
    expect(new Set([...host.querySelectorAll('[id]')].map((element) => element.id)).size).to.equal(5);
  });

  it('never marks the group or a radio as invalid, which ARIA does not allow', async () => {
    const { host } = await group(
      `<fieldset><legend>How?</legend>${ERROR}${item('email')}${item('phone')}</fieldset>`,
    );
    expect(host.querySelectorAll('[aria-invalid]')).to.have.length(0);
  });

  it('describes a lone checkbox itself, which needs no fieldset', async () => {
    const { host, describedBy } = await group(
      `${HINT}${ERROR}<div class="council-item"><input type="checkbox" name="agree"><label>I agree</label></div>`,
    );
    expect(describedBy('input')).to.equal('agree-hint agree-error');
    wireGroup(host);
    expect(describedBy('input')).to.equal('agree-hint agree-error');
  });

  it('leaves the questions of a conditional part to their own elements', async () => {
    const { ids } = await group(
      `<fieldset><legend>How?</legend>${item('email')}<div class="council-conditional">
       <div class="council-text-input"><label>Email</label><p class="council-hint">Inner</p><input name="email"></div>
       </div>${item('phone')}</fieldset>`,
    );
    expect(ids()).to.deep.equal(['contact', '', 'contact-2']);
  });

  it('changes nothing in HTML that is whole', async () => {
    const html = `<fieldset aria-describedby="c-hint"><legend>How?</legend><p class="council-hint" id="c-hint">One</p>
      <div class="council-item"><input type="radio" id="c" name="contact"><label for="c">Email</label></div>
      <div class="council-item"><input type="radio" id="c-2" name="contact"><label for="c-2">Phone</label></div></fieldset>`;
    const { host } = await group(html);
    const untouched = document.createElement('div');
    untouched.innerHTML = html;
    expect(host.innerHTML).to.equal(untouched.innerHTML);
  });

  it('gives back the controls that it wired', async () => {
    const { host, controls } = await group(
      `<fieldset><legend>How?</legend>${item('email')}<input type="radio" name="contact"></fieldset>`,
    );
    expect(controls).to.deep.equal([host.querySelector('[value=email]')]);
  });

  it('survives markup without a single control', async () => {
    const { controls } = await group('<p>Call us</p><div class="council-item">nothing</div>');
    expect(controls).to.deep.equal([]);
  });
});
