/** The only setting in the machine's own storage, which also holds what is no setting. */
export const SNOOZE_NAME = 'snoozedUntil';
