import { defineHexdump } from "./hexdump/define-hexdump.ts";

/** hexdump that shows bytes and characters side by side, as with `-C`. */
export const hd = defineHexdump("hd");
