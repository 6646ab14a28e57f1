declare const __COUNCIL_VERSION__: string;

/** The version of this copy of the kit; the build writes it in from package.json. */
export const version: string = __COUNCIL_VERSION__;
