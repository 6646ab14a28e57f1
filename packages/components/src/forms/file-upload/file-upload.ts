import { CouncilElement } from '../../base/council-element.js';
import { message } from '../../base/messages.js';
import { setProblem } from '../../controllers/custom-validity.js';
import { wireField } from '../../controllers/field-wiring.js';
import { fileMessages } from './file-upload.messages.js';

const FILE = 'input[type=file]';

/**
 * A question that is answered with one file or several: a native `<input type="file">` with its label, hint and
 * error. Choosing, dropping and sending are the browser’s.
 *
 * When a person has chosen, it lists the files, each with its size, and says at once which of them is empty, larger
 * than `max-size` or of a type that is not in `accept`: better than after minutes of sending. It takes no file away.
 * In a `<council-form validate>` such a file is not sent. The server must check all of it again.
 *
 * It also connects what the author left unconnected (`id`, `for`, `aria-describedby`, `aria-invalid` while there is
 * an error message), and never overwrites the author’s attributes.
 *
 * Children: a `<label>` (in a heading, if it is the title of the page), `.council-hint`,
 * `.council-error-message`, the `<input type="file">`, and a `<ul class="council-file-list">` of the files that the
 * server already has.
 *
 * @tag council-file-upload
 * @summary A question that is answered with one file or several.
 */
export class CouncilFileUpload extends CouncilElement {
  // Deep, because many servers render an empty error message and a script writes the text into it later.
  static override watches = 'subtree' as const;
  static override properties = { maxSize: { type: Number, attribute: 'max-size' } };

  /** How large one file may be, in bytes. People read it in MB, which are 1,000,000 bytes each. */
  declare maxSize: number;

  protected override sync(): void {
    wireField(this, FILE);
    this.recompute();
  }

  protected override recompute(): void {
    const control = this.querySelector<HTMLInputElement>(FILE);
    if (!control) return;
    const problems: string[] = [];
    const rows = [...(control.files ?? [])].map((file) => {
      const name = make('span', file.name);
      name.dir = 'auto';
      const row = make('li', name, ' ', make('span', this.#size(file.size)));
      const problem = this.#problem(file, control.accept);
      if (problem) row.append(' ', make('strong', problem));
      if (problem) problems.push(problem);
      return row;
    });
    const list = make('ul', ...rows);
    list.className = 'council-file-list';
    const status = this.#status(control);
    if (!list.isEqualNode(status.firstChild)) status.replaceChildren(...(rows.length ? [list] : []));
    setProblem(control, problems.join('. '));
  }

  /** There from the start and empty: a screen reader announces changes only in a region that it knows. */
  #status(control: Element): HTMLElement {
    const there = this.querySelector<HTMLElement>('[data-council-part=status]');
    if (there) return there;
    const status = make('div');
    status.dataset['councilPart'] = 'status';
    status.setAttribute('role', 'status');
    [...this.children].find((child) => child.contains(control))!.after(status); // an editor may have wrapped it
    return status;
  }

  #problem(file: File, accept: string): string {
    const say = (key: keyof typeof fileMessages.en, values = {}) =>
      message(this, fileMessages, key, { name: file.name, ...values });
    const types = accept.toLowerCase().match(/[^\s,]+/g);
    if (!file.size) return say('empty');
    if (types?.every((type) => !isOfType(file, type))) return say('type', { types: this.#types(types) });
    return this.maxSize > 0 && file.size > this.maxSize
      ? say('size', { limit: this.#size(this.maxSize) })
      : '';
  }

  /** With one decimal: nobody compares more. */
  #size(bytes: number): string {
    const [unit, of] = bytes < 1e6 ? (['kB', 1e3] as const) : (['MB', 1e6] as const);
    return message(this, fileMessages, unit, {
      size: Math.max(bytes && 1, Math.round((bytes / of) * 10)) / 10,
    });
  }

  /** `.jpg, .jpeg, image/png, .pdf` is “JPG, PNG or PDF”. */
  #types(types: string[]): string {
    const words = types.map((type) =>
      type.endsWith('*')
        ? message(this, fileMessages, type.slice(0, -2) as 'image')
        : type
            .replace(/.*[/.]/, '')
            .replace('jpeg', 'jpg')
            .toUpperCase(),
    );
    const each = [...new Set(words)];
    const last = each.pop()!;
    return each.length ? message(this, fileMessages, 'or', { some: each.join(', '), last }) : last;
  }
}

/** Where the browser does not know what a file is, the server decides. */
const isOfType = ({ name, type }: File, wanted: string): boolean =>
  wanted.startsWith('.')
    ? name.toLowerCase().endsWith(wanted)
    : !type || type.startsWith(wanted.replace(/\*.*/, ''));

function make(tag: string, ...inside: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...inside);
  return element;
}

declare global {
  interface HTMLElementTagNameMap {
    'council-file-upload': CouncilFileUpload;
  }
}
