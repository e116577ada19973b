import { inLanguage } from "./in-language.ts";

/** What the tutor's own commands say in the terminal. Markdown, whose marks are taken away. */
export interface ProgramMessages {
  readonly noLesson: string;
  readonly exam: string;
  readonly hint: (number: number, of: number, text: string) => string;
  readonly noHints: string;
  readonly allHolds: string;
  readonly takenBack: (line: string) => string;
  readonly nothingToTakeBack: string;
  readonly doneAgain: (line: string) => string;
  readonly nothingToDoAgain: string;
  readonly reset: string;
  readonly onlyAnswers: string;
  readonly points: (points: number, of: number) => string;
}

const ENGLISH: ProgramMessages = {
  noLesson: "There is no lesson here.",
  exam: "In an exam, nobody tells.",
  hint: (number, of, text) => `Hint ${number} of ${of}: ${text}`,
  noHints: "This step has no hints.",
  allHolds: "Everything holds: this step is done.",
  takenBack: (line) => `Taken back: ${line}`,
  nothingToTakeBack: "There is nothing to take back in this step.",
  doneAgain: (line) => `Done again: ${line}`,
  nothingToDoAgain: "There is nothing to do again: only what `undo` took back.",
  reset:
    "The computer is as it was when this step began. (Linux has a program of that name too: /usr/bin/reset mends a garbled terminal.)",
  onlyAnswers: "This step asks for answers, not for commands.",
  points: (points, of) => `Points in this lesson: ${points} of ${of}`,
};

const SPANISH: ProgramMessages = {
  noLesson: "Aquí no hay ninguna lección.",
  exam: "En un examen nadie da pistas.",
  hint: (number, of, text) => `Pista ${number} de ${of}: ${text}`,
  noHints: "Este paso no tiene pistas.",
  allHolds: "Todo se cumple: este paso está hecho.",
  takenBack: (line) => `Deshecho: ${line}`,
  nothingToTakeBack: "No hay nada que deshacer en este paso.",
  doneAgain: (line) => `Hecho otra vez: ${line}`,
  nothingToDoAgain: "No hay nada que rehacer: solo lo que `undo` deshizo.",
  reset:
    "El computador está como al empezar este paso. (Linux también tiene un programa con ese nombre: /usr/bin/reset arregla una terminal dañada.)",
  onlyAnswers: "Este paso pide respuestas, no comandos.",
  points: (points, of) => `Puntos en esta lección: ${points} de ${of}`,
};

export function programMessages(language: string): ProgramMessages {
  return inLanguage({ en: ENGLISH, es: SPANISH }, language);
}
