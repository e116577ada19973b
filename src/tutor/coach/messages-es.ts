import type { CoachMessages } from "./messages.ts";

export const SPANISH: CoachMessages = {
  curlyQuotes: (line) =>
    `En esa línea hay comillas tipográficas o guiones largos, como los que ponen los editores de texto. La shell solo conoce los rectos: \`${line}\``,
  curlyTaken: (line) =>
    `Para la shell, las comillas tipográficas y los guiones largos son letras como cualquier otra: ahora son parte de la palabra. Con los rectos es \`${line}\``,
  promptPasted: (rest) => `El \`$\` de los libros y las lecciones es el prompt. No lo escribas: \`${rest}\``,
  blankMissing: (command) => `Falta un espacio entre el comando y lo demás: \`${command}\``,
  smallLetters: (command) => `Las mayúsculas cuentan, y los comandos van en minúsculas: \`${command}\``,
  isHere: (name) =>
    `\`${name}\` es un archivo de aquí, pero la shell busca comandos solo en las carpetas de PATH. Di dónde está: \`./${name}\``,
  windowsCommand: (name, command) =>
    `\`${name}\` es un comando de Windows. En Linux y macOS es \`${command}\``,
  backslashes: (command) =>
    `Aquí las rutas llevan barras normales, no invertidas, y no hay letras de unidad: \`${command}\``,
  slashOption: (option, help) =>
    `\`${option}\` es una opción al estilo de Windows; aquí las opciones empiezan con un guion, y \`${option}\` es una ruta. Mira \`${help}\`.`,
  didYouMean: (command) => `¿Querías decir \`${command}\`?`,
  longOption: (option) => `Las opciones de palabra entera empiezan con dos guiones: \`${option}\``,
  otherCase: (option, meaning) =>
    `Mayúsculas y minúsculas son opciones distintas. Existe \`${option}\`: ${meaning}.`,
  nearOption: (option) => `¿Querías decir la opción \`${option}\`?`,
  seeHelp: (help) => `\`${help}\` muestra las opciones que hay.`,
  quoteBlanks: (command) =>
    `Un nombre con espacios necesita comillas, o la shell lo toma por varios: \`${command}\``,
  nearPath: (name, near) => `No hay \`${name}\`, pero sí \`${near}\`.`,
  elsewhere: (name, place, here) => `\`${name}\` está en \`${place}\`, y tú estás en \`${here}\`.`,
  fromRoot: (path, relative) =>
    `Una ruta que empieza con \`/\` parte de lo más alto del computador. Desde donde estás es \`${relative}\`, no \`${path}\`.`,
  alreadyInside: (name, here) => `Ya estás en \`${name}\`: \`${here}\`.`,
  parentMissing: (parent) =>
    `La carpeta \`${parent}\` no existe. \`mkdir -p\` la crea, con todas las que falten.`,
  cdIntoFile: (path) => `\`${path}\` es un archivo; \`cd\` entra en carpetas. Léelo con \`cat ${path}\`.`,
  fileAsFolder: (path) => `\`${path}\` es un archivo: no puede haber nada dentro.`,
  readFolder: (command, path) =>
    `\`${path}\` es una carpeta; \`${command}\` trabaja con archivos. Mira dentro con \`ls ${path}\`.`,
  removeFolder: (path) =>
    `\`${path}\` es una carpeta. \`rm -r ${path}\` la borra con todo lo que contiene; \`rmdir ${path}\` solo si está vacía.`,
  copyFolder: (words) =>
    `Para copiar una carpeta hay que decirle a \`cp\` que copie también lo de dentro: \`${words}\``,
  folderNotEmpty: (path) => `\`rmdir\` solo borra carpetas vacías. Mira qué hay dentro: \`ls -A ${path}\``,
  twoNames: (command) => `\`${command}\` necesita dos nombres: qué y adónde. Falta el segundo.`,
  notExecutable: (path) => `El archivo existe, pero no se puede ejecutar. \`chmod +x ${path}\` lo permite.`,
  notAllowed: (path, owner) =>
    `\`${path}\` es de ${owner}, y sus permisos no te dejan. Míralos con \`ls -ld ${path}\`.`,
  removedMany: (count) =>
    `Se borraron ${count} archivos y carpetas. En un computador real no hay vuelta atrás: mira con \`ls\` antes de \`rm\`.`,
  overwritten: (path) =>
    `\`${path}\` ya existía, y lo que contenía se perdió. La opción \`-i\` pregunta antes, \`-n\` nunca sobrescribe.`,
  emptied: (path) => `\`>\` reemplazó todo lo que había en \`${path}\`. Para agregar al final, usa \`>>\`.`,
  everybodyMayAll: (path) =>
    `Ahora cualquiera en este computador puede cambiar \`${path}\`. No des más permisos de los necesarios.`,
  isFolder: (name) => `\`${name}\` es una carpeta, no un comando. \`cd ${name}\` entra en ella.`,
  noBlanksAround: (line) => `La shell no quiere espacios alrededor del \`=\`: \`${line}\``,
  setWithoutDollar: (line) => `El \`$\` es para leer una variable. Para darle un valor, quítalo: \`${line}\``,
  percentVariable: (word, here) =>
    `\`${word}\` es una variable como las escribe Windows. Aquí es \`${here}\`.`,
  oneName: (command) => `\`${command}\` necesita al menos un nombre detrás: ¿sobre qué debe trabajar?`,
  optionValue: (option) => `Detrás de \`${option}\` falta un valor.`,
  nothingFits: (pattern, here) =>
    `Nada coincide con \`${pattern}\`, así que el comando recibió el patrón mismo como nombre. Estás en \`${here}\`.`,
  folderMissing: (path) => `No hay una carpeta \`${path}\`. \`mkdir ${path}\` la crea.`,
  lastIsFile: (path) =>
    `Cuando hay más de dos nombres, el último debe ser una carpeta, y \`${path}\` es un archivo.`,
  removeFile: (path) =>
    `\`${path}\` es un archivo; \`rmdir\` borra carpetas vacías. Para archivos es \`rm ${path}\`.`,
  writeIntoFolder: (path) =>
    `\`${path}\` es una carpeta. Nombra un archivo dentro de ella: \`> ${path.replace(/\/$/, "")}/NOMBRE\``,
  searchFolder: (path) => `\`${path}\` es una carpeta. \`grep -r\` busca en todos los archivos que contiene.`,
  needsRoot: (line) => `Eso es cosa del administrador: \`${line}\``,
  notInstalled: (name) => `El nombre está bien, pero \`${name}\` no está instalado en este computador.`,
  blanksAroundBrackets: (line) => `\`[\` y \`]\` son palabras, con espacios alrededor: \`${line}\``,
  threeSlashes: "`s` necesita tres barras, también la última: `s/VIEJO/NUEVO/`",
  waitsForKeys: (name, line) =>
    `\`${name}\` esperaba lo que escribieras, como siempre que no se nombra un archivo. Quizá querías \`${line}\`.`,
  eachLetter: (word, option, help) =>
    `En \`${word}\` cada letra es una opción aparte, y no hay \`${option}\`. \`${help}\` muestra las que hay.`,
  sourceIt: (line) =>
    `Ese script debe cambiar tu propia shell; por eso no se ejecuta, sino que se lee: \`${line}\``,
  oneFolder: (count) => `\`cd\` entra en una sola carpeta, y recibió ${count} nombres.`,
  quoteText: (line) =>
    `Un texto con espacios necesita comillas, o la shell toma cada palabra por separado: \`${line}\``,
  contextMissing: (line) =>
    `Falta la última palabra: la carpeta desde la que se construye, casi siempre \`.\`, donde estás: \`${line}\``,
  runByPython: (line) => `Es un script de Python. Lo ejecuta Python: \`${line}\``,
  nobodyListens: (port) =>
    `Nadie escucha en el puerto ${port} de este computador: lo que debería responder no corre (todavía), o tiene otro puerto.`,
  hungUp: "Colgó sin responder. Lo que acaba de arrancar necesita un momento: pregunta otra vez.",
  optionsFirst: (line) =>
    `Las opciones van antes de la imagen; lo que va después es el comando para el contenedor: \`${line}\``,
  readAndEmptied: (path) =>
    `La shell ya había vaciado \`${path}\` por el \`>\` antes de que el comando pudiera leerlo. Escribe en otro archivo, y después usa \`mv\`.`,
};
