import { language } from "../page/language.ts";
import type { Language } from "../page/languages.ts";
import { en } from "./en.ts";

/** Every text of the page, in the language that is shown. */
export type Messages = typeof en;

/** Those that are no English come when they are needed. */
const OTHERS: Readonly<Record<Exclude<Language, "en">, () => Promise<Messages>>> = {
  es: () => import("./es.ts").then(({ es }) => es),
};

/** English until `loadMessages` is done. */
export let messages: Messages = en;

/** To be awaited before anything is shown, where the language is not English. */
export async function loadMessages(): Promise<void> {
  const shown = language();
  if (shown !== "en") messages = await OTHERS[shown]();
}
