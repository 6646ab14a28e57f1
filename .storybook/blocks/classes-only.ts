const kept = /^(class|id|lang|dir|hidden|title|role|aria-[\w-]+|data-[\w-]+)$/;

/**
 * The same example without custom elements, for a CMS that strips them: each `<council-x>` becomes a `<div>` with the
 * class `council-x`, which the style sheet treats alike. Attributes that only the element understands are left out.
 */
export function classesOnly(html: string): string {
  return html
    .replace(/<\/council-[\w-]+>/g, '</div>')
    .replace(/<(council-[\w-]+)([^>]*)>/g, (_, tag: string, rest: string) => {
      const attributes = [...rest.matchAll(/([\w-]+)(="[^"]*")?/g)].filter(([, name]) =>
        kept.test(name ?? ''),
      );
      const own = attributes.find(([, name]) => name === 'class')?.[2]?.slice(2, -1);
      const others = attributes.filter(([, name]) => name !== 'class').map(([text]) => ` ${text}`);
      return `<div class="${[tag, own].filter(Boolean).join(' ')}"${others.join('')}>`;
    });
}
