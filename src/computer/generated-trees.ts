/** What is shown on the disk and made when it is read: not needed before a first prompt. */
export { procTree } from "./proc/proc-tree.ts";
export { zoneRule, zoneTree } from "./zoneinfo/zone-tree.ts";
