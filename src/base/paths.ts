/** Paths as text; nothing here looks at a disk. POSIX 3.271 (Pathname) and 4.16 (Pathname Resolution). */

/** `/a/b/../c/./d` → `/a/c/d`, lexically (as `cd -L` does); `path` is taken from `base` unless absolute. */
export function normalizePath(path: string, base = "/"): string {
  const steps: string[] = [];
  const whole = path.startsWith("/") ? path : `${base}/${path}`;
  for (const step of whole.split("/")) {
    if (step === "" || step === ".") continue;
    if (step === "..") steps.pop();
    else steps.push(step);
  }
  return `/${steps.join("/")}`;
}

/** `dir` + `/` + `name`, without doubling the slash. */
export function joinPath(dir: string, name: string): string {
  if (dir === "") return name;
  return dir.endsWith("/") ? dir + name : `${dir}/${name}`;
}

/** POSIX `basename` of a path: `/usr/lib/` → `lib`, `/` → `/`. */
export function baseName(path: string): string {
  const trimmed = trimSlashes(path);
  if (trimmed === "/") return "/";
  return trimmed.slice(trimmed.lastIndexOf("/") + 1);
}

/** POSIX `dirname` of a path: `/usr/lib/` → `/usr`, `lib` → `.`. */
export function dirName(path: string): string {
  const trimmed = trimSlashes(path);
  const slash = trimmed.lastIndexOf("/");
  if (slash < 0) return ".";
  return trimSlashes(trimmed.slice(0, slash)) || "/";
}

function trimSlashes(path: string): string {
  let end = path.length;
  while (end > 1 && path[end - 1] === "/") end--;
  return path.slice(0, end);
}
