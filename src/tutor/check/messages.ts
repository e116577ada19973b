import { type InLanguages, inLanguage } from "../in-language.ts";
import type { TreeDifference } from "./tree-difference.ts";

/** What a goal says of itself where its author has not said it; Markdown. */
export interface CheckMessages {
  readonly questionOpen: (text: string) => string;
  readonly notYet: (text: string) => string;
  readonly chooseAnswer: string;
  readonly notAll: string;
  readonly otherKind: (path: string, kind: "file" | "directory" | "symlink", target?: string) => string;
  readonly missing: (root: string, paths: string) => string;
  readonly surplus: (root: string, paths: string) => string;
  readonly more: (count: number) => string;
  readonly changes: Readonly<Record<TreeDifference["change"], string>>;
}

const KINDS = {
  en: { file: "a file", directory: "a folder", symlink: "a link" },
  es: { file: "un archivo", directory: "una carpeta", symlink: "un enlace" },
} as const;

const TEXTS: InLanguages<CheckMessages> = {
  en: {
    questionOpen: (text) => `There is a question to answer: ${text}`,
    notYet: (text) => `Not yet: ${text}`,
    chooseAnswer: "Choose an answer.",
    notAll: "Right so far, but not yet all of it.",
    otherKind: (path, kind, target) =>
      `\`${path}\` should be ${KINDS.en[kind]}${target === undefined ? "" : ` to \`${target}\``}, but it is something else.`,
    missing: (root, paths) => `Still missing in \`${root}\`: ${paths}.`,
    surplus: (root, paths) => `Not in the picture, but in \`${root}\`: ${paths}.`,
    more: (count) => `${count} more`,
    changes: {
      created: "new",
      removed: "removed",
      replaced: "replaced",
      content: "changed",
      mode: "other permissions",
      owner: "another owner",
    },
  },
  es: {
    questionOpen: (text) => `Hay una pregunta que responder: ${text}`,
    notYet: (text) => `Todavía no: ${text}`,
    chooseAnswer: "Elige una respuesta.",
    notAll: "Va bien, pero todavía falta algo.",
    otherKind: (path, kind, target) =>
      `\`${path}\` debería ser ${KINDS.es[kind]}${target === undefined ? "" : ` a \`${target}\``}, pero es otra cosa.`,
    missing: (root, paths) => `Todavía falta en \`${root}\`: ${paths}.`,
    surplus: (root, paths) => `No está en el dibujo, pero sí en \`${root}\`: ${paths}.`,
    more: (count) => `${count} más`,
    changes: {
      created: "nuevo",
      removed: "borrado",
      replaced: "reemplazado",
      content: "cambiado",
      mode: "otros permisos",
      owner: "otro dueño",
    },
  },
};

export function checkMessages(language: string): CheckMessages {
  return inLanguage(TEXTS, language);
}
