import { defineAwk } from "./awk/define-awk.ts";

/** The same program by its own name, which its messages then tell. */
export const gawk = defineAwk("gawk");
