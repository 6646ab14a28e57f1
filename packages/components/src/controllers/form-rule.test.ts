import { expect, fixture } from '@open-wc/testing';
import { addFormRule, ownWords } from './form-rule.js';

const turn = () => new Promise((resolve) => setTimeout(resolve));

async function form(attributes = 'novalidate') {
  const element = await fixture<HTMLFormElement>(
    `<form ${attributes}><input name="a"><input name="b"></form>`,
  );
  const [a, b] = element.querySelectorAll('input');
  const heard: string[] = [];
  const rule = new AbortController();
  addFormRule(rule.signal, () => (a!.value ? [] : [[a!, 'Enter A']]));
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    heard.push(a!.validationMessage);
  });
  return { element, a: a!, b: b!, heard, rule };
}

describe('a rule that no attribute can say', () => {
  it('is told while the form is sent, and at no other time', async () => {
    const { element, a, heard, rule } = await form();
    element.requestSubmit();
    expect(heard).to.deep.equal(['Enter A']);
    await turn();
    expect(a.validationMessage).to.equal('');
    a.value = 'x';
    element.requestSubmit();
    expect(heard).to.deep.equal(['Enter A', '']);
    rule.abort();
  });

  it('is not told to a browser that checks the form itself', async () => {
    const { element, heard, rule } = await form('');
    element.requestSubmit();
    expect(heard).to.deep.equal(['']);
    rule.abort();
  });

  it('is not told while another form is sent', async () => {
    const { a, rule } = await form();
    const other = document.createElement('form');
    other.addEventListener('submit', (event) => {
      event.preventDefault();
      expect(a.validationMessage).to.equal('');
    });
    document.body.append(other);
    other.requestSubmit();
    other.remove();
    rule.abort();
  });

  it('leaves what a script of the page says', async () => {
    const { element, a, heard, rule } = await form();
    a.setCustomValidity('Theirs');
    element.requestSubmit();
    await turn();
    expect([...heard, a.validationMessage]).to.deep.equal(['Theirs', 'Theirs']);
    rule.abort();
  });

  it('ends with its signal', async () => {
    const { element, heard, rule } = await form();
    rule.abort();
    element.requestSubmit();
    expect(heard).to.deep.equal(['']);
  });

  it('has the words of its own template, and not of a question inside', async () => {
    const words = (text: string) =>
      `<template class="council-error-messages"><p data-rule="required"> ${text} </p></template>`;
    const host = await fixture<HTMLElement>(
      `<div><council-x>${words('Inner')}</council-x><p>${words('Own')}</p></div>`,
    );
    expect(ownWords(host, 'required')).to.equal('Own');
    expect(ownWords(host, 'type')).to.equal(undefined);
  });
});
