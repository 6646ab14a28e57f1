/** Privacy of a member is a promise to nobody: the manifest tells authors only what they may rely on. */
const publicOnly = () => ({
  name: 'council-public-only',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules.filter(({ declarations }) =>
      declarations?.some(({ customElement, tagName }) => customElement && tagName),
    );
    for (const module of customElementsManifest.modules) {
      module.path = module.path.replace(/^(\.\/)?src\//, 'dist/').replace(/\.ts$/, '.js');
      for (const entry of module.exports ?? []) entry.declaration.module = module.path;
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(
          ({ name, privacy, static: isStatic, inheritedFrom }) =>
            !isStatic &&
            !inheritedFrom &&
            !name.startsWith('#') &&
            !['private', 'protected'].includes(privacy),
        );
        delete declaration.superclass;
      }
    }
  },
});

export default {
  globs: ['src/{page,forms,content,council}/*/*.ts'],
  exclude: ['**/*.test.ts', '**/*.stories.ts', '**/*.messages.ts'],
  outdir: 'dist',
  packagejson: false,
  // Our attributes stand in `static properties`, which the analyser reads only when told that Lit is about.
  litelement: true,
  plugins: [publicOnly()],
};
