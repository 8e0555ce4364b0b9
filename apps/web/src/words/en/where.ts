/** Words of the body map: what may help where it hurts. */

export const where = {
  'where.title': 'Where does it hurt?',
  'where.lead': 'Tap the place on the drawing, or choose it from the list. We then show what may help there.',
  'where.lost': 'There is no place of that name here. Perhaps it is one of these.',
  'where.list': 'Or choose from the list',

  'where.back': 'All places',
  'where.other': 'Look at another place',
  'where.first': 'First make sure',
  'where.emergency': 'Answer the emergency questions',
  'where.safety': 'Answer the safety questions',
  'where.helps': 'What may help here',
  'where.helps-lead': 'In the order we would try them. Begin with one or two, and keep what feels good.',
  'where.all': 'Show all {count} for this place',
  'where.wait': 'Please wait with exercises until somebody has looked at what runs down your arm.',
  'where.feel': 'What is it like there?',
  'where.feel-tender': 'A tender spot, or knot',
  'where.feel-other': 'Stiff, aching or tired',
  'where.neck-exercises': 'See the neck exercises',
  'where.neck-below': 'The exercises below are for the neck.',
  'where.read': 'Worth reading',
} as const
