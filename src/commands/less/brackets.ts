import type { Pager } from "./pager.ts";

/**
 * `{ ( [`: from the count-th open bracket of the top line to the one that closes it; `} ) ]`: from the count-th
 * close bracket of the bottom line back.
 */
export function moveToBracket(from: string, to: string, forward: boolean) {
  return async (pager: Pager, count = 1): Promise<void> => {
    if (await match(pager, from.charCodeAt(0), to.charCodeAt(0), forward, count)) return;
    await pager.tell(`No bracket in ${forward ? "top" : "bottom"} line`);
  };
}

async function match(
  pager: Pager,
  from: number,
  to: number,
  forward: boolean,
  count: number,
): Promise<boolean> {
  const { view, lines } = pager;
  const place = forward ? view.top : pager.markHere(true)?.place;
  if (place === undefined) return false;
  const start = lines.lineStart(place);
  const end = await lines.lineEnd(start);
  const at = nth(lines.source.bytes, from, start, end, forward, count);
  if (at === undefined) return false;
  let depth = 0;
  let byte = at;
  while (forward ? await lines.reach(byte) : byte >= 0) {
    const value = lines.source.bytes[byte];
    if (value === from) depth++;
    else if (value === to && --depth === 0) {
      await pager.jump(lines.lineStart(byte), forward ? view.rows - 1 : 0);
      return true;
    }
    byte += forward ? 1 : -1;
    if ((byte & 0xfff) === 0) await lines.spend(64);
  }
  await pager.tell("No matching bracket");
  return true;
}

function nth(
  bytes: Uint8Array,
  wanted: number,
  start: number,
  end: number,
  forward: boolean,
  count: number,
): number | undefined {
  let left = count;
  for (let step = 0; step < end - start; step++) {
    const at = forward ? start + step : end - 1 - step;
    if (bytes[at] === wanted && --left === 0) return at;
  }
  return undefined;
}
