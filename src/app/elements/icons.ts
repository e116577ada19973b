import { html, svg, type TemplateResult } from "lit";

/** Drawn on a grid of 20, in the colour of the text beside them. */
function icon(paths: TemplateResult): TemplateResult {
  return html`<svg width="18" height="18" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.75"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${paths}</svg>`;
}

export const icons = {
  book: icon(
    svg`<path d="M10 5.500C8.500 4 6 3.500 3 3.700v11.600c3-.2 5.500.3 7 1.700 1.500-1.400 4-1.900 7-1.700V3.700c-3-.2-5.500.3-7 1.800zm0 0V17" />`,
  ),
  cards: icon(svg`<path d="M3.500 7h10v9.500h-10zM6.500 7V3.500h10V13h-3" />`),
  sliders: icon(
    svg`<path d="M3 6h7m4 0h3M3 14h3m4 0h7" /><circle cx="12" cy="6" r="2" /><circle cx="8" cy="14" r="2" />`,
  ),
  bulb: icon(
    svg`<path d="M7.500 13.500C6 12.500 5 10.900 5 9a5 5 0 0 1 10 0c0 1.900-1 3.500-2.500 4.500V15h-5zM8 17.500h4" />`,
  ),
  undo: icon(svg`<path d="M4 8h8a4.500 4.500 0 0 1 0 9H8M4 8l3.500-3.500M4 8l3.500 3.500" />`),
  arrow: icon(svg`<path d="M4 10h12m-4.500-4.500L16 10l-4.500 4.500" />`),
  down: icon(svg`<path d="M10 4v12m-4.500-4.500L10 16l4.500-4.500" />`),
  check: icon(svg`<path d="m4 10.500 4 4 8-9" />`),
  redo: icon(svg`<path d="M16 8H8a4.500 4.500 0 0 0 0 9h8M16 8l-3.500-3.500M16 8l-3.500 3.500" />`),
  restart: icon(svg`<path d="M4.500 10a5.500 5.500 0 1 0 1.800-4.100L4.500 7.500m0-4v4h4" />`),
  question: icon(
    svg`<path d="M7.500 7.800a2.500 2.500 0 1 1 3.600 2.200c-.8.4-1.100.8-1.100 1.700m0 2.300v.1" /><circle cx="10" cy="10" r="7.200" />`,
  ),
  key: icon(svg`<circle cx="7" cy="13" r="3.500" /><path d="m9.600 10.400 6.400-6.400m-2.500 2.500 2 2" />`),
  plus: icon(svg`<path d="M10 4v12M4 10h12" />`),
  split: icon(svg`<path d="M3 4h14v12H3zM10 4v12" />`),
  close: icon(svg`<path d="m5 5 10 10M15 5 5 15" />`),
  alert: icon(svg`<path d="M10 6.500v4.200m0 2.800v.1" /><circle cx="10" cy="10" r="7.200" />`),
  folder: icon(
    svg`<path d="M2.500 5.500a1 1 0 0 1 1-1h4l1.500 2h7.500a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-13a1 1 0 0 1-1-1z" />`,
  ),
  file: icon(svg`<path d="M5 2.800h6.500L15 6.300v10.900H5zM11.500 2.800v3.500H15" />`),
  link: icon(
    svg`<path d="m8 12 4-4M9 6l1.500-1.500a3.500 3.500 0 0 1 5 5L14 11M11 14l-1.500 1.500a3.500 3.500 0 0 1-5-5L6 9" />`,
  ),
};
