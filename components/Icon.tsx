const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  open: 'M4.5 6.5 8 10l3.5-3.5',
  previous: 'M9.5 4.5 6 8l3.5 3.5',
  next: 'M6.5 4.5 10 8l-3.5 3.5',
  pin: 'M5.75 2.5h4.5M6.5 2.5v4L4.5 9.25h7L9.5 6.5v-4M8 9.25v4.25',
} as const;

/** What an icon needs. */
export interface IconProps {
  readonly name: keyof typeof PATHS;
}

/** A line drawing of 16 px for a control that has a name of its own. */
export function Icon({ name }: IconProps) {
  return (
    <svg class={`icon ${name}`} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
