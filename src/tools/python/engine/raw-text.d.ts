/** A file of Python as text (Vite's `?raw`). */
declare module "*.py?raw" {
  const text: string;
  export default text;
}
