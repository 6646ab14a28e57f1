/** What is sent of a file: what the form would send of it, and the hidden fields, where servers expect a token. */
export function bodyOf(control: HTMLInputElement, file: File): FormData {
  const body = new FormData();
  for (const each of (control.form?.elements ?? []) as Iterable<HTMLInputElement>)
    if (each.matches('input[type=hidden]:enabled')) body.append(each.name, each.value);
  body.append(control.name, file);
  return body;
}

/** An address of this site. No other may have a person’s files, and none that is a script. */
export function ownAddress(address: string): string | undefined {
  const { protocol, origin, href } = Object.assign(document.createElement('a'), { href: address });
  return /^https?:$/.test(protocol) && origin === self.origin ? href : undefined;
}

/** Puts files into a control, for the form to send. */
export function setFiles(control: HTMLInputElement, files: readonly File[]): void {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  control.files = transfer.files;
}

/** Takes one out, and says so to whatever minds the answers of the page, such as `council-unsaved-changes`. */
export function takeOut(control: HTMLInputElement, file: File): void {
  setFiles(
    control,
    [...control.files!].filter((each) => each !== file),
  );
  control.dispatchEvent(new Event('change', { bubbles: true }));
}
