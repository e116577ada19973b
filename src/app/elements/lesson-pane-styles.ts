import { css } from "lit";

/** A path of steps: a line down the left, a mark for each, and only the current one open. */
export const lessonPaneStyles = css`
  :host {
    display: block;
    height: 100%;
  }

  article {
    display: flex;
    flex-direction: column;
    height: 100%;
  }

  header {
    flex: none;
    padding: 1.375rem 1.75rem 1rem;
  }

  .eyebrow {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
    margin: 0 0 0.25rem;
    color: var(--ink-soft);
    font-size: 0.8125rem;
    font-weight: 550;
    letter-spacing: 0.01em;
  }

  h1 {
    margin: 0;
    font-size: 1.5rem;
    font-weight: 680;
    line-height: 1.25;
    letter-spacing: -0.018em;
    text-wrap: balance;
  }

  .progress {
    display: flex;
    gap: 0.25rem;
    margin-top: 0.875rem;
  }

  .progress i {
    flex: 1;
    height: 0.3125rem;
    border-radius: 1rem;
    background: var(--line);
    transition: background-color 400ms;
  }

  .progress i.current {
    background: color-mix(in srgb, var(--sea) 45%, var(--line));
  }

  .progress i.done {
    background: var(--sea);
  }

  .view {
    position: relative;
    flex: 1;
    min-height: 0;
  }

  .view .scroll {
    height: 100%;
  }

  .view:has(.way)::after {
    content: "";
    position: absolute;
    inset: auto 0 0;
    height: 5rem;
    background: linear-gradient(transparent, var(--paper) 70%);
    pointer-events: none;
  }

  .way {
    position: absolute;
    z-index: 1;
    right: 1.25rem;
    bottom: 0.75rem;
    left: 1.25rem;
    width: fit-content;
    max-width: calc(100% - 2.5rem);
    margin: 0 auto;
    border-color: var(--sea);
    border-radius: 2rem;
    background: var(--sea-mist);
    color: var(--ink);
    box-shadow: var(--shadow);
    animation: appear 320ms ease-out;
  }

  .way:hover {
    border-color: var(--sea);
    background: var(--paper);
  }

  .way svg {
    flex: none;
    color: var(--sea);
  }

  .way span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .scroll {
    flex: 1;
    min-height: 0;
    padding: 0.25rem 1.75rem 2rem;
    overflow-y: auto;
    overscroll-behavior: contain;
    outline-offset: -3px;
    scrollbar-width: thin;
    scrollbar-color: var(--line) transparent;
  }

  .steps {
    margin: 1.25rem 0 0;
    padding: 0;
    list-style: none;
  }

  .steps > li {
    position: relative;
    padding: 0 0 1rem 2.75rem;
    scroll-margin-top: 0.5rem;
  }

  .steps > li:not(:last-child)::before {
    content: "";
    position: absolute;
    top: 1.75rem;
    bottom: -0.125rem;
    left: 0.8125rem;
    width: 2px;
    background: var(--line);
  }

  .steps > li.done::before {
    background: color-mix(in srgb, var(--sea) 55%, var(--line)) !important;
  }

  h2 {
    margin: 0;
    font-size: 1.0625rem;
    font-weight: 620;
    line-height: 1.75rem;
    letter-spacing: -0.008em;
  }

  .mark {
    position: absolute;
    left: 0;
    display: grid;
    place-items: center;
    width: 1.75rem;
    height: 1.75rem;
    border: 2px solid var(--line);
    border-radius: 50%;
    background: var(--paper);
    color: var(--ink-soft);
    font-size: 0.8125rem;
    font-weight: 650;
  }

  .current .mark {
    border-color: var(--sea);
    background: var(--sea);
    color: var(--on-sea);
  }

  .done .mark {
    border-color: var(--sea);
    color: var(--sea);
    animation: arrive 360ms cubic-bezier(0.2, 1.6, 0.4, 1);
  }

  .mark svg {
    width: 0.9375rem;
    stroke-width: 2.5;
  }

  .coming h2 {
    color: var(--ink-soft);
    font-weight: 500;
  }

  summary {
    border-radius: 0.25rem;
    color: var(--ink-soft);
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary h2 {
    font-weight: 500;
  }

  summary:hover h2 {
    color: var(--ink);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .current lesson-step {
    display: block;
    margin-top: 0.375rem;
    animation: appear 320ms ease-out;
  }

  .end {
    margin-top: 0.5rem;
    padding: 1.125rem 1.25rem;
    border-radius: var(--radius-large);
    background: var(--moss-mist);
    animation: appear 400ms ease-out;
  }

  .end h2 {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    color: var(--moss);
  }

  .end p {
    margin: 0.25rem 0 0;
  }

  .end h3 {
    margin: 1rem 0 0.25rem;
    font-size: 1rem;
  }

  footer {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.5rem;
    padding: 0.625rem 1rem;
    border-top: 1px solid var(--line);
  }

  .waiting {
    padding: 2rem;
    color: var(--ink-soft);
  }

  .waiting h1 {
    font-size: 1.0625rem;
    letter-spacing: normal;
  }

  .waiting code {
    font: 0.875rem var(--code-font);
    overflow-wrap: anywhere;
  }

  @media print {
    .scroll {
      overflow: visible;
    }
    .way,
    footer {
      display: none;
    }
    .steps > li {
      break-inside: avoid-page;
    }
  }

  @keyframes arrive {
    from {
      transform: scale(0.4);
    }
  }

  @keyframes appear {
    from {
      opacity: 0;
      transform: translateY(0.5rem);
    }
  }

  @media (max-width: 52rem) {
    header {
      padding: 0.75rem 1rem 0.5rem;
    }
    h1 {
      font-size: 1.1875rem;
    }
    .progress {
      margin-top: 0.5rem;
    }
    .scroll {
      padding: 0.25rem 1rem 1rem;
    }
    footer {
      flex-wrap: nowrap;
      gap: 0.125rem;
      padding: 0.125rem 0.375rem;
    }
    footer button {
      gap: 0.25rem;
      padding: 0.25rem 0.375rem;
      font-size: 0.8125rem;
      white-space: nowrap;
    }
  }

  /* A low page (a phone whose keyboard is open, a page enlarged to 200 %): all of the pane scrolls. */
  @media (max-height: 34rem) {
    article {
      display: block;
      overflow-y: auto;
      scrollbar-width: thin;
    }
    .view:has(.way)::after {
      content: none;
    }
    .view .scroll {
      height: auto;
      overflow: visible;
    }
    .view .way {
      position: sticky;
      bottom: 0.375rem;
      display: flex;
    }
  }

  @media (max-width: 52rem) {
    .way {
      right: 0.5rem;
      bottom: 0.375rem;
      left: 0.5rem;
      max-width: calc(100% - 1rem);
    }
  }
`;
