import { defineAwk } from "./awk/define-awk.ts";

export const awk = defineAwk("awk");
