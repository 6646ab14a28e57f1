export const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** A session as far as a page can know it: how much is left of it, what other tabs did, and how to get more. */
export class Session {
  /** How many minutes the server waits. */
  lasts = 20;

  /** When the server last heard of the person. */
  #heard = Date.now();
  #tabs: BroadcastChannel | undefined;

  /** In milliseconds, by the clock: a computer that slept has missed the ticks. */
  get left(): number {
    return this.#heard + this.lasts * MINUTE - Date.now();
  }

  /** By the minute, and by 20 seconds in the last: often enough to be believed, too seldom to be in the way. */
  get remaining(): ['seconds' | 'minutes', number] {
    const { left } = this;
    return left <= 40 * SECOND
      ? ['seconds', Math.ceil(left / (20 * SECOND)) * 20]
      : ['minutes', Math.ceil(left / MINUTE)];
  }

  /** Whether it ends within so many minutes; a short session is not all warning. */
  isLate(early: number): boolean {
    return this.lasts > 0 && this.left <= Math.min(early, this.lasts / 2) * MINUTE;
  }

  get isShared(): boolean {
    return this.#tabs !== undefined;
  }

  /** Hears of other tabs. By address: another service of the same site may have a session of its own. */
  share(address: string, onMore: () => void): void {
    this.#tabs = new BroadcastChannel(`council-session-timeout ${address}`);
    this.#tabs.addEventListener('message', () => {
      this.begin();
      onMore();
    });
  }

  close(): void {
    this.#tabs?.close();
    this.#tabs = undefined;
  }

  begin(): void {
    this.#heard = Date.now();
  }

  tellOtherTabs(): void {
    this.#tabs?.postMessage('');
  }

  /** Sends the form that asks for more time. Who is sent elsewhere by the answer is no longer signed in. */
  async askForMore(form: HTMLFormElement): Promise<boolean> {
    const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    const isGranted = await fetch(form.getAttribute('action') ?? '', {
      method: 'POST',
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(10 * SECOND),
    }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isGranted) {
      this.begin();
      this.tellOtherTabs();
    }
    return isGranted;
  }
}
