/** The Spanish words of every exercise, by id. */

import type { ExerciseWords } from '../src/exercise-words.ts'
import type { InformationWords } from '../src/information-words.ts'
import { words as armCircles } from './arm-circles/words.es.ts'
import { words as catCow } from './cat-cow/words.es.ts'
import { words as catCowExtensionOnly } from './cat-cow-extension-only/words.es.ts'
import { words as chairRotation } from './chair-rotation/words.es.ts'
import { words as chestExpansionBreathing } from './chest-expansion-breathing/words.es.ts'
import { words as childsPose } from './childs-pose/words.es.ts'
import { words as crossBodyStretch } from './cross-body-stretch/words.es.ts'
import { words as deskForwardBend } from './desk-forward-bend/words.es.ts'
import { words as doorwayChestOpener } from './doorway-chest-opener/words.es.ts'
import { words as eagleArms } from './eagle-arms/words.es.ts'
import { words as foamScapularRolls } from './foam-scapular-rolls/words.es.ts'
import { words as foamThoracicExtension } from './foam-thoracic-extension/words.es.ts'
import { words as foamThoracicRoll } from './foam-thoracic-roll/words.es.ts'
import { words as foamVerticalMobilisation } from './foam-vertical-mobilisation/words.es.ts'
import { words as handsClaspedElbowPulses } from './hands-clasped-elbow-pulses/words.es.ts'
import { words as handsClaspedElbowsIn } from './hands-clasped-elbows-in/words.es.ts'
import { words as kneeToChest } from './knee-to-chest/words.es.ts'
import { words as latPulldownBand } from './lat-pulldown-band/words.es.ts'
import { words as latPulldownTowel } from './lat-pulldown-towel/words.es.ts'
import { words as midBackStretch } from './mid-back-stretch/words.es.ts'
import { words as neckCircles } from './neck-circles/words.es.ts'
import { words as neckFlexionHalfCircle } from './neck-flexion-half-circle/words.es.ts'
import { words as neckRetractionProtraction } from './neck-retraction-protraction/words.es.ts'
import { words as neckRotation } from './neck-rotation/words.es.ts'
import { words as openBook } from './open-book/words.es.ts'
import { words as overheadSideBend } from './overhead-side-bend/words.es.ts'
import { words as professionalManipulation } from './professional-manipulation/words.es.ts'
import { words as pushUp } from './push-up/words.es.ts'
import { words as quadrupedPlus } from './quadruped-plus/words.es.ts'
import { words as scapularRetraction } from './scapular-retraction/words.es.ts'
import { words as seatedSideBendElbowPull } from './seated-side-bend-elbow-pull/words.es.ts'
import { words as seatedThoracicRotation } from './seated-thoracic-rotation/words.es.ts'
import { words as seatedTwist } from './seated-twist/words.es.ts'
import { words as shoulderRolls } from './shoulder-rolls/words.es.ts'
import { words as standingRow } from './standing-row/words.es.ts'
import { words as supineOverheadReach } from './supine-overhead-reach/words.es.ts'
import { words as supineTrunkRotation } from './supine-trunk-rotation/words.es.ts'
import { words as thoracicExtensionChair } from './thoracic-extension-chair/words.es.ts'
import { words as threadTheNeedle } from './thread-the-needle/words.es.ts'
import { words as upperNeckStretch } from './upper-neck-stretch/words.es.ts'
import { words as wallAngel } from './wall-angel/words.es.ts'

export const exerciseWords: Readonly<Record<string, ExerciseWords>> = {
  'arm-circles': armCircles,
  'cat-cow': catCow,
  'cat-cow-extension-only': catCowExtensionOnly,
  'chair-rotation': chairRotation,
  'chest-expansion-breathing': chestExpansionBreathing,
  'childs-pose': childsPose,
  'cross-body-stretch': crossBodyStretch,
  'desk-forward-bend': deskForwardBend,
  'doorway-chest-opener': doorwayChestOpener,
  'eagle-arms': eagleArms,
  'foam-scapular-rolls': foamScapularRolls,
  'foam-thoracic-extension': foamThoracicExtension,
  'foam-thoracic-roll': foamThoracicRoll,
  'foam-vertical-mobilisation': foamVerticalMobilisation,
  'hands-clasped-elbow-pulses': handsClaspedElbowPulses,
  'hands-clasped-elbows-in': handsClaspedElbowsIn,
  'knee-to-chest': kneeToChest,
  'lat-pulldown-band': latPulldownBand,
  'lat-pulldown-towel': latPulldownTowel,
  'neck-circles': neckCircles,
  'neck-flexion-half-circle': neckFlexionHalfCircle,
  'neck-retraction-protraction': neckRetractionProtraction,
  'neck-rotation': neckRotation,
  'open-book': openBook,
  'overhead-side-bend': overheadSideBend,
  'quadruped-plus': quadrupedPlus,
  'scapular-retraction': scapularRetraction,
  'seated-side-bend-elbow-pull': seatedSideBendElbowPull,
  'seated-thoracic-rotation': seatedThoracicRotation,
  'seated-twist': seatedTwist,
  'shoulder-rolls': shoulderRolls,
  'standing-row': standingRow,
  'supine-overhead-reach': supineOverheadReach,
  'supine-trunk-rotation': supineTrunkRotation,
  'thoracic-extension-chair': thoracicExtensionChair,
  'thread-the-needle': threadTheNeedle,
  'upper-neck-stretch': upperNeckStretch,
  'wall-angel': wallAngel,
}

export const informationWords: Readonly<Record<string, InformationWords>> = {
  'mid-back-stretch': midBackStretch,
  'professional-manipulation': professionalManipulation,
  'push-up': pushUp,
}
