import { Failure } from "../cli/failure.ts";

/** `type=local,dest=path`: the value of an option of buildx, as Go's CSV reader takes it apart. */
export function readFields(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(",").map((field): [string, string] => {
      const at = field.indexOf("=");
      if (at < 0) throw new Failure(`ERROR: invalid field '${field}' must be a key=value pair`);
      return [field.slice(0, at).toLowerCase(), field.slice(at + 1)];
    }),
  );
}
