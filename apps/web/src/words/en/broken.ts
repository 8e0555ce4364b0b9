/** What is said when something could not come: in English until the words of another language have come. */

export const broken = {
  /** Where lines begin: `ltr` or `rtl`. */
  'app.direction': 'ltr',
  'app.broken': 'This part could not be shown.',
  'app.broken-help': 'Your notes are safe on this device. Loading the page again usually helps.',
  'app.reload': 'Load again',
} as const
