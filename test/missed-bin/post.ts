// The report without a browser: forms as a browser without a script sends them.
import { expect } from 'vitest';
import { origin } from '../northshire-site.js';
import { ADDRESS, start, steps, type Answers } from './questions.js';

type Body = Answers | URLSearchParams | FormData | string;

function asForm(body: Body): URLSearchParams | FormData | string {
  if (typeof body === 'string' || body instanceof FormData || body instanceof URLSearchParams) return body;
  return new URLSearchParams(
    Object.entries(body).flatMap(([name, answer]) => [answer].flat().map((each) => [name, each])),
  );
}

/** Sends a form, with the cookie of an earlier answer. */
export const send = (
  path: string,
  body: Body,
  { headers = {}, cookie = '' }: { headers?: Record<string, string>; cookie?: string } = {},
): Promise<Response> =>
  fetch(`${origin}${start}/${path}`, {
    method: 'POST',
    body: asForm(body),
    headers: { ...(cookie && { cookie }), ...headers },
    redirect: 'manual',
  });

export const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? '';

/** The page that a person sees after they sent an answer, as HTML. */
export async function pageAfter(path: string, body: Body, cookie = ''): Promise<string> {
  const response = await send(path, body, { cookie });
  expect(response.status).toBe(303);
  const page = await fetch(new URL(response.headers.get('location')!, origin), {
    headers: { cookie: cookieOf(response) || cookie },
  });
  return page.text();
}

/** The cookie of somebody who has answered every question before a page. */
export async function answeredUpTo(path: string): Promise<string> {
  let cookie = '';
  for (const step of steps) {
    if (step.path === path) break;
    let body: Body = step.right;
    if (step.path === 'address') body = { address: await uprnOf(ADDRESS) };
    if (step.path === 'photos') {
      body = new FormData();
      body.append('photos', new Blob([]), ''); // what a browser sends when nothing is chosen
    }
    const response = await send(step.path, body, { cookie });
    cookie ||= cookieOf(response);
    expect(response.headers.get('location'), step.path).not.toMatch(new RegExp(`/${step.path}$`));
  }
  return cookie;
}

async function uprnOf(wanted: string): Promise<string> {
  const answer = await fetch(`${origin}/addresses?postcode=NS42AB`);
  const { addresses } = (await answer.json()) as { addresses: { uprn: string; address: string }[] };
  return addresses.find(({ address }) => address === wanted)!.uprn;
}
