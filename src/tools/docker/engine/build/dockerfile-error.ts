import { EngineError } from "../engine-error.ts";

/** Lines of a Dockerfile, from 1. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

/** A Dockerfile that cannot be understood, and the lines that are why. */
export class DockerfileError extends EngineError {
  constructor(
    message: string,
    readonly place: Place,
  ) {
    super(400, message);
  }
}

/** What is wrong with an instruction, behind where it stands, as BuildKit tells what it reads in its second pass. */
export function parseFailure(message: string, place: Place): DockerfileError {
  return new DockerfileError(`dockerfile parse error on line ${place.first}: ${message}`, place);
}
