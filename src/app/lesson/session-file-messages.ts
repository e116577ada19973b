import { language } from "../page/language.ts";

/** The words for taking a session to another browser. */
const en = {
  title: "Take it with you",
  hint: "Your computer, your lessons and your reviews in one file, to go on in another browser.",
  download: "Download my progress",
  open: "Open a downloaded file",
  ask: (name: string) => `Replace everything here by what is in ${name}?`,
  yes: "Yes, replace it",
  no: "No, keep what is here",
  refused: "That is no file that Rockpool has made, or it is damaged. Nothing was changed.",
  welcome: "Here is your computer, as it was when you downloaded it.",
};

const es: typeof en = {
  title: "Llévalo contigo",
  hint: "Tu computador, tus lecciones y tus repasos en un archivo, para seguir en otro navegador.",
  download: "Descargar mi progreso",
  open: "Abrir un archivo descargado",
  ask: (name) => `¿Reemplazar todo lo de aquí por lo que hay en ${name}?`,
  yes: "Sí, reemplazar",
  no: "No, conservar lo de aquí",
  refused: "Ese archivo no lo hizo Rockpool, o está dañado. No se cambió nada.",
  welcome: "Aquí está tu computador, como estaba cuando lo descargaste.",
};

export const sessionFileMessages = { en, es }[language()];
