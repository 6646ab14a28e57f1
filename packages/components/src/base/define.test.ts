import { expect } from '@open-wc/testing';
import { vi } from 'vitest';
import { define } from './define.js';

describe('define', () => {
  it('registers a class, and the same class again without a word', () => {
    class First extends HTMLElement {}
    define('council-test-define', First);
    define('council-test-define', First);
    expect(customElements.get('council-test-define')).to.equal(First);
  });

  it('lets the first keep a tag that another wants, says so, and does not throw', async () => {
    const output = vi.spyOn(console, 'warn').mockImplementation(() => {});
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    customElements.define('council-test-taken', First);
    define('council-test-taken', Second);
    expect(customElements.get('council-test-taken')).to.equal(First);
    const said = () =>
      output.mock.calls.some(([text]) => String(text).includes('<council-test-taken> was already'));
    await vi.waitFor(() => expect(said()).to.equal(true));
    output.mockRestore();
  });

  it('does not throw on a tag that is no name, nor on a class that has another tag', () => {
    class Once extends HTMLElement {}
    define('council-test-once', Once);
    define('council-test-twice', Once);
    define('NotAName', class extends HTMLElement {});
    expect(customElements.get('council-test-twice')).to.equal(undefined);
  });
});
