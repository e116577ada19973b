import { language } from "../page/language.ts";

/** The words of reviews. They stand here, and not with those of the page, because they come after the first prompt. */
const en = {
  name: "Review",
  nameDue: (due: number) => (due === 1 ? "Review, one skill is due" : `Review, ${due} skills are due`),
  about:
    "Short drills on what you are about to forget. Each one has new names, and takes less than a minute.",
  nothingYet:
    "Nothing to review yet. Finish a lesson, and what it taught comes here when it is time. Or warm up now.",
  due: (due: number) => (due === 1 ? "One skill is due." : `${due} skills are due.`),
  notDue: (days: number) =>
    days === 1
      ? "Nothing is due. Something comes up tomorrow."
      : `Nothing is due. Something comes up in ${days} days.`,
  allFresh: "Nothing is due for the next two weeks.",
  start: "Start the review",
  warmUp: "Warm up for the module",
  warmUpHint: "Five drills on the weakest skills of the modules up to this one.",
  warmUpStart: "Warm up",
  daily: "Command of the day",
  dailyStart: "Practise it",
  dailyNone: "Once you have learned a command, one comes back here each day.",
  reading: "Read-only round",
  readingHint: "A few questions that a tap answers, without the terminal: also on a phone.",
  readingStart: "Read and choose",
  triage: "One-minute triage",
  triageHint: "Something does not work. Find the one thing that puts it right.",
  triageStart: "Fix it",
  tracksNone: "Short rounds of reading and of fixing begin here once you have learned what they ask about.",
  known: "What you know",
  knownSummary: (known: number, fading: number, all: number) =>
    `${known} of ${all} skills are fresh, ${fading} are due for review.`,
  states: { known: "Fresh", fading: "Due", new: "Not practised yet" },
  coming: "What comes up",
  comingSummary: (now: number, weeks: number) => `${now} now, ${weeks} within two weeks.`,
  now: "now",
  day: (days: number) => `+${days}`,
  table: "As a table",
  columns: { skill: "Skill", state: "State", recall: "Recall", next: "Next" },
  next: (days: number) => (days === 0 ? "now" : days === 1 ? "tomorrow" : `in ${days} days`),
  drill: (at: number, of: number) => `Drill ${at} of ${of}`,
  progress: "Drills done",
  grades: { again: "With the solution", hard: "With effort", good: "Well done", easy: "With ease" },
  comesAgain: (days: number) => (days === 1 ? "It comes again tomorrow." : `It comes again in ${days} days.`),
  nextDrill: "Next drill",
  finish: "See how it went",
  finished: "Review finished",
  finishedText: "Each of these comes back just before you would forget it.",
  back: "Back to the lesson",
  stop: "End the review",
};

const es: typeof en = {
  name: "Repaso",
  nameDue: (due) => (due === 1 ? "Repaso, una habilidad pendiente" : `Repaso, ${due} habilidades pendientes`),
  about:
    "Ejercicios cortos sobre lo que estás a punto de olvidar. Cada uno trae nombres nuevos y toma menos de un minuto.",
  nothingYet:
    "Todavía no hay nada que repasar. Termina una lección, y lo que enseñó llega aquí a su tiempo. O empieza con un calentamiento.",
  due: (due) => (due === 1 ? "Toca repasar una habilidad." : `Toca repasar ${due} habilidades.`),
  notDue: (days) =>
    days === 1 ? "Hoy no toca nada. Mañana sí." : `Hoy no toca nada. Algo llega en ${days} días.`,
  allFresh: "No toca nada en las próximas dos semanas.",
  start: "Empezar el repaso",
  warmUp: "Calentamiento para el módulo",
  warmUpHint: "Cinco ejercicios sobre lo más débil de los módulos hasta este.",
  warmUpStart: "Calentar",
  daily: "Comando del día",
  dailyStart: "Practicarlo",
  dailyNone: "Cuando hayas aprendido un comando, cada día vuelve uno aquí.",
  reading: "Ronda de lectura",
  readingHint: "Unas preguntas que se responden con un toque, sin la terminal: también en el teléfono.",
  readingStart: "Leer y elegir",
  triage: "Arreglo de un minuto",
  triageHint: "Algo no funciona. Encuentra el único arreglo que hace falta.",
  triageStart: "Arreglarlo",
  tracksNone: "Aquí empiezan rondas cortas de lectura y de arreglos cuando hayas aprendido lo que preguntan.",
  known: "Lo que sabes",
  knownSummary: (known, fading, all) =>
    `${known} de ${all} habilidades están frescas, ${fading} están por repasar.`,
  states: { known: "Fresca", fading: "Por repasar", new: "Sin practicar" },
  coming: "Lo que viene",
  comingSummary: (now, weeks) => `${now} ahora, ${weeks} en dos semanas.`,
  now: "ya",
  day: (days) => `+${days}`,
  table: "Como tabla",
  columns: { skill: "Habilidad", state: "Estado", recall: "Recuerdo", next: "Próxima" },
  next: (days) => (days === 0 ? "ya" : days === 1 ? "mañana" : `en ${days} días`),
  drill: (at, of) => `Ejercicio ${at} de ${of}`,
  progress: "Ejercicios hechos",
  grades: { again: "Con la solución", hard: "Con esfuerzo", good: "Bien hecho", easy: "Con soltura" },
  comesAgain: (days) => (days === 1 ? "Vuelve mañana." : `Vuelve en ${days} días.`),
  nextDrill: "Siguiente ejercicio",
  finish: "Ver cómo te fue",
  finished: "Repaso terminado",
  finishedText: "Cada una vuelve justo antes de que la olvides.",
  back: "Volver a la lección",
  stop: "Terminar el repaso",
};

export const reviewMessages = { en, es }[language()];
