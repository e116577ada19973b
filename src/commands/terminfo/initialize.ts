import type { Call } from "../../process/command/call.ts";
import type { FlagSpecs } from "../../process/command/spec.ts";
import { COOKED } from "../../process/terminal/terminal.ts";
import type { TerminalDescription } from "./terminals.ts";

/** The strings that make a terminal ready, or put it back in order (`rs1` to `rs3`, else `is1` to `is3`). */
export function initialization({ strings }: TerminalDescription, resets: boolean): string {
  const numbers = [1, 2, 3];
  const parts = numbers.map(
    (at) => (resets ? strings.get(`rs${at}`) : undefined) ?? strings.get(`is${at}`) ?? "",
  );
  return parts.join("") + (strings.get("mgc") ?? "");
}

/** The modes of a terminal on which a shell is at home: echo, lines, signals. */
export function makeSane<F extends FlagSpecs>({ process }: Call<F>): void {
  const { terminal } = process;
  if (terminal) terminal.modes = COOKED;
}

export const NO_TERMINAL = "terminal attributes: No such device or address";
/** ErrSystem(errno): 4 and the number of ENXIO. */
export const NO_TERMINAL_STATUS = 10;
