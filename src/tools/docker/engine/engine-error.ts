/** What goes wrong in a request: the status of the answer, and its message as Docker words it. */
export class EngineError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
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
