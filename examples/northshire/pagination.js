/**
 * One page of a list. `asked` is what stands in the address: anything may. `wrong` says that there is no such page; then
 * it is the first, or the last where the number is too high.
 */
export function pageOf(list, asked, size) {
  const last = Math.max(1, Math.ceil(list.length / size));
  const number = /^\d+$/.test(asked) ? Number(asked) : 0;
  const page = Math.min(Math.max(number, 1), last);
  const start = (page - 1) * size;
  return { items: list.slice(start, start + size), page, last, first: start + 1, wrong: page !== number };
}

/** How many pages are shown without a gap: leaving out one or two would save nobody anything. */
const MOST = 6;

/** The links of a pagination: the first page, the last and those around the current one. `hrefOf` makes an address. */
export function paginate({ page, last }, hrefOf) {
  if (last === 1) return undefined;
  const link = (number) => ({ number, href: hrefOf(number), isCurrent: number === page });
  const all = Array.from({ length: last }, (_, index) => index + 1);
  const numbers = all.filter(
    (number) => last <= MOST || number === 1 || number === last || Math.abs(number - page) <= 1,
  );
  return {
    previous: page > 1 && hrefOf(page - 1),
    next: page < last && hrefOf(page + 1),
    links: numbers.flatMap((number, index) =>
      index && number > numbers[index - 1] + 1 ? [{ isGap: true }, link(number)] : [link(number)],
    ),
  };
}
