import valueParser from 'postcss-value-parser';

/**
 * Turns every rem of a value into a multiple of `--council-rem`, so that one source serves pages whose
 * root size is ours and pages where it is not (Bootstrap 3 sets `html { font-size: 10px }`).
 */
export function scaleRem(value: string): string {
  if (!value.includes('rem')) return value;
  const parsed = valueParser(value);
  parsed.walk((node) => {
    if (node.type !== 'word') return;
    const dimension = valueParser.unit(node.value);
    if (dimension && dimension.unit === 'rem') node.value = `calc(var(--council-rem) * ${dimension.number})`;
  });
  return parsed.toString();
}
