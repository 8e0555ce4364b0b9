/** Changes one item of a session under way; planning chooses what takes its place. */

import type { Session, SessionItem } from '../planning/programme.ts'

/** The session is otherwise as it was, and its length is told anew. */
export function replaceItem(session: Session, index: number, item: SessionItem): Session {
  const items = session.items.map((old, i) => (i === index ? item : old))
  return { ...session, items, seconds: items.reduce((sum, { seconds }) => sum + seconds, 0) }
}
