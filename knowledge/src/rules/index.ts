/** The rules that the entries of the knowledge meet together. */

import type { Catalogue } from '../catalogue.ts'
import { cameraWords } from './camera-words.ts'
import { citedSourceExists } from './cited-source-exists.ts'
import { clauseCanFire } from './clause-can-fire.ts'
import { doseCited } from './dose-cited.ts'
import { doseRises } from './dose-rises.ts'
import { doseWithinSource } from './dose-within-source.ts'
import { equipmentOffered } from './equipment-offered.ts'
import { formWords } from './form-words.ts'
import { insteadExists } from './instead-exists.ts'
import { loadRead } from './load-read.ts'
import { needsShown } from './needs-shown.ts'
import { noForbiddenClaims } from './no-forbidden-claims.ts'
import { poseInRange } from './pose-in-range.ts'
import { postureLoads } from './posture-loads.ts'
import { progressionSound } from './progression-sound.ts'
import { questionRead } from './question-read.ts'
import { readingLevel } from './reading-level.ts'
import { releasedIds } from './released-ids.ts'
import type { Problem, Rule } from './rule.ts'
import { schemaValid } from './schema-valid.ts'
import { stopRule } from './stop-rule.ts'
import { strengthGroup } from './strength-group.ts'
import { tempoAndCues } from './tempo-and-cues.ts'
import { uniqueIds } from './unique-ids.ts'
import { wordsInEveryLanguage } from './words-in-every-language.ts'

export { type Exception, type Problem, type Rule, tellRuleProblem } from './rule.ts'

export const rules: readonly Rule[] = [
  schemaValid,
  uniqueIds,
  citedSourceExists,
  doseCited,
  doseWithinSource,
  doseRises,
  stopRule,
  tempoAndCues,
  cameraWords,
  poseInRange,
  needsShown,
  formWords,
  postureLoads,
  strengthGroup,
  equipmentOffered,
  progressionSound,
  insteadExists,
  questionRead,
  loadRead,
  clauseCanFire,
  wordsInEveryLanguage,
  releasedIds,
  readingLevel,
  noForbiddenClaims,
]

export function checkCatalogue(catalogue: Catalogue): readonly Problem[] {
  return rules.flatMap((rule) => rule.check(catalogue))
}
