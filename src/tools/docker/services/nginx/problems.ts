/** Where something stands in the configuration. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** What the server says of a configuration that it cannot use. */
export class ConfigProblem extends Error {
  constructor(problem: string, place?: Place) {
    super(place ? `${problem} in ${place.file}:${place.line}` : problem);
  }
}

/** What the real server could and this one cannot. */
export class NotSimulated extends Error {}
