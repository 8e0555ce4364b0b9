/** Words of the articles' screens, and of the tip of the day. */

export const learn = {
  'learn.title': 'Learn',
  'learn.lead':
    'Short articles about your upper back. Two minutes each at most, with the sources at the end.',
  'learn.for-you': 'For you',
  'learn.first': 'Good to read first',
  'learn.group-understand': 'Understand',
  'learn.group-day-by-day': 'Day by day',
  'learn.group-when-it-hurts': 'When it hurts',
  'learn.group-see-someone': 'See someone',
  'learn.minutes': '{minutes, plural, one {# minute} other {# minutes}} to read',
  'learn.all': 'All articles',
  'learn.start': 'Back to the app',
  'learn.next': 'Next to read',
  'learn.exercises': 'Exercises named here',
  'learn.print': 'Print',
  'learn.sources': 'Where this comes from',
  'learn.sources-failed': 'The sources could not be loaded just now.',
  'learn.grades': 'What these words mean',
  'learn.link': 'Read about it: {address} (opens another site)',
  'learn.unknown-title': 'This article is not here',
  'learn.unknown-lead':
    'The address may have a slip in it, or the article may have another name. These are the ones we have.',

  'tip.title': 'A tip for today',
  'tip.read-on': 'Read on: {title}',
  'tip.dismiss': 'Hide for today',
} as const
