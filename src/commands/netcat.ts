import { defineNc } from "./nc/define-nc.ts";

/** The same program by its longer name. */
export const netcat = defineNc("netcat");
