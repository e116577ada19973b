import type { MaybePromise } from "../../base/maybe-promise.ts";
import type { Shell } from "../shell.ts";
import type { Outcome } from "./outcome.ts";

/** A command, compiled: runs it in a shell. */
export type Evaluator = (shell: Shell) => MaybePromise<Outcome>;
