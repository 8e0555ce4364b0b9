/** All that is shown of the camera while it is on, in a chunk of its own. */

export { AllRightDialog } from './all-right-dialog.tsx'
export { CameraNotes } from './camera-notes.tsx'
export { Mirror } from './mirror.tsx'
export { SetUp } from './set-up.tsx'
