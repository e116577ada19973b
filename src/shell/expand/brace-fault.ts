import { ExpansionFault } from "./host.ts";

/** More words than this computer makes at once, in the words of bash's own failure. */
export function braceFault(count: number): ExpansionFault {
  return new ExpansionFault(`brace expansion: failed to allocate memory for ${count} elements`, "command");
}
