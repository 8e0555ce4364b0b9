/** All exercises and their movements, in the order of the alphabet. No words: those are loaded by language. */

import type { Exercise, InformationEntry } from '../src/exercise.ts'
import type { Movement } from '../src/movement.ts'
import { exercise as armCircles } from './arm-circles/exercise.ts'
import { movement as armCirclesMovement } from './arm-circles/movement.ts'
import { exercise as catCow } from './cat-cow/exercise.ts'
import { movement as catCowMovement } from './cat-cow/movement.ts'
import { exercise as catCowExtensionOnly } from './cat-cow-extension-only/exercise.ts'
import { movement as catCowExtensionOnlyMovement } from './cat-cow-extension-only/movement.ts'
import { exercise as chairRotation } from './chair-rotation/exercise.ts'
import { movement as chairRotationMovement } from './chair-rotation/movement.ts'
import { exercise as chestExpansionBreathing } from './chest-expansion-breathing/exercise.ts'
import { movement as chestExpansionBreathingMovement } from './chest-expansion-breathing/movement.ts'
import { exercise as childsPose } from './childs-pose/exercise.ts'
import { movement as childsPoseMovement } from './childs-pose/movement.ts'
import { exercise as crossBodyStretch } from './cross-body-stretch/exercise.ts'
import { movement as crossBodyStretchMovement } from './cross-body-stretch/movement.ts'
import { exercise as deskForwardBend } from './desk-forward-bend/exercise.ts'
import { movement as deskForwardBendMovement } from './desk-forward-bend/movement.ts'
import { exercise as doorwayChestOpener } from './doorway-chest-opener/exercise.ts'
import { movement as doorwayChestOpenerMovement } from './doorway-chest-opener/movement.ts'
import { exercise as eagleArms } from './eagle-arms/exercise.ts'
import { movement as eagleArmsMovement } from './eagle-arms/movement.ts'
import { exercise as foamScapularRolls } from './foam-scapular-rolls/exercise.ts'
import { movement as foamScapularRollsMovement } from './foam-scapular-rolls/movement.ts'
import { exercise as foamThoracicExtension } from './foam-thoracic-extension/exercise.ts'
import { movement as foamThoracicExtensionMovement } from './foam-thoracic-extension/movement.ts'
import { exercise as foamThoracicRoll } from './foam-thoracic-roll/exercise.ts'
import { movement as foamThoracicRollMovement } from './foam-thoracic-roll/movement.ts'
import { exercise as foamVerticalMobilisation } from './foam-vertical-mobilisation/exercise.ts'
import { movement as foamVerticalMobilisationMovement } from './foam-vertical-mobilisation/movement.ts'
import { exercise as handsClaspedElbowPulses } from './hands-clasped-elbow-pulses/exercise.ts'
import { movement as handsClaspedElbowPulsesMovement } from './hands-clasped-elbow-pulses/movement.ts'
import { exercise as handsClaspedElbowsIn } from './hands-clasped-elbows-in/exercise.ts'
import { movement as handsClaspedElbowsInMovement } from './hands-clasped-elbows-in/movement.ts'
import { exercise as kneeToChest } from './knee-to-chest/exercise.ts'
import { movement as kneeToChestMovement } from './knee-to-chest/movement.ts'
import { exercise as latPulldownBand } from './lat-pulldown-band/exercise.ts'
import { movement as latPulldownBandMovement } from './lat-pulldown-band/movement.ts'
import { exercise as latPulldownTowel } from './lat-pulldown-towel/exercise.ts'
import { movement as latPulldownTowelMovement } from './lat-pulldown-towel/movement.ts'
import { exercise as midBackStretch } from './mid-back-stretch/exercise.ts'
import { exercise as neckCircles } from './neck-circles/exercise.ts'
import { movement as neckCirclesMovement } from './neck-circles/movement.ts'
import { exercise as neckFlexionHalfCircle } from './neck-flexion-half-circle/exercise.ts'
import { movement as neckFlexionHalfCircleMovement } from './neck-flexion-half-circle/movement.ts'
import { exercise as neckRetractionProtraction } from './neck-retraction-protraction/exercise.ts'
import { movement as neckRetractionProtractionMovement } from './neck-retraction-protraction/movement.ts'
import { exercise as neckRotation } from './neck-rotation/exercise.ts'
import { movement as neckRotationMovement } from './neck-rotation/movement.ts'
import { exercise as openBook } from './open-book/exercise.ts'
import { movement as openBookMovement } from './open-book/movement.ts'
import { exercise as overheadSideBend } from './overhead-side-bend/exercise.ts'
import { movement as overheadSideBendMovement } from './overhead-side-bend/movement.ts'
import { exercise as professionalManipulation } from './professional-manipulation/exercise.ts'
import { exercise as pushUp } from './push-up/exercise.ts'
import { exercise as quadrupedPlus } from './quadruped-plus/exercise.ts'
import { movement as quadrupedPlusMovement } from './quadruped-plus/movement.ts'
import { exercise as scapularRetraction } from './scapular-retraction/exercise.ts'
import { movement as scapularRetractionMovement } from './scapular-retraction/movement.ts'
import { exercise as seatedSideBendElbowPull } from './seated-side-bend-elbow-pull/exercise.ts'
import { movement as seatedSideBendElbowPullMovement } from './seated-side-bend-elbow-pull/movement.ts'
import { exercise as seatedThoracicRotation } from './seated-thoracic-rotation/exercise.ts'
import { movement as seatedThoracicRotationMovement } from './seated-thoracic-rotation/movement.ts'
import { exercise as seatedTwist } from './seated-twist/exercise.ts'
import { movement as seatedTwistMovement } from './seated-twist/movement.ts'
import { exercise as shoulderRolls } from './shoulder-rolls/exercise.ts'
import { movement as shoulderRollsMovement } from './shoulder-rolls/movement.ts'
import { exercise as standingRow } from './standing-row/exercise.ts'
import { movement as standingRowMovement } from './standing-row/movement.ts'
import { exercise as supineOverheadReach } from './supine-overhead-reach/exercise.ts'
import { movement as supineOverheadReachMovement } from './supine-overhead-reach/movement.ts'
import { exercise as supineTrunkRotation } from './supine-trunk-rotation/exercise.ts'
import { movement as supineTrunkRotationMovement } from './supine-trunk-rotation/movement.ts'
import { exercise as thoracicExtensionChair } from './thoracic-extension-chair/exercise.ts'
import { movement as thoracicExtensionChairMovement } from './thoracic-extension-chair/movement.ts'
import { exercise as threadTheNeedle } from './thread-the-needle/exercise.ts'
import { movement as threadTheNeedleMovement } from './thread-the-needle/movement.ts'
import { exercise as upperNeckStretch } from './upper-neck-stretch/exercise.ts'
import { movement as upperNeckStretchMovement } from './upper-neck-stretch/movement.ts'
import { exercise as wallAngel } from './wall-angel/exercise.ts'
import { movement as wallAngelMovement } from './wall-angel/movement.ts'

