/** What became of a list: it decides how bash joins it where no fields can be made. */
export type Origin =
  /** `$@`, `$*`. */
  | "positional"
  /** `${a[@]}`. */
  | "array"
  /** `${a[@]:1}`. */
  | "sliced"
  /** `${a[@]#x}`, `${a[@]@Q}`, `${!name@}`. */
  | "removed"
  /** `${a[@]/x/y}`, `${a[@]^}`, `${!a[@]}`. */
  | "changed";

/** The value of `$@`, `$*`, `${a[@]}` or `${a[*]}`. */
export class List {
  constructor(
    readonly items: readonly string[],
    readonly star: boolean,
    readonly origin: Origin,
  ) {}

  with(items: readonly string[], origin: Origin = this.origin): List {
    return new List(items, this.star, origin);
  }
}
