/** A file on its way to the server, or one that did not get there. */
export interface Transfer {
  state: 'waiting' | 'sending' | 'lost' | 'failed' | 'refused';
  percent: number;
  /** Why the server refused it, in the server’s words. */
  reason?: string;
}

/** What the server says of a file that it has. */
export interface Received {
  name: string;
  bytes: number;
  /** The value of the button that takes it away again. */
  remove: string | undefined;
}

/** A connection on which nothing moves for so long is no connection. */
const PATIENCE = 60_000;

/** Files on their way, one after the other. By XMLHttpRequest: `fetch` cannot say how far it has got. */
export class Sending extends Map<File, Transfer> {
  #request: XMLHttpRequest | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;

  /**
   * What a person has chosen, and what stays of that before: whatever has not arrived yet. A browser forgets it. Whoever
   * chooses a file again wants it to be sent.
   */
  choose(
    before: readonly File[],
    chosen: readonly File[],
    isSeveral: boolean,
    isWrong: (file: File) => unknown,
  ): File[] {
    const isAgain = (file: File) => chosen.some((each) => isSame(each, file));
    const kept = before.filter((file) => !isWrong(file) && (isSeveral || isAgain(file)));
    const all = [...kept, ...chosen.filter((file) => !kept.some((each) => isSame(each, file)))];
    for (const file of all) if (!isWrong(file) && (isAgain(file) || !this.has(file))) this.add(file);
    return all;
  }

  add(file: File): void {
    if (this.get(file)?.state !== 'sending') this.set(file, { state: 'waiting', percent: 0 });
  }

  /** Forgets what the control no longer has: after a reset, a removal, or another choice. */
  keep(files: readonly File[]): void {
    for (const [file, { state }] of this) {
      if (files.includes(file)) continue;
      if (state === 'sending') this.stop();
      this.delete(file);
    }
  }

  /** Ends what is on its way. */
  stop(): void {
    const request = this.#request;
    this.#request = undefined;
    clearTimeout(this.#silence);
    request?.abort();
    for (const transfer of this.values())
      if (transfer.state === 'sending') Object.assign(transfer, { state: 'waiting', percent: 0 });
  }

  /** Leaves to the form what has not arrived, and did not fail. */
  leave(): void {
    this.stop();
    for (const [file, { state }] of this) if (state === 'waiting') this.delete(file);
  }

  /** Sends the first that waits, if none is on its way. `changed` hears how far it has got, and what became of it. */
  next(
    open: (file: File) => [url: string, body: FormData] | undefined,
    changed: (file: File, transfer: Transfer, received?: Received) => void,
  ): void {
    const [file, transfer] = [...this].find(([, { state }]) => state === 'waiting') ?? [];
    const post = file && !this.#request && open(file);
    if (!post) return;
    const request = (this.#request = new XMLHttpRequest());
    const wait = () => {
      clearTimeout(this.#silence);
      this.#silence = setTimeout(() => request.abort(), PATIENCE);
    };
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      if (this.#request !== request) return; // ended by us
      wait();
      const percent = Math.floor((loaded / total) * 100);
      if (!(percent > transfer!.percent)) return;
      transfer!.percent = percent;
      changed(file, transfer!);
    });
    request.onloadend = () => {
      if (this.#request !== request) return;
      // An abort would take the answer away.
      this.#request = undefined;
      clearTimeout(this.#silence);
      changed(file, transfer!, settle(file, transfer!, request));
    };
    request.open('POST', post[0]);
    request.setRequestHeader('Accept', 'application/json');
    request.send(post[1]);
    wait();
    transfer!.state = 'sending';
    changed(file, transfer!);
  }
}

/** Reads the answer. Whatever is none, a page of a proxy or of a broken server, is a failure to send. */
function settle(
  file: File,
  transfer: Transfer,
  { status, responseText }: XMLHttpRequest,
): Received | undefined {
  transfer.state = status ? 'failed' : 'lost';
  try {
    const { name, bytes, remove, error } = JSON.parse(responseText);
    if (status < 300 && isText(name))
      return {
        name,
        bytes: bytes >= 0 ? Number(bytes) : file.size,
        remove: /string|number/.test(typeof remove) ? String(remove) : undefined,
      };
    if (status >= 400 && status < 500 && isText(error)) {
      transfer.state = 'refused';
      transfer.reason = error;
    }
  } catch {}
  return undefined;
}

const isText = (value: unknown): value is string => Boolean(value) && typeof value === 'string';

/** Browsers make a new object each time that the same file is chosen. */
const isSame = (one: File, other: File): boolean =>
  one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
