import type { FromWorker } from "../worker/protocol.ts";
import { Observable } from "./observable.ts";

/** The lesson as the worker last told it, with the paths of the lessons that are done. */
export const lesson = new Observable<Extract<FromWorker, { kind: "lesson" }> | undefined>(undefined);

/** Why there is no lesson to be seen. */
export const lessonFailure = new Observable<string | undefined>(undefined);
