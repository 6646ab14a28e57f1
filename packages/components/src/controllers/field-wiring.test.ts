import { expect, fixture } from '@open-wc/testing';
import { vi } from 'vitest';
import { wireField } from './field-wiring.js';

const wire = async (html: string) => {
  const host = await fixture<HTMLElement>(`<div>${html}</div>`);
  const again = () => wireField(host, 'textarea');
  again();
  return { host, again, control: host.querySelector('textarea')!, label: host.querySelector('label')! };
};

describe('the wiring of a field', () => {
  it('connects the control with its label, hint and error', async () => {
    const { control, label } = await wire(
      '<label>More</label><p class="council-hint">H</p><p class="council-error-message">E</p><textarea name="more"></textarea>',
    );
    expect(label.control).to.equal(control);
    expect(control).to.have.attribute('aria-describedby', 'more-hint more-error');
  });

  it('changes nothing without a control', async () => {
    const { host } = await wire('<label>More</label><input name="other">');
    expect(host.querySelectorAll('[id], [for]')).to.have.length(0);
  });

  it('changes nothing the second time', async () => {
    const { host, again } = await wire(
      '<label>More</label><p class="council-hint">H</p><p class="council-error-message">E</p><textarea name="more"></textarea>',
    );
    const records = new MutationObserver(() => {});
    records.observe(host, { subtree: true, childList: true, attributes: true, characterData: true });
    again();
    expect(records.takeRecords()).to.have.length(0);
    records.disconnect();
  });

  it('numbers the second of two hints', async () => {
    const { control } = await wire(
      '<label>More</label><p class="council-hint">One</p><p class="council-hint">Two</p><textarea name="more"></textarea>',
    );
    expect(control).to.have.attribute('aria-describedby', 'more-hint more-hint-2');
  });

  it('says the limit of the answer last, by an id of its own, and takes it back when the limit goes', async () => {
    const { host, again, control } = await wire(
      `<label>More</label><p class="council-error-message">E</p><textarea name="more"></textarea>
       <div class="council-character-count"><p>Up to 400 characters</p></div>`,
    );
    expect(control).to.have.attribute('aria-describedby', 'more-error more-count');
    host.querySelector('.council-character-count')!.remove();
    again();
    expect(control).to.have.attribute('aria-describedby', 'more-error');
  });

  it('ignores an error that is hidden', async () => {
    const { control } = await wire(
      '<label>More</label><p class="council-error-message" hidden>Old</p><textarea name="more"></textarea>',
    );
    expect(control).not.to.have.attribute('aria-invalid');
    expect(control).not.to.have.attribute('aria-describedby');
  });

  it('leaves out an id with white space, which would grow at every turn, and says so', async () => {
    const output = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { control, again } = await wire(
      '<label>More</label><p class="council-hint" id="more hint">H</p><p class="council-error-message">E</p><textarea name="more"></textarea>',
    );
    again();
    again();
    expect(control).to.have.attribute('aria-describedby', 'more-error');
    await vi.waitFor(() => expect(output.mock.calls.join()).to.include('[bad-id] The id “more hint”'));
    output.mockRestore();
  });

  it('makes an id of any name, and of no name', async () => {
    for (const [name, id] of [
      ['address[line 1]', 'address[line-1]'],
      ['user.name', 'user.name'],
      ['"><script>alert(1)</script>', '"><script>alert(1)</script>'],
      ['\\31 #.:', '\\31-#.:'],
      ['', 'div'],
    ] as const) {
      const { host, control, label } = await wire(
        '<label>More</label><p class="council-hint">H</p><textarea></textarea>',
      );
      control.name = name;
      for (const element of host.querySelectorAll('[id]')) element.removeAttribute('id');
      wireField(host, 'textarea');
      expect(control.id).to.equal(id);
      expect(label.control).to.equal(control);
      expect(host.querySelectorAll('script')).to.have.length(0);
      host.remove();
    }
  });

  it('works inside a shadow root, with ids of its own', async () => {
    const outside = await fixture<HTMLElement>('<div><textarea id="more"></textarea></div>');
    const host = document.createElement('div');
    outside.attachShadow({ mode: 'open' }).append(host);
    host.innerHTML = '<label>More</label><textarea name="more"></textarea>';
    wireField(host, 'textarea');
    expect(host.querySelector('textarea')!.id).to.equal('more');
  });
});
