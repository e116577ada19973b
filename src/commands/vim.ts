import { defineVi } from "./vi/define-vi.ts";

/** The same as vi. */
export const vim = defineVi("vim", "a text editor for programmers, in the way of vi");
