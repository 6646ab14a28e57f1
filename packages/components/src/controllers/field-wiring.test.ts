import { expect, fixture } from '@open-wc/testing';
import { wireField } from './field-wiring.js';

const wire = async (html: string) => {
  const host = await fixture<HTMLElement>(`<div>${html}</div>`);
  return {
    host,
    field: wireField<HTMLTextAreaElement>(host, 'textarea'),
    again: () => wireField(host, 'textarea'),
  };
};

describe('the wiring of a field', () => {
  it('gives back the field and its parts', async () => {
    const { host, field } = await wire(
      '<label>More</label><p class="council-hint">H</p><p class="council-error-message">E</p><textarea name="more"></textarea>',
    );
    expect(field!.control).to.equal(host.querySelector('textarea'));
    expect(field!.label!.control).to.equal(field!.control);
    expect([field!.hints.length, field!.errors.length]).to.deep.equal([1, 1]);
  });

  it('gives back nothing and changes nothing without a control', async () => {
    const { host, field } = await wire('<label>More</label><input name="other">');
    expect(field).to.equal(undefined);
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
    const { field } = await wire(
      '<label>More</label><p class="council-hint">One</p><p class="council-hint">Two</p><textarea name="more"></textarea>',
    );
    expect(field!.control).to.have.attribute('aria-describedby', 'more-hint more-hint-2');
  });

  it('ignores an error that is hidden', async () => {
    const { field } = await wire(
      '<label>More</label><p class="council-error-message" hidden>Old</p><textarea name="more"></textarea>',
    );
    expect(field!.control).not.to.have.attribute('aria-invalid');
    expect(field!.control).not.to.have.attribute('aria-describedby');
  });

  it('makes an id of any name, and of no name', async () => {
    for (const [name, id] of [
      ['address[line 1]', 'address[line-1]'],
      ['user.name', 'user.name'],
      ['"><script>alert(1)</script>', '"><script>alert(1)</script>'],
      ['\\31 #.:', '\\31-#.:'],
      ['', 'div'],
    ] as const) {
      const { host, field } = await wire(
        '<label>More</label><p class="council-hint">H</p><textarea></textarea>',
      );
      host.querySelector('textarea')!.name = name;
      for (const element of host.querySelectorAll('[id]')) element.removeAttribute('id');
      wireField(host, 'textarea');
      expect(field!.control.id).to.equal(id);
      expect(field!.label!.control).to.equal(field!.control);
      expect(host.querySelectorAll('script')).to.have.length(0);
      host.remove();
    }
  });

  it('works inside a shadow root, with ids of its own', async () => {
    const outside = await fixture<HTMLElement>('<div><textarea id="more"></textarea></div>');
    const host = document.createElement('div');
    outside.attachShadow({ mode: 'open' }).append(host);
    host.innerHTML = '<label>More</label><textarea name="more"></textarea>';
    expect(wireField(host, 'textarea')!.control.id).to.equal('more');
  });
});
