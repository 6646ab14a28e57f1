import { make } from '../../base/make.js';
import { sizeInWords, type Say } from './file-problem.js';
import type { Received, Transfer } from './sending.js';

/** A file of a list: its name and size, and what else there is to say and to do about it. */
function fileRow(name: string, bytes: number, say: Say, ...more: Node[]): HTMLElement {
  const title = make('span', { dir: 'auto' }, name);
  const row = make('li', {}, title, ' ', make('span', {}, sizeInWords(bytes, say)));
  for (const part of more) row.append(' ', part);
  return row;
}

interface Acts {
  remove: (file: File) => void;
  again: (file: File) => void;
}

/** What can be done about a file, what is wrong with it, how far it has got. */
export function aboutFile(
  file: File,
  say: Say,
  problem: string,
  { state, percent }: Partial<Transfer> = {},
  acts?: Acts | '',
): Node[] {
  const { name } = file;
  const remove = acts ? [button(say('remove'), name, 'text', { onclick: () => acts.remove(file) })] : [];
  if (problem) return [...remove, make('strong', {}, problem)];
  if (state === 'waiting' || state === 'sending')
    return [
      ...remove,
      make('progress', { max: 100, value: percent!, ariaLabel: say('sending', { name }) }),
      make('span', {}, say(state === 'sending' ? 'progress' : state, { percent })),
    ];
  if (!state || !acts) return remove;
  return [
    ...remove,
    make('strong', {}, say(state as 'lost', { name })),
    button(say('again'), name, 'secondary', { onclick: () => acts.again(file) }),
  ];
}

/** A button with the name of its file, for people who listen. */
function button(
  words: string,
  name: string,
  kind: string,
  more: Partial<HTMLButtonElement>,
): HTMLButtonElement {
  const hidden = make('span', { className: 'council-visually-hidden' }, ` ${name}`);
  const className = `council-button council-button-${kind} council-button-small`;
  return make('button', { type: 'button', className, ...more }, words, hidden);
}

/** The rows of the files that a control has: the same for the same file, for somebody may be at it. */
export class FileRows {
  #rows = new WeakMap<File, HTMLElement>();

  of(file: File): HTMLElement | undefined {
    return this.#rows.get(file);
  }

  /** Shows a row for each file, in a list that is there while there are any. */
  show(host: Element, after: Element, files: readonly File[], about: (file: File) => Node[], say: Say): void {
    const rows = files.map((file) => {
      const wanted = fileRow(file.name, file.size, say, ...about(file));
      const row = this.of(file);
      this.#rows.set(file, row ?? wanted);
      return row ? become(row, wanted) : wanted;
    });
    const list = host.querySelector('[data-council-part=files]') ?? makeList('files');
    for (const row of list.querySelectorAll<HTMLElement>(':scope > li'))
      if (!rows.includes(row)) row.remove();
    list.append(...rows.filter((row) => !row.parentNode));
    if (!rows.length) list.remove();
    else if (!list.parentNode) after.after(list);
  }
}

/** Makes a row like another. */
function become(row: HTMLElement, wanted: HTMLElement): HTMLElement {
  const nodes = [...wanted.childNodes];
  nodes.forEach((node, at) => {
    const there = row.childNodes[at];
    if (!there) row.append(node);
    else if (there.nodeName === 'PROGRESS' && node.nodeName === 'PROGRESS')
      (there as HTMLProgressElement).value = (node as HTMLProgressElement).value;
    else if (!there.isEqualNode(node)) there.replaceWith(node);
  });
  while (row.childNodes.length > nodes.length) row.lastChild!.remove();
  return row;
}

/**
 * Adds a file to the author's list of those that the server has, as the server will write it from now on; answers its
 * button. A list that was empty stands hidden in the page, with what names it.
 */
export function addReceived(host: Element, { name, bytes, remove }: Received, say: Say): HTMLElement | null {
  let list = host.querySelector<HTMLElement>('ul.council-file-list:not([data-council-part=files])');
  if (!list) host.append((list = makeList('received')));
  const heading = (host.getRootNode() as Document).getElementById(list.getAttribute('aria-labelledby') ?? '');
  for (const each of [list, heading]) if (each) each.hidden = false;
  const same = [...list.querySelectorAll('button')].find(({ value }) => value === remove);
  // Sent twice, because the answer to the first was lost: a server that notices has it once.
  if (same) return same;
  const submit =
    remove === undefined
      ? []
      : [
          button(say('remove'), name, 'text', {
            type: 'submit',
            name: 'remove',
            value: remove,
            formNoValidate: true,
          }),
        ];
  list.append(fileRow(name, bytes, say, ...submit));
  return submit[0] ?? null;
}

function makeList(part: string): HTMLElement {
  const list = make('ul', { className: 'council-file-list' });
  list.setAttribute('data-council-part', part);
  return list;
}
