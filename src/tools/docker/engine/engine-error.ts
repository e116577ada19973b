import { DiskFailure } from "../runtime/places.ts";

/** What goes wrong in a request: the status of the answer, and its message as Docker words it. */
export class EngineError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** What may be told to who has asked; undefined: a fault of ours. */
export function asEngineError(thrown: unknown): EngineError | undefined {
  if (thrown instanceof EngineError) return thrown;
  return thrown instanceof DiskFailure ? failure(thrown.message) : undefined;
}

export function badRequest(message: string): EngineError {
  return new EngineError(400, message);
}

export function notFound(message: string): EngineError {
  return new EngineError(404, message);
}

export function conflict(message: string): EngineError {
  return new EngineError(409, message);
}

export function failure(message: string): EngineError {
  return new EngineError(500, message);
}