export const exercises: readonly Exercise[] = [
  armCircles,
  catCow,
  catCowExtensionOnly,
  chairRotation,
  chestExpansionBreathing,
  childsPose,
  crossBodyStretch,
  deskForwardBend,
  doorwayChestOpener,
  eagleArms,
  foamScapularRolls,
  foamThoracicExtension,
  foamThoracicRoll,
  foamVerticalMobilisation,
  handsClaspedElbowPulses,
  handsClaspedElbowsIn,
  kneeToChest,
  latPulldownBand,
  latPulldownTowel,
  neckCircles,
  neckFlexionHalfCircle,
  neckRetractionProtraction,
  neckRotation,
  openBook,
  overheadSideBend,
  quadrupedPlus,
  scapularRetraction,
  seatedSideBendElbowPull,
  seatedThoracicRotation,
  seatedTwist,
  shoulderRolls,
  standingRow,
  supineOverheadReach,
  supineTrunkRotation,
  thoracicExtensionChair,
  threadTheNeedle,
  upperNeckStretch,
  wallAngel,
]

/** Entries that are told about but not offered. */
export const informationEntries: readonly InformationEntry[] = [
  midBackStretch,
  professionalManipulation,
  pushUp,
]

export const movements: Readonly<Record<string, Movement>> = {
  'arm-circles': armCirclesMovement,
  'cat-cow': catCowMovement,
  'cat-cow-extension-only': catCowExtensionOnlyMovement,
  'chair-rotation': chairRotationMovement,
  'chest-expansion-breathing': chestExpansionBreathingMovement,
  'childs-pose': childsPoseMovement,
  'cross-body-stretch': crossBodyStretchMovement,
  'desk-forward-bend': deskForwardBendMovement,
  'doorway-chest-opener': doorwayChestOpenerMovement,
  'eagle-arms': eagleArmsMovement,
  'foam-scapular-rolls': foamScapularRollsMovement,
  'foam-thoracic-extension': foamThoracicExtensionMovement,
  'foam-thoracic-roll': foamThoracicRollMovement,
  'foam-vertical-mobilisation': foamVerticalMobilisationMovement,
  'hands-clasped-elbow-pulses': handsClaspedElbowPulsesMovement,
  'hands-clasped-elbows-in': handsClaspedElbowsInMovement,
  'knee-to-chest': kneeToChestMovement,
  'lat-pulldown-band': latPulldownBandMovement,
  'lat-pulldown-towel': latPulldownTowelMovement,
  'neck-circles': neckCirclesMovement,
  'neck-flexion-half-circle': neckFlexionHalfCircleMovement,
  'neck-retraction-protraction': neckRetractionProtractionMovement,
  'neck-rotation': neckRotationMovement,
  'open-book': openBookMovement,
  'overhead-side-bend': overheadSideBendMovement,
  'quadruped-plus': quadrupedPlusMovement,
  'scapular-retraction': scapularRetractionMovement,
  'seated-side-bend-elbow-pull': seatedSideBendElbowPullMovement,
  'seated-thoracic-rotation': seatedThoracicRotationMovement,
  'seated-twist': seatedTwistMovement,
  'shoulder-rolls': shoulderRollsMovement,
  'standing-row': standingRowMovement,
  'supine-overhead-reach': supineOverheadReachMovement,
  'supine-trunk-rotation': supineTrunkRotationMovement,
  'thoracic-extension-chair': thoracicExtensionChairMovement,
  'thread-the-needle': threadTheNeedleMovement,
  'upper-neck-stretch': upperNeckStretchMovement,
  'wall-angel': wallAngelMovement,
}
