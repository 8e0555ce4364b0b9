/** Every rule, fed one bad entry, says what is wrong and where. */

import { describe, expect, it } from 'vitest'
import { cameraWords } from '../src/rules/camera-words.ts'
import { citedSourceExists } from '../src/rules/cited-source-exists.ts'
import { doseCited } from '../src/rules/dose-cited.ts'
import { doseRises } from '../src/rules/dose-rises.ts'
import { doseWithinSource } from '../src/rules/dose-within-source.ts'
import { equipmentOffered } from '../src/rules/equipment-offered.ts'
import { formWords } from '../src/rules/form-words.ts'
import { rules } from '../src/rules/index.ts'
import { insteadExists } from '../src/rules/instead-exists.ts'
import { loadRead } from '../src/rules/load-read.ts'
import { needsShown } from '../src/rules/needs-shown.ts'
import { noForbiddenClaims } from '../src/rules/no-forbidden-claims.ts'
import { poseInRange } from '../src/rules/pose-in-range.ts'
import { postureLoads } from '../src/rules/posture-loads.ts'
import { readingLevel } from '../src/rules/reading-level.ts'
import { releasedIds } from '../src/rules/released-ids.ts'
import { schemaValid } from '../src/rules/schema-valid.ts'
import { stopRule } from '../src/rules/stop-rule.ts'
import { strengthGroup } from '../src/rules/strength-group.ts'
import { tempoAndCues } from '../src/rules/tempo-and-cues.ts'
import { uniqueIds } from '../src/rules/unique-ids.ts'
import { wordsInEveryLanguage } from '../src/rules/words-in-every-language.ts'
import { broken, formsOf, isReal, smallCatalogue, wordsOf } from './small-catalogue.ts'

describe('the small catalogue', () => {
  // It cannot have a precaution for every load.
  it.each(rules.filter((rule) => rule !== loadRead).map((rule) => [rule.name, rule] as const))(
    'meets %s',
    (_name, rule) => {
      expect(rule.check(smallCatalogue).filter(isReal)).toEqual([])
    },
  )

  it('leaves most loads unread', () => {
    const unread = loadRead.check(smallCatalogue)
    expect(unread.map((problem) => problem.entry)).toContain('load wristLoad')
    expect(unread.map((problem) => problem.entry)).not.toContain('load kneeLoad')
  })
})

describe('schema-valid', () => {
  it('names the entry, the field and what was expected', () => {
    expect(broken(schemaValid, (draft) => Reflect.set(formsOf(draft)[0], 'level', 5))).toEqual([
      'schema-valid: exercise squeeze, forms.0.level: found 5, expected Too big: expected number to be <=4.',
    ])
  })

  it('refuses a field it does not know', () => {
    const [line] = broken(schemaValid, (draft) => Reflect.set(formsOf(draft)[0], 'sauce', 'mint'))
    expect(line).toContain('exercise squeeze, forms.0')
    expect(line).toContain('Unrecognized key: "sauce"')
  })

  it('reads words, too', () => {
    const [line] = broken(schemaValid, (draft) => {
      wordsOf(draft).stop = []
    })
    expect(line).toContain('exercise squeeze, words.en.stop: found []')
  })

  it('reads screening, sources and equipment', () => {
    const lines = broken(schemaValid, (draft) => {
      Reflect.set(draft.precautions[0] ?? {}, 'id', 'X6')
      Reflect.set(draft.sources[0] ?? {}, 'doi', 'doi:10.1')
      Reflect.set(draft.equipmentWords.en['chair'] ?? {}, 'name', '')
    })
    expect(lines.map((line) => line.split(':')[1]?.trim())).toEqual([
      'precaution X6, id',
      'source an-article, doi',
      'equipment chair, words.en.name',
    ])
  })
})

