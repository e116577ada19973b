/** How much was saved: ` 37.5%` (gzip.c, display_ratio). */
export function formatRatio(saved: number, whole: number): string {
  const percent = whole === 0 ? 0 : (100 * saved) / whole;
  return `${percent.toFixed(1).padStart(5)}%`;
}
