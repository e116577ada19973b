import { concat } from "../../base/bytes.ts";
import type { Call } from "../../process/command/call.ts";
import type { Input } from "../../process/command/input.ts";
import type { Pieces } from "./pieces.ts";
import type { Chunks } from "./wishes.ts";

/** `r/N`: one line for each piece in turn; all of them stay open. */
export async function dealLines(
  call: Call,
  pieces: Pieces,
  input: Input,
  { only, count }: Chunks,
  separator: number,
): Promise<void> {
  let turn = 0;
  const deal = (block: Uint8Array): Map<number, Uint8Array[]> => {
    const hands = new Map<number, Uint8Array[]>();
    for (let at = 0; at < block.length; ) {
      const found = block.indexOf(separator, at);
      const end = found < 0 ? block.length : found + 1;
      if (only === 0 || turn === only - 1) {
        const hand = hands.get(turn);
        if (hand) hand.push(block.subarray(at, end));
        else hands.set(turn, [block.subarray(at, end)]);
      }
      turn = (turn + 1) % count;
      at = end;
    }
    return hands;
  };
  const well = { goesOn: true };
  await input.eachBlock(async (block) => {
    for (const [index, lines] of deal(block)) {
      if (only > 0) await call.print(concat(lines));
      else well.goesOn &&= (await openUpTo(pieces, index + 1)) && (await pieces.write(index, concat(lines)));
    }
    return well.goesOn ? undefined : false;
  }, separator);
  if (only === 0 && well.goesOn && !call.flags.elideEmptyFiles) await openUpTo(pieces, count);
}

async function openUpTo(pieces: Pieces, count: number): Promise<boolean> {
  while (pieces.count < count) if (!(await pieces.begin())) return false;
  return true;
}
