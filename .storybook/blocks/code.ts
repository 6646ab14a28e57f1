import { Fragment, h, useState, type ReactNode } from './html.ts';
import { Icon } from './icon.ts';

/** Three kinds of colour are enough to read code by: names of tags, strings, comments. */
const patterns: Record<string, RegExp> = {
  html: /(?<comment><!--[\s\S]*?-->)|(?<string>"[^"]*")|(?<=<\/?)(?<tag>[a-z][\w-]*)/g,
  css: /(?<comment>\/\*[\s\S]*?\*\/)|(?<string>'[^']*'|"[^"]*")|(?<tag>--council-[\w-]+)/g,
  js: /(?<comment>\/\/.*)|(?<string>'[^']*'|"[^"]*"|`[^`]*`)|\b(?<tag>import|from|const|await|new)\b/g,
  sh: /(?<comment>#.*)|(?<string>'[^']*'|"[^"]*")|^(?<tag>npm|npx|node)\b/gm,
};

function coloured(code: string, language: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const match of code.matchAll(patterns[language] ?? /(?!)/g)) {
    const [kind] = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined) ?? [''];
    parts.push(code.slice(at, match.index), h('span', { className: `docs-code-${kind}` }, match[0]));
    at = match.index + match[0].length;
  }
  return [...parts, code.slice(at)].map((part, key) => h(Fragment, { key }, part));
}

export function CopyButton({ code }: { code: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(code);
    setCopied(true);
    setTimeout(() => setCopied(false), 3000);
  };
  return h(
    'button',
    { type: 'button', className: 'docs-copy', onClick: () => void copy() },
    h(Icon, { name: isCopied ? 'check' : 'copy' }),
    h('span', { role: 'status' }, isCopied ? 'Copied' : 'Copy'),
  );
}

/** Breaks lines of HTML that are too long to read at spaces that mean nothing: between attributes and between words. */
export function fold(html: string, width = 78): string {
  if (/<(pre|textarea)\b/.test(html)) return html;
  return html
    .split('\n')
    .flatMap((line) => {
      if (line.length <= width) return line;
      const indent = line.slice(0, line.length - line.trimStart().length);
      const lines = [indent];
      for (const part of line.trim().match(/(?:"[^"]*"|[^\s"])+/g) ?? []) {
        const last = lines.at(-1) ?? '';
        if (last.trim() && last.length + part.length >= width) lines.push(`${indent}    ${part}`);
        else lines[lines.length - 1] = last.trim() ? `${last} ${part}` : last + part;
      }
      return lines;
    })
    .join('\n');
}

/** Code that can be reached by keyboard, because a narrow window scrolls it sideways. */
export const Pre = ({ code, language, label }: { code: string; language: string; label: string }) =>
  h('pre', { tabIndex: 0, role: 'region', 'aria-label': label }, h('code', null, coloured(code, language)));

export const CodeBlock = ({ code, language = 'html' }: { code: string; language?: string }) =>
  h(
    'div',
    { className: 'docs-code' },
    h(CopyButton, { code }),
    h(Pre, { code, language, label: language === 'sh' ? 'Command' : 'Code' }),
  );

/** A fenced block of an MDX page. */
export function MdxPre({ children }: { children?: { props?: { className?: string; children?: string } } }) {
  const { className = '', children: code = '' } = children?.props ?? {};
  return h(CodeBlock, { code: code.trimEnd(), language: className.replace('language-', '') || 'html' });
}
