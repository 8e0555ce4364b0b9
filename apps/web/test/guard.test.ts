/** What may be reached at each stage of a life with the app. */

import { describe, expect, it } from 'vitest'
import { guard } from '../src/guard.ts'

describe('guard', () => {
  it.each`
    stage              | asked          | shown
    ${'new'}           | ${'plan'}      | ${'welcome'}
    ${'new'}           | ${'safety'}    | ${'safety'}
    ${'emergency'}     | ${'today'}     | ${'emergency'}
    ${'emergency'}     | ${'session'}   | ${'emergency'}
    ${'emergency'}     | ${'safety'}    | ${'safety'}
    ${'see-clinician'} | ${'plan'}      | ${'see-clinician'}
    ${'see-clinician'} | ${'intake'}    | ${'see-clinician'}
    ${'intake'}        | ${'plan'}      | ${'intake'}
    ${'ready'}         | ${'welcome'}   | ${'today'}
    ${'ready'}         | ${'emergency'} | ${'today'}
    ${'ready'}         | ${'plan'}      | ${'plan'}
    ${'ready'}         | ${'breaks'}    | ${'breaks'}
    ${'new'}           | ${'library'}   | ${'library'}
    ${'new'}           | ${'routine'}   | ${'welcome'}
    ${'see-clinician'} | ${'report'}    | ${'report'}
    ${'see-clinician'} | ${'routine'}   | ${'see-clinician'}
    ${'emergency'}     | ${'learn'}     | ${'emergency'}
  `('at $stage, asking for $asked shows $shown', ({ stage, asked, shown }) => {
    expect(guard({ screen: asked }, stage).screen).toBe(shown)
  })
})
