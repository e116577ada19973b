import { en } from "./en.ts";

/** Every text of the page, in the language that is shown. */
export type Messages = typeof en;

export const messages: Messages = en;
