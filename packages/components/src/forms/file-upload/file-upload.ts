import { CouncilElement } from '../../base/council-element.js';
import { message } from '../../base/messages.js';
import { warn } from '../../base/warn.js';
import { setProblem } from '../../controllers/custom-validity.js';
import { wireField } from '../../controllers/field-wiring.js';
import { liveRegion } from '../../controllers/live-region.js';
import { bodyOf, ownAddress, setFiles, takeOut } from './control-files.js';
import { problemOf, sizeInWords, type Say } from './file-problem.js';
import { aboutFile, addReceived, FileRows } from './file-rows.js';
import { fileMessages } from './file-upload.messages.js';
import { Sending, type Received, type Transfer } from './sending.js';

const FILE = 'input[type=file]';

/**
 * Lists the files that were chosen, and says at once which is empty, larger than `max-size` or of a type that is not in
 * `accept`. In a `<council-form validate>` such a file is not sent. The server must check all of it again.
 *
 * With `upload` each file is sent as it is chosen. What the server has leaves the control and stands in the list of
 * received files. The others stay in the control: the form carries them, as it does without a script.
 *
 * Children: a `<label>` (in a heading, if it is the title of the page), `.council-hint`, `.council-error-message`, the
 * `<input type="file">`, and a `<ul class="council-file-list">` of the files that the server already has. Ids and what
 * points at them are filled in where the author left them out.
 *
 * @tag council-file-upload
 * @summary A question that is answered with one file or several.
 */
export class CouncilFileUpload extends CouncilElement {
  // Deep, because many servers render an empty error message and a script writes the text into it later.
  static override watches = 'subtree' as const;
  static override properties = { maxSize: { type: Number, attribute: 'max-size' }, upload: {} };

  /** How large one file may be, in bytes. People read it in MB, which are 1,000,000 bytes each. */
  declare maxSize: number;
  /** Address on your site that takes one file at a time. Without it the form sends them all. */
  declare upload: string | undefined;

  #sending = new Sending();
  /** What was there before a person chose again: a browser forgets it. */
  #files: File[] = [];
  #rows = new FileRows();
  /** What people who listen are to be told. */
  #news: string[] | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = this;
    // On the way down: what is shown then is all the files, those before too.
    this.addEventListener('input', this.#choose, { capture: true, signal });
    this.getRootNode().addEventListener('formdata', this.#leaveToForm, { signal });
    window.addEventListener('pagehide', () => this.#sending.stop(), { signal });
    signal.addEventListener('abort', () => this.#sending.stop());
  }

  protected override sync(): void {
    wireField(this, FILE);
    if (this.upload && !ownAddress(this.upload)) warn('other-origin', this, { address: this.upload });
    this.recompute();
  }

  protected override recompute(): void {
    const control = this.#control;
    this.#files = [...(control?.files ?? [])];
    this.#sending.keep(this.#files);
    if (!control) return;
    const url = this.isConnected && control.matches(':enabled') && this.#address;
    this.#sending.next((file) => (url ? [url, bodyOf(control, file)] : undefined), this.#hear);
    setProblem(control, this.#files.flatMap((file) => this.#problem(file) || []).join('. '));
    const region = liveRegion(
      this,
      [...this.children].find((each) => each.contains(control))!,
    );
    const acts = this.#address && { remove: this.#drop, again: this.#sendAgain };
    const say = this.#say;
    const about = (file: File) => aboutFile(file, say, this.#problem(file), this.#sending.get(file), acts);
    this.#rows.show(this, region, this.#files, about, say);
    if (!acts && !this.#files.length) this.#news = [];
    if (this.#news) region.textContent = this.#news.join('. ');
    this.#news = undefined;
  }

  get #control(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>(FILE);
  }

  /** Nothing in old browsers, where no script may put files into a control. */
  get #address(): string | undefined {
    return this.upload && 'DataTransfer' in self ? ownAddress(this.upload) : undefined;
  }

  #say: Say = (key, values) => message(this, fileMessages, key, values);

  #problem = (file: File): string =>
    this.#sending.get(file)?.reason ?? problemOf(file, this.#control!.accept, this.maxSize, this.#say);

  #choose = ({ target }: Event): void => {
    const control = this.#control;
    if (!control || target !== control) return;
    const chosen = [...(control.files ?? [])];
    if (this.#address)
      setFiles(control, this.#sending.choose(this.#files, chosen, control.multiple, this.#problem));
    this.#news = [...(control.files ?? [])].flatMap((file) => {
      const problem = this.#problem(file);
      if (this.#address) return problem || [];
      return `${file.name} ${sizeInWords(file.size, this.#say)} ${problem}`.trim();
    });
  };

  /** A form that collects its answers carries what is still on its way: it must not come twice. */
  #leaveToForm = ({ target }: Event): void => {
    if (!target || target !== this.#control?.form) return;
    this.#sending.leave();
    this.recompute();
  };

  #hear = (file: File, { state, percent, reason }: Transfer, received?: Received): void => {
    if (received) {
      // As the server writes the control when it has a file.
      this.#control!.required = false;
      this.#news = [this.#say('received', { name: received.name })];
      return this.#drop(file, addReceived(this, received, this.#say));
    }
    // Once at the start and once at the end: nobody wants to hear every percent.
    if (state !== 'sending' || !percent)
      (this.#news ??= []).push(reason ?? this.#say(state as 'sending', { name: file.name }));
    this.recompute();
  };

  /** The control no longer has the file. Whoever was at its row goes on at `next`. */
  #drop = (file: File, next?: HTMLElement | null): void => {
    const control = this.#control!;
    const hadFocus = this.#rows.of(file)!.contains((this.getRootNode() as Document).activeElement);
    takeOut(control, file);
    this.recompute();
    if (hadFocus) (next ?? control).focus();
  };

  #sendAgain = (file: File): void => {
    this.#sending.add(file);
    this.recompute();
    this.#rows.of(file)!.querySelector('button')!.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'council-file-upload': CouncilFileUpload;
  }
}
