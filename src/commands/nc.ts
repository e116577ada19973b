import { defineNc } from "./nc/define-nc.ts";

export const nc = defineNc("nc");