describe('sources and doses', () => {
  it('cited-source-exists', () => {
    expect(
      broken(citedSourceExists, (draft) => {
        formsOf(draft)[1].dose.whySource = 'hearsay'
        Reflect.set(draft.facts[0]?.fact ?? {}, 'source', 'rumour')
      }),
    ).toEqual([
      'cited-source-exists: form squeeze/on-hands-and-knees, dose.whySource: found hearsay, expected a source listed in knowledge/sources.',
      'cited-source-exists: fact session.minutes, source: found rumour, expected a source listed in knowledge/sources.',
    ])
  })

  it('dose-cited', () => {
    expect(
      broken(doseCited, (draft) => {
        delete formsOf(draft)[0].dose.source
        delete formsOf(draft)[1].dose.whySource
      }),
    ).toEqual([
      'dose-cited: form squeeze/seated, dose.why: found neither a source nor a reason, expected one of the two.',
      'dose-cited: form squeeze/on-hands-and-knees, dose.whySource: found nothing, expected the source of the reason.',
    ])
  })

  it('dose-within-source: above never, whatever the reason', () => {
    expect(
      broken(doseWithinSource, (draft) => {
        formsOf(draft)[0].dose.top = { sets: 3, reps: 15, holdSeconds: 10 }
        formsOf(draft)[0].dose.why = 'More is more.'
      }),
    ).toEqual(['dose-within-source: form squeeze/seated, dose.top.reps: found 15, expected at most 12.'])
  })

  it('dose-within-source: below only with a reason', () => {
    const below = { sets: 1, reps: 8, holdSeconds: 5 }
    expect(
      broken(doseWithinSource, (draft) => {
        formsOf(draft)[0].dose.start = below
      }),
    ).toEqual([
      'dose-within-source: form squeeze/seated, dose.start.reps: found 8, expected at least 10, or a reason in dose.why.',
    ])
    expect(
      broken(doseWithinSource, (draft) => {
        formsOf(draft)[0].dose.start = below
        formsOf(draft)[0].dose.why = 'We start lower.'
      }),
    ).toEqual([])
  })

  it('dose-rises', () => {
    expect(
      broken(doseRises, (draft) => {
        formsOf(draft)[0].dose.start = { sets: 3, reps: 12, holdSeconds: 12 }
        formsOf(draft)[1].dose.top = { sets: 1, seconds: 60 }
      }),
    ).toEqual([
      'dose-rises: form squeeze/seated, dose.top.holdSeconds: found 10, expected at least 12, as at the start.',
      'dose-rises: form squeeze/on-hands-and-knees, dose.top: found a time, expected repetitions, as at the start.',
    ])
  })
})

