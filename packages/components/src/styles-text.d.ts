/** Written by the build: the ordinary style sheet of every component, without tokens. */
declare const text: string;
export default text;
