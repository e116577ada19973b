import { defineHexdump } from "./hexdump/define-hexdump.ts";

/** Dumps bytes, as of util-linux. */
export const hexdump = defineHexdump("hexdump");