describe('forms', () => {
  it('tempo-and-cues: a form without a tempo, and a hold that nothing holds', () => {
    expect(
      broken(tempoAndCues, (draft) => {
        const movement = draft.exercises[0]?.movement ?? {}
        delete movement['on-hands-and-knees']
        delete movement['seated']?.phases[0]?.held
      }),
    ).toEqual([
      'tempo-and-cues: form squeeze/seated, movement.phases: found 0 held phases, expected one.',
      'tempo-and-cues: form squeeze/on-hands-and-knees, movement: found no tempo, expected a tempo for the form.',
    ])
  })

  it('pose-in-range: an angle beyond human range, a posture that there is not', () => {
    expect(
      broken(poseInRange, (draft) => {
        const movement = draft.exercises[0]?.movement ?? {}
        Reflect.set(movement['seated'] ?? {}, 'posture', 'floating')
        Reflect.set(movement['seated']?.phases[0] ?? {}, 'pose', {
          thoracic: { turn: 41 },
          left: { elbow: { flexion: -12 } },
        })
      }).map((line) => line.replace(/one of .*/, 'one of …')),
    ).toEqual([
      'pose-in-range: form squeeze/seated, posture: found floating, expected one of …',
      'pose-in-range: form squeeze/seated, phases.squeezed.pose.thoracic.turn: found 41°, 6° too far, expected -35° to 35°.',
      'pose-in-range: form squeeze/seated, phases.squeezed.pose.left.elbow.flexion: found -12°, 12° too far, expected 0° to 150°.',
    ])
  })

  it('needs-shown: a thing that is needed and not drawn, and one that is drawn and not needed', () => {
    expect(
      broken(needsShown, (draft) => {
        const movement = draft.exercises[0]?.movement ?? {}
        Reflect.set(movement['seated'] ?? {}, 'posture', 'standing')
        Reflect.set(movement['seated'] ?? {}, 'props', [{ kind: 'table' }])
        delete movement['on-hands-and-knees']?.view
      }),
    ).toEqual([
      'needs-shown: form squeeze/seated, movement.props: found no chair, expected what the form needs.',
      'needs-shown: form squeeze/seated, movement.props: found table, expected something of: chair.',
      'needs-shown: form squeeze/on-hands-and-knees, movement.view: found not both views, expected view and secondView.',
    ])
  })

  it('schema-valid: a joint, a part and a place that there are not', () => {
    const lines = broken(schemaValid, (draft) => {
      const phases = draft.exercises[0]?.movement?.['seated']?.phases ?? []
      Reflect.set(phases[0] ?? {}, 'pose', { ellbow: { flexion: 3 }, touches: ['nose on floor'] })
      Reflect.set(phases[1] ?? {}, 'pose', { both: { elbow: { bend: 3 } } })
    })
    expect(lines.join()).toContain('Unrecognized key: "ellbow"')
    expect(lines.join()).toContain('no part "nose"; parts are palm')
    expect(lines.join()).toContain('Unrecognized key: "bend"')
  })

  it('tempo-and-cues: a phase without a cue, and a cue without a phase', () => {
    expect(
      broken(tempoAndCues, (draft) => {
        wordsOf(draft).phases = { squeezed: 'Squeeze', lifted: 'Lift' }
      }),
    ).toEqual([
      'tempo-and-cues: exercise squeeze, words.en.phases.released: found nothing, expected a cue.',
      'tempo-and-cues: exercise squeeze, words.en.phases.lifted: found a cue without a phase, expected a phase of that id.',
    ])
  })

  it('camera-words: a camera that says nothing of what it misses, and words without a camera', () => {
    const camera = { grade: 'C', from: 'side', follows: 'head-nod', works: 'middle', notices: [] }
    expect(
      broken(cameraWords, (draft) => {
        Reflect.set(draft.exercises[0]?.movement?.['seated'] ?? {}, 'camera', camera)
        wordsOf(draft).unseen = 'The camera cannot see your back.'
      }),
    ).toEqual([
      'camera-words: exercise squeeze, words.de.unseen: found nothing, expected what the camera cannot see.',
      'camera-words: exercise squeeze, words.es.unseen: found nothing, expected what the camera cannot see.',
    ])
    expect(
      broken(cameraWords, (draft) => {
        wordsOf(draft).unseen = 'The camera cannot see your back.'
      }),
    ).toEqual([
      'camera-words: exercise squeeze, words.en.unseen: found words without a camera, expected no words.',
    ])
  })

  it('form-words', () => {
    expect(
      broken(formWords, (draft) => {
        wordsOf(draft).forms = { gone: { name: 'Gone' } }
      }),
    ).toEqual([
      'form-words: exercise squeeze, words.en.forms.on-hands-and-knees: found nothing, expected the name of the form.',
      'form-words: exercise squeeze, words.en.forms.gone: found words without a form, expected a form of that id.',
    ])
  })

  it('posture-loads: the same posture weighs the same', () => {
    expect(
      broken(postureLoads, (draft) => {
        formsOf(draft)[0].needs = []
        formsOf(draft)[1].loads = { kneeLoad: 1, armWeightBearing: 1, wristLoad: 1, headUnsupported: 1 }
      }),
    ).toEqual([
      'posture-loads: form squeeze/seated, needs: found nothing, expected chair.',
      'posture-loads: form squeeze/on-hands-and-knees, loads.wristLoad: found 1, expected at least 2, as hands-and-knees.',
      'posture-loads: form squeeze/on-hands-and-knees, loads.floorTransfer: found nothing, expected 1, as on the floor.',
    ])
  })

  it('posture-loads: lying on a bed', () => {
    expect(
      broken(postureLoads, (draft) => {
        Object.assign(formsOf(draft)[0], { position: 'supine', surface: 'bed', needs: [] })
      }),
    ).toEqual([
      'posture-loads: form squeeze/seated, loads.supine: found nothing, expected at least 1, as supine.',
      'posture-loads: form squeeze/seated, loads.bedTransfer: found nothing, expected 1, as on the bed.',
      'posture-loads: form squeeze/seated, needs: found nothing, expected bed.',
    ])
  })

  it('strength-group', () => {
    expect(
      broken(strengthGroup, (draft) =>
        Reflect.deleteProperty(draft.exercises[0]?.exercise ?? {}, 'strengthGroup'),
      ),
    ).toEqual([
      'strength-group: exercise squeeze, strengthGroup: found nothing, expected the muscles that rest after it.',
    ])
  })

  it('equipment-offered', () => {
    expect(
      broken(equipmentOffered, (draft) => {
        formsOf(draft)[0].needs = ['chair', 'band']
      }),
    ).toEqual([
      'equipment-offered: form squeeze/seated, needs: found band, expected a thing listed in knowledge/equipment.',
    ])
  })
})

