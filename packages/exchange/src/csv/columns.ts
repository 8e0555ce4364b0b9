/** The tables, and the columns of each. */

export const columnsOf = {
  sessions: ['day', 'what', 'list', 'seconds', 'pain-before', 'pain-after', 'symptoms', 'ended-early'],
  exercises: ['day', 'what', 'list', 'exercise', 'outcome', 'effort', 'pain', 'character'],
  begun: ['day', 'exercise', 'sides', 'sets', 'reps', 'hold-seconds', 'work-seconds', 'rest-seconds'],
  mornings: ['day', 'pain', 'settled'],
  'check-ins': ['day', 'pain-average', 'pain-worst', 'stiffness'],
  goals: ['day', 'goal', 'score'],
  breaks: ['day', 'time', 'length', 'outcome', 'seconds', 'exercises'],
  ranges: ['day', 'movement', 'side', 'degrees', 'tries'],
  seen: [
    'day',
    'what',
    'exercise',
    'side',
    'reps-seen',
    'reps-smaller',
    'movement',
    'reached',
    'unit',
    'held-seconds',
    'faults',
    'unseen-seconds',
  ],
  events: ['day', 'event', 'detail'],
  answers: ['day', 'question', 'answer'],
  'about-you': ['day', 'question', 'answer'],
  lists: [
    'list',
    'from',
    'list-note',
    'weekdays',
    'exercise',
    'sides',
    'sets',
    'reps',
    'hold-seconds',
    'work-seconds',
    'rest-seconds',
    'note',
    'steps',
  ],
} as const
export type TableId = keyof typeof columnsOf
export type ColumnId = (typeof columnsOf)[TableId][number]

export const tableIds = Object.keys(columnsOf) as readonly TableId[]
export const columnIds: readonly ColumnId[] = [...new Set(tableIds.flatMap((id) => columnsOf[id]))]

export type Cell = string | number | undefined
/** A row holds what its table has columns for. */
export type Row = Readonly<Partial<Record<ColumnId, Cell>>>
