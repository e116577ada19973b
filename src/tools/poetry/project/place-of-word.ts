import { ARCHIVE, type Place } from "./dependency.ts";

/** `git+https://host/shop.git@v1#subdirectory=lib`, `https://host/shop.whl`, `../shop`. */
export function placeOfWord(word: string): Place | undefined {
  const text = word.replace(/\[[\w,\s-]+\]$/, "");
  const git = /^(?:git\+(?:https|ssh):\/\/[^/]|git@|https?:\/\/[^#@]*\.git(?:[#@]|$))/.test(text);
  if (git) return placeOfRepository(text.replace(/^git\+/, ""));
  if (text.startsWith("file://")) return pathPlace(text.slice("file://".length));
  if (/^https?:\/\//.test(text)) return { kind: "url", url: text };
  if (!text.includes("/") || /^[a-z+]+:/.test(text)) return undefined;
  return pathPlace(text);
}

function pathPlace(path: string): Place {
  return ARCHIVE.test(path) ? { kind: "file", path } : { kind: "directory", path, isDevelop: false };
}

function placeOfRepository(text: string): Place {
  const [whole = "", fragment = ""] = text.split("#");
  const subdirectory = /(?:^|&)subdirectory=([^&]+)/.exec(fragment)?.[1];
  const [, url = whole, at] = /^(.*[/:][^@]*)@([^@/:]+)$/.exec(whole) ?? [];
  const named = /[=&]/.test(fragment) || fragment === "" ? undefined : fragment;
  return { kind: "git", url, revision: at ?? named, subdirectory, isDevelop: false };
}

export function extrasAtEnd(text: string): readonly string[] {
  return (/\[([\w,\s-]+)\]$/.exec(text)?.[1] ?? "")
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