describe('ids', () => {
  it('unique-ids', () => {
    expect(
      broken(uniqueIds, (draft) => {
        formsOf(draft)[1].id = 'seated'
      }),
    ).toEqual(['unique-ids: form squeeze/seated, id: found the same id twice, expected its own id.'])
  })

  it('released-ids: a renamed form', () => {
    expect(
      broken(releasedIds, (draft) => {
        formsOf(draft)[0].id = 'sitting'
      }),
    ).toEqual(['released-ids: released squeeze/seated, id: found nothing, expected an entry of that id.'])
  })

  it('instead-exists', () => {
    expect(
      broken(insteadExists, (draft) => Reflect.set(draft.exercises[1]?.exercise ?? {}, 'insteadOf', ['row'])),
    ).toEqual(['instead-exists: exercise manipulation, insteadOf: found row, expected an offered exercise.'])
  })
})

describe('words', () => {
  it('stop-rule', () => {
    expect(
      broken(stopRule, (draft) => {
        wordsOf(draft).stop = ['Mind your shoulder.']
      }),
    ).toEqual([
      'stop-rule: exercise squeeze, words.en.stop: found Mind your shoulder., expected at least one sentence that says when to stop.',
    ])
  })

  it('words-in-every-language: missing words, lonely words, other sections', () => {
    expect(
      broken(wordsInEveryLanguage, (draft) => {
        draft.precautionWords.en = {}
        draft.tipWords.en['phone'] = 'Hold it a little higher.'
        draft.articles[0]?.sections.push('how')
        Object.assign(draft.questions[0] ?? {}, { kind: 'choice', options: ['fine', 'sore'] })
      }).filter((line) => line.includes('words.en')),
    ).toEqual([
      'words-in-every-language: precaution R06, words.en: found nothing, expected words.',
      'words-in-every-language: tip phone, words.en: found words without an entry, expected an entry of that id.',
      'words-in-every-language: question knees, words.en.options.fine: found nothing, expected words.',
      'words-in-every-language: question knees, words.en.options.sore: found nothing, expected words.',
      'words-in-every-language: article sleep, words.en.sections: found why, expected why, how.',
    ])
  })

  it('reading-level', () => {
    const hard =
      'Simultaneously maintaining scapular stabilisation, progressively accelerate the unilateral movement while continuously monitoring respiratory synchronisation.'
    expect(
      broken(readingLevel, (draft) => {
        wordsOf(draft).steps = [hard, hard]
      }),
    ).toEqual([
      expect.stringMatching(
        /^reading-level: exercise squeeze, words\.en: found grade \d+\.\d, expected grade 6\.9 or below\.$/,
      ),
    ])
  })

  it.each`
    words                                           | claim
    ${'This will cure your pain.'}                  | ${'cure'}
    ${'Twists detox the body.'}                     | ${'detox'}
    ${'It is the best exercise for the back.'}      | ${'best exercise'}
    ${'It fixes bad posture.'}                      | ${'bad posture'}
    ${'We guarantee it.'}                           | ${'guarantee'}
    ${'You will be pain-free soon.'}                | ${'pain-free'}
    ${'It breaks up adhesions between the blades.'} | ${'adhesions'}
  `('no-forbidden-claims: $claim', ({ words, claim }: { readonly words: string; readonly claim: string }) => {
    expect(
      broken(noForbiddenClaims, (draft) => {
        wordsOf(draft).summary = words
      }),
    ).toEqual([
      `no-forbidden-claims: exercise squeeze, words.en.summary: found “${claim}” in “${words}”, expected words without this claim.`,
    ])
  })

  it.each([
    'This is not a cure.',
    'There is no best exercise for everyone.',
    'No study shows that it breaks adhesions.',
  ])('no-forbidden-claims lets a denial be: %s', (words) => {
    expect(
      broken(noForbiddenClaims, (draft) => {
        wordsOf(draft).summary = words
      }),
    ).toEqual([])
  })
})
