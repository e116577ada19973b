import { language } from "../page/language.ts";

/** What is said of the points of a graded lesson. */
const en = {
  points: (points: number, of: number) => `${points} of ${of} points`,
  reached: (points: number, of: number) => `You have reached ${points} of ${of} points.`,
  lost: (lost: number) =>
    `Hints, solutions and wrong answers have cost ${lost === 1 ? "one point" : `${lost} points`}.`,
  price: "costs a point",
  wholePrice: "costs all points of the step",
};

const es: typeof en = {
  points: (points, of) => `${points} de ${of} puntos`,
  reached: (points, of) => `Alcanzaste ${points} de ${of} puntos.`,
  lost: (lost) =>
    `Las pistas, las soluciones y las respuestas equivocadas costaron ${lost === 1 ? "un punto" : `${lost} puntos`}.`,
  price: "cuesta un punto",
  wholePrice: "cuesta todos los puntos del paso",
};

export const scoreMessages = { en, es }[language()];
