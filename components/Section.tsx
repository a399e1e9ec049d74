import type { ComponentChildren } from 'preact';

/** What a section needs. */
export interface SectionProps {
  /** Its address within the page. */
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A section of the options page, which the list of sections links to. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
