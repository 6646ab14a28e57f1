/** The custom-elements manifest of the built package; `undefined` before the first build. */
interface Named {
  name: string;
  description?: string;
  type?: { text: string };
}

export interface ElementDeclaration {
  tagName?: string;
  summary?: string;
  description?: string;
  attributes?: (Named & { default?: string })[];
  members?: (Named & { kind: string; privacy?: string; parameters?: Named[] })[];
  events?: Named[];
}

interface Manifest {
  modules: { declarations?: ElementDeclaration[] }[];
}

const found = import.meta.glob<Manifest>('../packages/components/dist/custom-elements.json', {
  eager: true,
  import: 'default',
});

export const manifest = Object.values(found)[0];

/** What the manifest says about a tag. */
export const declarationOf = (tag: string): ElementDeclaration | undefined =>
  manifest?.modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag);
